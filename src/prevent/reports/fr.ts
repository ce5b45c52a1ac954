import type { Words } from '../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr = {
  'reports.closed': 'Ce signalement est déjà fermé. Relisez-le pour voir pourquoi.',
  waits: 'Un signalement attend', wroteAgain: 'La personne a écrit de nouveau', act: 'Le lire', by: ({ day }) => `Réponse d’ici le ${day}`,
  about_pay: 'Paie ou heures', about_papers: 'Papiers retenus', about_violence: 'Violence ou menaces', about_child: 'Un enfant', 'about_someone-else': 'Quelqu’un d’autre', about_unsaid: 'Non dit',
} satisfies Words<typeof en>
