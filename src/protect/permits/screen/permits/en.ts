import { plural, words } from '../../../../platform/i18n/words.ts'

export const en = words({
  title: 'Permits', nav: 'Permits', lead: 'First: when does it end? No step here goes to police or to an employer.',
  held: 'What she holds and asks for', none: 'No permit is written here.', kind_employer_bound: 'Work permit tied to an employer', kind_open_work: 'Open work permit', kind_visitor: 'Visitor', kind_study: 'Study permit', kind_victim: 'Permit for a trafficked person', kind_vulnerable_worker: 'Open permit for a worker at risk of abuse', kind_other: 'Another',
  state_holds: 'she holds it', state_prepares: 'is prepared', state_lodged: 'asked for', state_granted: 'granted', state_refused: 'refused; her support goes on', state_given_up: 'given up',
  ends: ({ day, days }: { day: string; days: number }) => (days < 0 ? `Ended on ${day}.` : `Ends on ${day}: ${plural('en', days, { one: 'one day', other: `${days} days` })} left.`), noEnd: 'No end is known: ask.', waits: ({ day, days }: { day: string; days: number }) => `Asked for on ${day}, ${plural('en', days, { one: 'one day', other: `${days} days` })} ago.`,
  papers: 'What she has for it', papersNote: 'Our own list of what helps, not the law’s. In her words means a statement that she wrote or told.', paper_own_words: 'What happened, in her own words', paper_permit_copy: 'A copy of her permit', paper_pay: 'Pay slips or a sum of hours', paper_messages: 'Messages, pictures, a contract', paper_letter: 'A letter of an agency that knows her', paper_identity: 'A paper with her name', paper_health: 'A note of a nurse or doctor',
  lodged: 'It was lodged', on: 'On which day', decided: 'It was decided', granted: 'Granted', endsOn: 'It ends on', giveUp: 'Give it up',
  addTitle: 'What she holds', kind: 'Which', endsOnHelp: 'Leave it empty when nobody knows yet.', note: 'Note', add: 'Write it down',
  ways: 'Two ways, side by side', asks: 'What it asks', prepare: 'Prepare this', length: 'How long', live: 'What to live on meanwhile',
  waited: ({ days, year, source }: { days: number; year: number; source: string }) => `In ${year} a decision on the permit for a trafficked person took ${days} days on average (${source}). Ask at once what to live on: health coverage, a work permit, money tonight.`, noPolice: 'Neither way asks her to speak with police or to testify.',
})
