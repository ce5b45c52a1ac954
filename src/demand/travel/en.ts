import { catalogue } from '../../platform/errors/catalogue.ts'
import { words } from '../../platform/i18n/words.ts'

export const errors = catalogue({ 'travel.knew-later': { status: 422 }, 'travel.ask-first': { status: 409 }, 'travel.reviewed': { status: 409 } })
export const en = words({
  'travel.knew-later': 'The day he knew is after the departure. Correct one of the two days.',
  'travel.ask-first': 'An excuse was given. Ask when he knew of the trip and write the day; then review.',
  'travel.reviewed': 'This notice was reviewed already. Read it again.',
  late: ({ days }: { days: number }) => (days === 1 ? 'A travel notice came one day late' : `A travel notice came ${days} days late`),
  ask: 'An emergency is given. Ask when the trip was known',
  review: 'A travel notice is to be reviewed',
  open: 'Open', askIt: 'Ask',
})
