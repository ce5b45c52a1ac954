import type { Words } from '../../../../platform/i18n/words.ts'
import { fr as shared } from '../words-fr.ts'
import type { en } from './en.ts'

export const fr = {
  ...shared,
  title: 'Ouverture d’urgence', short: 'Urgence', lead: 'Pour la sécurité, le contact et les alertes médicales, 30 minutes. Le gardien du dossier et elle le savent aussitôt.',
  ask: 'Demander à ouvrir un dossier', number: 'Numéro du dossier', numberHelp: 'Donné par elle, ou par qui vous a appelé. Il n’y a pas de recherche ici.', reasonCode: 'Ce qui se passe', reason: 'Pourquoi, dans vos mots', reasonHelp: 'Qui garde le dossier le lit dans les 72 heures.',
  present: 'Elle est ici avec moi', second: 'Qui confirme', secondHelp: 'Pas nécessaire quand une vie est en danger maintenant.', noSeconds: 'Aucun collègue ne peut confirmer. Seule une vie en danger ouvre sans confirmation.', send: 'Demander',
  leftToday: ({ n }) => `${n} demandes sur 5 restent en 24 heures`,
  toConfirm: 'À confirmer', asksYou: ({ who }) => `${who} vous demande de confirmer`, confirm: 'Je confirme', hear: 'Appelez d’abord votre collègue. Vous répondez aussi de cette ouverture.', noneToConfirm: 'Personne n’attend votre réponse.',
  mine: 'Ce que vous avez demandé', none: 'Vous n’avez rien demandé depuis un jour.', openIt: 'Ouvrir', again: 'Numéro du dossier, encore une fois', until: ({ minutes, clock }) => `${minutes} min restantes, jusqu’à ${clock}`,
  state_waiting: 'attend votre collègue', state_confirmed: 'peut être ouvert', state_opened: 'ouvert', state_nothing: 'terminé', state_ended: 'expiré', herePresent: 'elle est ici',
  nothing: 'Rien ne s’ouvre sous ce numéro. Il est peut-être faux, ou le dossier ne s’ouvre pas ainsi.',
  open: 'Ouvert maintenant', noneOpen: 'Aucun dossier n’est ouvert.', read: 'Lire',
} satisfies Words<typeof en>
