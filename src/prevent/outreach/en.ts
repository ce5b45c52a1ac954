import { catalogue } from '../../platform/errors/catalogue.ts'
import { plural, words } from '../../platform/i18n/words.ts'

export const errors = catalogue({
  'outreach.no-team': { status: 409 }, 'outreach.place-unknown': { status: 422 }, 'outreach.not-yet': { status: 422 }, 'outreach.how-many': { status: 422 }, 'outreach.month-past': { status: 422 }, 'outreach.not-planned': { status: 409 }, 'outreach.other-place': { status: 422 },
  'outreach.no-indigenous-host': { status: 409 }, 'outreach.not-held': { status: 409 }, 'outreach.host-has-not-agreed': { status: 409 }, 'outreach.slip-line': { status: 422 }, 'outreach.more-than-came': { status: 422 },
})

export const en = words({
  'outreach.no-team': 'You are in no team. Ask your lead to add you to one.', 'outreach.place-unknown': 'This place is not in the list. Search for it and choose one.', 'outreach.not-yet': 'That day has not come. Plan it now; say how many came when it is over.', 'outreach.how-many': 'That day is past. Say how many came.', 'outreach.month-past': 'Choose this month or a later one.',
  'outreach.not-planned': 'This session is not planned any more. Read it again.', 'outreach.other-place': 'This place lies outside the area of the session. Choose one inside it.', 'outreach.no-indigenous-host': 'This host is not First Nations, Inuit or Métis. Its session is counted already.', 'outreach.not-held': 'Say first that the session was held and how many came.',
  'outreach.host-has-not-agreed': 'The host has not agreed that results are kept. Ask the host, then note its answer.', 'outreach.slip-line': ({ pile, line }: { pile: string; line: number }) => `Line ${line} of the slips ${pile} cannot be read. Write a code and five answers.`, 'outreach.more-than-came': 'There are more slips than people who came. Check both.',
  dayTomorrow: 'A session is planned tomorrow', dayToday: 'A session is today', dayHow: 'A planned day went by: was it held?', dayResults: 'Results of a session wait', dayGap: ({ place, months }: { place: string; months: number }) => `Nobody has visited ${place} for ${plural('en', months, { one: `${months} month`, other: `${months} months` })}`, dayGapWhy: 'No visit is planned', open: 'Open', plan: 'Plan a visit',
})
