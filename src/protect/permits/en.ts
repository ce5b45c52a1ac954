import { catalogue } from '../../platform/errors/catalogue.ts'
import { plural, words } from '../../platform/i18n/words.ts'

export const errors = catalogue({ 'permits.already': { status: 409 } })

const ends = ({ days }: { days: number }) => (days === 0 ? 'A permit ends today' : plural('en', days, { one: 'A permit ends tomorrow', other: `A permit ends in ${days} days` }))
export const en = words({
  'permits.already': 'This is being asked for already. It is in the list.',
  look: 'Look', ends, endsSupervisor: (n: { days: number }) => `${ends(n)}, in a colleague’s file`, over: 'A permit is over, and nothing has followed it', isAsked: 'another is being asked for', notAsked: 'nothing is being asked for yet',
})
