import { plural, words } from '../../../../platform/i18n/words.ts'
import { shared } from '../words-en.ts'

export const en = words({
  ...shared, title: 'Communities', lead: 'Places of fewer than 10,000 people. A visit is known by its month; which agency came is not shown.', back: 'Back to outreach', province: 'Province or territory', empty: 'No small community is listed here.', community: 'Community', region: 'Region', people: 'People', way: 'Way in', last: 'Last visit', next: 'Next visit', plan: 'Plan', month: 'Month of the visit', monthHelp: 'Year and month, such as 2027-02.', keep: 'Keep', unknown: 'not known',
  ago: ({ month, months }: { month: string; months: number }) => `${month} (${plural('en', months, { one: `${months} month ago`, other: `${months} months ago` })})`,
})
