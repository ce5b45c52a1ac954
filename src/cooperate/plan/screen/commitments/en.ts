import { words } from '../../../../platform/i18n/words.ts'

export const en = words({
  title: 'Commitments', short: 'Plan', lead: 'Numbers move with the work, in steps of ten. What the public reads comes from a release.', publicPage: 'What the public reads',
  'pillar_protect': 'Protect', 'pillar_prosecute': 'Prosecute', 'pillar_prevent': 'Prevent', 'pillar_demand': 'Confront demand', 'pillar_cooperate': 'Cooperate',
  lateTitle: 'Late', noneLate: 'No commitment is late.', countedTitle: 'Counted', noneCounted: 'Nothing is counted yet.', others: 'Evidence, or none', allTitle: 'The whole plan',
  late: 'late', atLeast: ({ n }: { n: string }) => `${n} or more`, fewer: 'fewer than 10', nobody: 'Nobody reports this yet: cannot say.',
  coverage: ({ n, of, since }: { n: number; of: number; since: string }) => `${n} of ${of} jurisdictions report, since ${since}`, agencies: ({ n, of }: { n: number; of: number }) => `${n} of ${of} agencies`,
  national: 'national', notNational: 'not a national number', due: ({ day }: { day: string }) => `due ${day}`, due_ongoing: 'ongoing', due_open: 'no date set', 'due_in force': 'in force', due_recurring: 'recurring',
  since: ({ year }: { year: string }) => `since ${year}`, promises: ({ n }: { n: number }) => `${n} promises`, moreLate: ({ n }: { n: number }) => `${n} more are late`,
  setTitle: 'Who reports', setLead: 'What a jurisdiction says of its own agencies. It counts agencies, never people.', measure: 'Number', jurisdiction: 'Jurisdiction', inScope: 'Agencies in scope', reporting: 'Agencies that report', sinceLabel: 'Since', save: 'Write it down', colon: ': ', federal: 'Federal government',
})
