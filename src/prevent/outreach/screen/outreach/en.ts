import { plural, words } from '../../../../platform/i18n/words.ts'
import { shared } from '../words-en.ts'

export const en = words({
  ...shared, title: 'Outreach', lead: 'Who was reached, what changed, and where nobody has been. No one who came is written down.', new: 'Plan or record a session', sessions: 'Sessions', none: 'No session yet. Plan the first one.',
  when: 'When', where: 'Where', who: 'For whom', what: 'About', came: 'Came', state: 'State', notCounted: 'not counted: the host has not agreed', late: 'waits for a word', more: 'Older sessions', newer: 'Latest',
  gaps: 'Nobody has been there', gapsLead: ({ never, of }: { never: number; of: number }) => `${never} of ${plural('en', of, { one: `${of} small community`, other: `${of} small communities` })} in your province have no visit that we know of.`, noGaps: 'Every community here has been visited.', all: 'All communities', months: ({ months }: { months: number }) => plural('en', months, { one: `${months} month ago`, other: `${months} months ago` }), planned: ({ month }: { month: string }) => `planned for ${month}`,
})
