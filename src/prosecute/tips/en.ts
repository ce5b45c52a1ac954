import { catalogue } from '../../platform/errors/catalogue.ts'
import { words } from '../../platform/i18n/words.ts'

export const errors = catalogue({ 'tips.closed': { status: 409 }, 'tips.says-it-again': { status: 409 }, 'tips.not-a-colleague': { status: 409 }, 'tips.grade-first': { status: 409 }, 'tips.no-statement': { status: 409 } })

export const en = words({
  'tips.closed': 'This tip is closed. Nothing was changed. Write a new tip if something new was told.',
  'tips.says-it-again': 'This repeats words of the tip, or says who told. Say it in other words and send it again.',
  'tips.not-a-colleague': 'The second is another member of your agency. Choose a name from the list.',
  'tips.grade-first': 'This tip has no grade yet. Grade its source and its information, then take it.',
  'tips.no-statement': 'The handler has written no statement to take. Ask the handler for one.',
  toGrade: 'A tip waits for its grades', toState: 'A tip waits for a statement that may leave you',
  occurrence: ({ number }: { number: string }) => `Occurrence ${number}`, grade: 'Grade it', state: 'Write it', storyTaken: 'A tip was taken, as a statement.',
})
