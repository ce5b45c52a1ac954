import { help } from '../../platform/help/help.ts'
import { workers } from '../investigations/kinds.ts'

export const tipHelp = help('tips', {
  title: { en: 'Handle a tip', fr: 'Traiter un renseignement' },
  posts: workers,
  screens: ['/tips', '/tips/new', '/tips/:tip', '/investigations/:investigation/tips'],
  glossary: ['tip', 'source-grade', 'information-grade', 'statement', 'informer-privilege', 'erased'],
  steps: [
    { en: 'Write what was done or said. How people looked is not a tip.', fr: 'Inscrivez ce qui a été fait ou dit. L’apparence des gens n’est pas un renseignement.' },
    { en: 'Leave out who told, if you need not know. Otherwise only you and one second see it.', fr: 'Taisez qui l’a dit, si vous n’avez pas à le savoir. Sinon, vous et un second seuls le voyez.' },
    { en: 'Judge the source and what it says, one without the other.', fr: 'Jugez la source et ce qu’elle dit, l’une sans l’autre.' },
    { en: 'Write a statement in other words. Nothing else leaves you.', fr: 'Écrivez un énoncé en d’autres mots. Rien d’autre ne sort de vos mains.' },
    { en: 'Take the statement into an investigation that may use it.', fr: 'Prenez l’énoncé dans une enquête qui peut s’en servir.' },
    { en: 'If nothing was done or said, the tip is closed and its text erased on day 31.', fr: 'Si rien n’a été fait ou dit, il est fermé et son texte effacé au jour 31.' },
  ],
})
