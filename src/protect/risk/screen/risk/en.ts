import { words } from '../../../../platform/i18n/words.ts'

export const en = words({
  nav: 'How safe it is', title: 'How safe things are', lead: 'What is seen on a day, never a forecast. Nothing is added up: the gravest thing says how grave it is. Her own word stands beside it.',
  now: 'As of the last look', none: 'Nobody has looked yet.', on: ({ at, who }: { at: string; who: string }) => `${at}, ${who}`, old: 'The last look is old.', old_house: 'Her house has a last day since.', old_return: 'She went away or came back since.', old_missed: 'A check-in was missed since.',
  level_unknown: 'not known', 'level_none known': 'none known', level_possible: 'possible', level_present: 'present', level_acute: 'acute', judged: ({ why }: { why: string }) => `Judged so because: ${why}`, byItems: ({ level }: { level: string }) => `the items say ${level}`,
  hers: 'She says', hers_0: 'was not asked, or would not say', hers_1: 'not safe at all', hers_2: 'hardly safe', hers_3: 'partly safe', hers_4: 'mostly safe', hers_5: 'safe',
  reach_individual: 'herself', reach_household: 'those she lives with', reach_community: 'around her', 'scale_none known': 'none known', scale_possible: 'possible', scale_present: 'present', scale_acute: 'acute', scale_unknown: 'not known', 'scale_not asked': 'not asked',
  through: 'Through time', day: 'Day', level: 'What was seen', by: 'By', items: 'Grave', trend: ({ n }: { n: number }) => `Her own word over ${n} looks, from not safe at all to safe.`,
  again: 'Look again', add: 'Add something that matters', whom: 'For whom', how: 'How it is', drop: 'Take out', change: 'Change', nothingYet: 'Nothing yet. Add what matters.', how_safe: 'How safe does she say she is?', otherwise: 'Judge otherwise', otherwise_no: 'As the items say', why: 'Why', keep: 'Keep this look', unconfirmed: 'The items come from practice guides; no weight stands on them and they are not validated.',
})
