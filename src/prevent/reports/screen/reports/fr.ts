import type { Words } from '../../../../platform/i18n/words.ts'
import { fr as shared } from '../../fr.ts'
import type { en } from './en.ts'

export const fr = {
  title: 'Signalements', lead: 'Écrits sans nom. Rien ici ne dit qui a écrit, d’où, ni à quelle heure.',
  waiting: 'En attente de réponse', noneWaiting: 'Rien n’attend de réponse.', others: 'Les autres', noneOthers: 'Aucun autre signalement encore.', more: 'Signalements plus anciens', latest: 'Derniers signalements',
  came: ({ day }) => `reçu le ${day}`, due: ({ day }) => `réponse d’ici le ${day}`, late: ({ day }) => `une réponse était due le ${day}`, readOnly: 'vous lisez, un autre bureau répond',
  state_waiting: 'attend', state_answered: 'répondu', state_closed: 'fermé', open: 'Ouvrir',
  door: 'Votre porte', doorShut: 'Votre organisme n’est pas nommé sur la page publique. Personne ne peut lui écrire.', doorOpen: ({ day }) => `Votre organisme est nommé sur la page publique. Sa clé date du ${day}.`, team: 'Quelle équipe lit', openDoor: 'Ouvrir la porte', newKey: 'Faire une nouvelle clé', newKeyHelp: 'Ce qui est déjà venu reste lisible.',
  about_pay: shared.about_pay, about_papers: shared.about_papers, about_violence: shared.about_violence, about_child: shared.about_child, 'about_someone-else': shared['about_someone-else'], about_unsaid: shared.about_unsaid,
} satisfies Words<typeof en>
