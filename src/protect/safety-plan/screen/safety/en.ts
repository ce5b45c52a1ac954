import { words } from '../../../../platform/i18n/words.ts'

export const en = words({
  nav: 'Her plan', title: 'Her plan', lead: 'It is hers. None of it must be filled, and one line is a plan. She knows best what is safe.',
  parts: 'What she decided', none: 'Nothing is written. Ask whether she wants a plan; she may say no.', hers: 'her words', worker: 'written down for her', by: ({ who, at }: { who: string; at: string }) => `${who}, ${at}`,
  change: 'Change', drop: 'No longer', add: 'Add a part', which: 'Which part', group_now: 'Now', group_leaving: 'Leaving', group_after: 'Afterwards', group_later: 'Later', words: 'What she says', wordsHelp: 'As she says it. A court can ask for what is written here.', whose: 'Whose words', keep: 'Keep it', notOnSheet: 'not on her sheet',
  checkIns: 'When she lets you hear from her', noCheckIns: 'No time was agreed.', every_once: 'once', every_day: 'each day', every_week: 'each week', standing_later: 'later', standing_now: 'about now', standing_missed: 'missed', standing_climbs: 'missed, two hours', state_heard: 'heard from her', 'state_not heard': 'not heard; done as she chose', state_stopped: 'she wants no more of them',
  wants: ({ what }: { what: string }) => `If she does not: ${what}`, heard: 'I heard from her', notHeard: 'Not heard: I did what she chose', stop: 'She wants no more of these',
  agree: 'Agree on a time', at: 'When', in1: 'In an hour', in3: 'In three hours', in12: 'In twelve hours', in24: 'In a day', every: 'How often', ifMissed: 'If she does not, she wants you to', ifMissedHelp: 'Whom to call, in which order, and whether police ever. Nothing is done that she did not choose.', agreed: 'Agree',
  review: 'Looking at it again', reviewOn: ({ day }: { day: string }) => `Together on ${day}.`, noReview: 'No day is set.', because_day: '', because_house: 'Her house has a last day.', because_return: 'She went away or came back.', because_missed: 'A check-in was missed.', reviewedToday: 'We looked at it today', next: 'The next day', nextHelp: 'Empty: in a month.',
  sheetWhole: 'Left out: the words agreed on, and where she and her children go. If someone could find the sheet, leave it so. All of it, where she asks:',
  before: 'What it said before', sheet: 'Her sheet', sheetHelp: 'Plain notes: no name, no agency, no word of what they are for. She decides whether a copy leaves this place.', letter: 'Letter, PDF', a4: 'A4, PDF',
})
