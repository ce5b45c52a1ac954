import { catalogue } from '../../platform/errors/catalogue.ts'
import { words } from '../../platform/i18n/words.ts'

export const errors = catalogue({ 'goals.past-day': { status: 422 }, 'goals.many-steps': { status: 422 } })

export const en = words({
  'goals.past-day': 'This day is past. Choose today or a later one.',
  'goals.many-steps': 'A goal has twenty steps at most. Make another goal of the rest.',
  look: 'Look at a goal together', open: 'Open', unmoved: 'A file has another keeper. The days of its goals are still told to the one before.',
})
