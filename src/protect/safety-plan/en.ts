import { catalogue } from '../../platform/errors/catalogue.ts'
import { words } from '../../platform/i18n/words.ts'

export const errors = catalogue({ 'safety-plan.day': { status: 422 }, 'safety-plan.when': { status: 422 } })

export const en = words({
  'safety-plan.day': 'Choose a day after today, within a year.',
  'safety-plan.when': 'Choose a time from now on, within a year.',
  waits: 'She lets you hear from her', missed: 'She did not let you hear from her. What she wants done is on the page.', climbs: 'Nobody has heard from someone for two hours after the time she chose',
  review: 'Look at her safety plan together', because_day: 'the day you agreed on', because_house: 'her house has a last day', because_return: 'she went away or came back', because_missed: 'a check-in was missed',
  open: 'Open', unmoved: 'A file has another keeper. Its check-ins are still told to the one before, and the new keeper is not told.', unlooked: 'Something changed that a safety plan stands on, and nobody is asked to look at it again.',
})
