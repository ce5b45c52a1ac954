import { catalogue } from '../../platform/errors/catalogue.ts'
import { words } from '../../platform/i18n/words.ts'

export const errors = catalogue({ 'custody.open': { status: 409 } })

export const en = words({
  'custody.open': 'Another agency is being asked about this file already. Wait for its answer, or take the question back.',
  asked: 'You are asked to keep a file', answer: 'Answer', yourQuestion: 'Your question about a file', look: 'Look',
  came_taken: 'Another agency keeps the file now', came_declined: 'The other agency cannot keep the file', came_refused: 'She would rather keep her file with you', came_past: 'Nobody answered about keeping the file', came_returned: 'A file came back to you', came_withdrawn: 'You took the question back',
  moved: 'Another agency keeps the file.',
})
