import { plural, words } from '../../../../platform/i18n/words.ts'

export const en = words({
  title: 'What is to be done', nav: 'To do', lead: 'Each with its day and someone who does it. What is three days late is seen by the supervisor too.',
  open: 'Open', none: 'Nothing is to be done.', due: ({ day }: { day: string }) => `due ${day}`, standing_later: 'later', standing_soon: 'tomorrow', standing_today: 'today', standing_late: 'late', standing_climbs: 'late, the supervisor sees it', lead_does: 'whoever leads the case', moved: ({ n }: { n: number }) => plural('en', n, { one: 'moved once', other: `moved ${n} times` }),
  done: 'Done', notNeeded: 'Not needed', week: 'In a week', ended: 'Of late', noneEnded: 'Nothing was done yet.', how_done: 'done', 'how_not needed': 'not needed', endedBy: ({ who, day }: { who: string; day: string }) => `${who}, ${day}`,
  addTitle: 'Add', what: 'What', whatHelp: 'What is to be done for her, as she asked for it. Not what happened to her.', dueOn: 'By which day', whose: 'Who does it', whose_lead: 'Whoever leads the case', whose_mine: 'I do', add: 'Add it',
})
