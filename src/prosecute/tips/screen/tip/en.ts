import { words } from '../../../../platform/i18n/words.ts'
import { en as shared } from '../words-en.ts'

export const en = words({
  ...shared, tipNumber: ({ number }: { number: string }) => `Tip ${number}`, what: 'What was done or said', words: 'In the words it came in', sealedFrom: 'This tip may be privileged. Its words stay with the handler.', handler: 'Who handles it', handledBy: ({ name, second }: { name: string; second: string | null }) => (second ? `${name}, with ${second} as second.` : `${name}. No second is named.`),
  told: ({ source }: { source: string }) => `Who told: ${source}`, notTold: 'Who told was not written.', nameSecond: 'Name a second', colleague: 'A colleague', nameIt: 'Name', grades: 'Grades', gradeIt: 'Grade it', regrade: 'Grade it again', toGrade: 'Judge the source and what it says, one without the other.',
  leaves: 'What may leave the handler', noneLeaves: 'No statement yet. Nothing leaves without one.', says: 'In other words', saysHelp: 'Not the words of the tip, and nothing of who told.', takeInto: 'Take it into', taken: 'taken', take: 'Take', close: 'Close it', because: 'Why', goes: ({ day }: { day: string }) => `Nothing was done or said: this tip is closed. Its text is erased on ${day}.`,
})
