import { words } from '../../../../platform/i18n/words.ts'

export const en = words({
  title: 'Travel notices', nav: 'Notices', lead: 'What waits first, by the day of departure. How late each is, is computed each time.', label: 'Travel notices', empty: 'No travel notice has come. One is written from a line of the extract.', toExtract: 'Open the extract',
  who: 'Who', received: 'Received', departs: 'Departure', state: 'State', gone: 'no longer in the extract', late: ({ days }: { days: number }) => (days === 1 ? '1 day late' : `${days} days late`), inTime: 'in time', notAsked: 'no notice was asked for', ask: 'ask when he knew', reviewed: 'reviewed',
})
