import { words } from '../../../../platform/i18n/words.ts'
import { en as owed } from '../../en.ts'

export const en = words({
  ...owed, title: 'A week of wages', short: 'Wages', lead: 'Computed with the worker. Nothing is kept: the log holds that a week was checked, and no more.', place: 'Where the work is', work: 'Special rules', workHelp: 'Asked from the law of the place, never assumed.', choosePlace: 'Choose the place first.', empty: 'The sum stands here once a week is counted.',
  what: 'What', section: 'Section', due: 'Due', paid: 'Paid', owed: 'Owed', when: 'Can be asked for', source: 'Source', publicPage: 'The same page without signing in', answer: 'What the law says',
})
