import { words } from '../../../../platform/i18n/words.ts'
import { en as shared } from '../words-en.ts'

export const en = words({
  ...shared, title: 'Same or not', lead: 'What may be one, and what was decided. Nothing is one until someone who saw both says so.', proposals: 'May be one', none: 'Nothing waits to be looked at.', pair: ({ a, b }: { a: string; b: string }) => `${a} and ${b}`, look: 'Look at both', log: 'What was decided', logEmpty: 'Nothing was decided yet.',
  line: ({ a, b, verdict }: { a: string; b: string; verdict: string }) => `${a} and ${b}: ${verdict}`, by: ({ who, at }: { who: string; at: string }) => `${who}, ${at}`, contradicted: 'contradicted since', undone: ({ who, at }: { who: string; at: string }) => `undone by ${who}, ${at}`, undo: 'Undo', why: 'Why undo it',
})
