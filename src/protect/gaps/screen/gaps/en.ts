import { plural, words } from '../../../../platform/i18n/words.ts'

export const en = words({
  nav: 'Where places are missing', title: 'Where places are missing', lead: 'Twelve months, counted without anyone’s record. Counts are in steps of five; below five nothing is said.',
  needFilter: 'Need', anyNeed: 'Every need', map: 'Needs without a place', few: 'under 5', fewShort: '< 5', cannotSay: 'cannot say', tile: ({ province, n }: { province: string; n: string }) => `${province}: ${n}`,
  table: 'By province and territory', province: 'Province or territory', unmet: 'Without a place', sought: 'Places asked', found: 'A yes', hours: 'Hours until a yes', rooms: 'Rooms kept',
  byNeed: 'By need', byLimit: 'By what ruled most out', byMonth: 'By month', whatNeed: 'Need', whatLimit: 'What ruled out', month: 'Month', nothing: 'Nothing was counted.', everywhere: 'Everywhere', inProvince: 'Where',
  limit_room: 'no room free', limit_tonight: 'nobody at the door at night', limit_who: 'who is welcome', limit_children: 'children', limit_pets: 'animals', 'limit_from-elsewhere': 'only people from there', limit_within: 'too far for a night', limit_away: 'what she stays away from', 'limit_no-police': 'asks for police', 'limit_any-status': 'immigration status', limit_need: 'the help itself', limit_access: 'access', limit_other: 'another limit',
  replay: 'What would more rooms have done?', replayLead: 'The last year’s referrals are played again in their order through the same matching, then once more with the rooms. Each takes the first place that fits and is free, or waits three days at most. Stays are as they were, three weeks where that is not known. Nobody’s choice is in it, nor who never asked: a direction, not a promise.',
  assumed: 'The rooms are given in turn to houses of the province that keep rooms already. She starts near the house that was asked. Age, gender and immigration status are not in a referral and rule nothing out here.',
  kind: 'Kind of room', kind_single: 'for one adult', kind_family: 'for a family of six', kind_wheelchair: 'by wheelchair', kind_dog: 'with a dog', howMany: 'How many', ask: 'Play the year again',
  asked: ({ n, kind, province }: { n: number; kind: string; province: string }) => `${plural('en', n, { one: 'One room', other: `${n} rooms` })} ${kind} in ${province}`, waits: 'Being played; look again in a minute.', tooFew: 'Too few asked there in a year to say anything.', of: ({ sought }: { sought: number }) => `Of about ${sought} who asked:`,
  line: ({ what, before, after }: { what: string; before: number; after: number }) => `${what}: ${before}, then ${after}`, atOnce: 'a place at once', waited: 'a place within three days', none: 'no place', noReplay: 'Nothing was asked yet.',
})
