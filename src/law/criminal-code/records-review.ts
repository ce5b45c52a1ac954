import { ask, provision } from '../provision.ts'
import { pending, sources } from '../facts/sources.ts'
import { spansOf } from '../facts/spans.ts'

export const recordsReview = provision({
  id: 'cc-278.5',
  cite: { en: 'Criminal Code, ss. 278.5 to 278.91', fr: 'Code criminel, art. 278.5 à 278.91' },
  heading: { en: 'Two stages before a judge', fr: 'Deux étapes devant le juge' },
  inForce: spansOf('278.1'),
  elements: {
    firstStage: ask('Did the judge order production to the court after weighing the factors of 278.5(2)?', 'Le juge a-t-il ordonné la communication au tribunal après examen des facteurs du par. 278.5(2)?'),
    secondStage: ask('Did the judge, having read alone, order parts produced under 278.7?', 'Le juge, après lecture, a-t-il ordonné la communication de parties en vertu de l’art. 278.7?'),
  },
  confidence: 'official', source: sources.code.name, read: sources.code.read,
  caution: pending,
})
