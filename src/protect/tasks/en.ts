import { catalogue } from '../../platform/errors/catalogue.ts'
import { plural, words } from '../../platform/i18n/words.ts'

export const errors = catalogue({ 'tasks.past-day': { status: 422 } })

export const en = words({
  'tasks.past-day': 'This day is over. Choose today or a later day.',
  unmoved: 'Another agency keeps a file, and what is to be done in it waits for nobody there yet.',
  doIt: 'Open', look: 'Look', climbs: ({ days }: { days: number }) => plural('en', days, { one: 'A task is one day late', other: `A task is ${days} days late` }),
})
