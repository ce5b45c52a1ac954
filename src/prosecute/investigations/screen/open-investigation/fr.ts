import type { Words } from '../../../../platform/i18n/words.ts'
import { fr as shared } from '../words-fr.ts'
import type { en } from './en.ts'

export const fr = {
  ...shared, title: 'Ouvrir une enquête', lead: 'Votre propre système de dossiers reste le dossier. Son numéro s’écrit ici une seule fois.', name: 'Comment l’appeler', nameHelp: 'Un nom de travail. Le nom de personne, aucun lieu.',
  harm: 'Ce qu’elle examine', system: 'Votre système de dossiers', systemHelp: 'Son nom, tel que votre unité le dit.', number: 'Son numéro', numberHelp: 'Tel que ce système l’a donné.', send: 'Ouvrir',
} satisfies Words<typeof en>
