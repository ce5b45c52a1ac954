import { help } from '../../platform/help/help.ts'
import { advocate, caseWorker, intakeWorker, supervisor } from '../cases/kinds.ts'

export const consentHelp = help('consent', {
  title: { en: 'Write down what she agrees to', fr: 'Noter ce qu’elle accepte' },
  posts: [advocate, caseWorker, intakeWorker, supervisor],
  screens: ['/cases/:case/consents'],
  glossary: ['informed-consent', 'withdrawal', 'section', 'purpose', 'grant', 'disclosure'],
  steps: [
    { en: 'Say who would see which parts, what for, and until when. Use her language, or an interpreter.', fr: 'Dites qui verrait quelles parties, pourquoi et jusqu’à quand. Parlez sa langue, ou prenez un interprète.' },
    { en: 'Choose the fewest parts that the help needs. Twelve months is the most.', fr: 'Choisissez le moins de parties que l’aide exige. Douze mois est le plus.' },
    { en: 'Say that she may take it back at any time, and that nothing else changes.', fr: 'Dites qu’elle peut le reprendre en tout temps, et que rien d’autre ne change.' },
    { en: 'If it is for investigators, say that the lawyer of the accused may see it.', fr: 'Si c’est pour des enquêteurs, dites que l’avocat de l’accusé peut le voir.' },
    { en: 'When she takes it back, press once. The other side loses sight at that moment.', fr: 'Quand elle le reprend, appuyez une fois. L’autre côté cesse de voir à cet instant.' },
    { en: 'What was read before stays known. Say so plainly.', fr: 'Ce qui a été lu avant reste su. Dites-le clairement.' },
  ],
})
