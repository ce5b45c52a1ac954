import { words } from '../../../i18n/words.ts'

export const en = words({
  title: 'Help and words', lead: 'What to do on each screen, and what the words mean. Nothing you look up here is kept.',
  here: 'On the screen you came from', noneHere: 'No steps are written for that screen yet. Say what was hard, and someone answers.',
  steps: 'Step by step', noSteps: 'No steps are written for your posts yet.', wordsThere: 'Words used there:',
  say: 'Say what was hard', words: 'Words', search: 'A word, in English or French', none: 'No word like this. Say which one is missing, and someone answers.',
  count: ({ n }: { n: number }) => (n === 1 ? '1 word' : `${n} words`),
  other: ({ term }: { term: string }) => `In French: ${term}`,
  source: ({ source, read }: { source: string; read: string }) => `${source}, read on ${read}`, unverified: 'not confirmed',
  note: 'The sentences are ours, and are not the law. No terminologist has read the French yet.', asked: 'The word you chose',
})
