import type { Words } from '../../platform/i18n/words.ts'
import type { en } from './en.ts'

const roles: Readonly<Record<string, string>> = { she: 'elle', interpreter: 'un interprète', family: 'la famille ou une connaissance', health: 'une personne soignante', lawyer: 'son avocat', agency: 'un autre organisme', 'child-protection': 'la protection de l’enfance', other: 'quelqu’un d’autre' }
const hows: Readonly<Record<string, string>> = { call: 'Appel', text: 'Texto', 'in person': 'Rencontre', 'through someone': 'Message par quelqu’un', 'e-mail': 'Courriel' }

export const fr = {
  'notes.purpose-needed': 'Ce qui est arrivé ne s’écrit que pour un but qu’elle a choisi. Dites le but et de qui sont les mots, après lui avoir lu la phrase.',
  'notes.no-purpose': 'Un but ne va qu’avec ce qui est arrivé. Retirez-le, ou marquez la note comme ce qui est arrivé.',
  'notes.future': 'Ce jour n’est pas encore venu. Indiquez la date du jour ou une date antérieure.',
  quiet: ({ days }) => `Aucun contact avec elle depuis ${days} jours`,
  writeContact: 'Noter un contact',
  storyContact: ({ role, how, reached, words: said }) => `${hows[how] ?? how} avec ${roles[role] ?? role}\u00a0: ${reached ? 'contact établi' : 'sans réponse'}.${said ? ` ${said}` : ''}`,
  storyHappened: 'Ce qui est arrivé a été écrit, pour un but qu’elle a choisi.',
  storyHealth: 'Une note de santé a été écrite.',
  storyLegal: 'Une note privilégiée a été écrite.',
} satisfies Words<typeof en>
