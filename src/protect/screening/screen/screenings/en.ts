import { words } from '../../../../platform/i18n/words.ts'

/** What both screens of the questions share. */
export const en = words({
  title: 'Questions, together', lead: 'Signs that are present, and what to ask next. Help never depends on them.',
  none: 'No questions were gone through. Start only after safety, food and rest.', begin: 'Begin with her',
  which: 'Which questions', list_labour: 'About work', list_sexual: 'About sexual exploitation', list_youth: 'Four short questions for young people',
  age: 'How old is she', age_adult: '18 or more', age_child: 'Under 18', 'age_in-doubt': 'Not sure: read as under 18',
  sayFirst: 'Say this first', duty: 'What must be reported', mustHear: 'Pick the list first: what is said stands here before any question.', told: 'I said it, and she wants to go on.', start: 'Start',
  seen: 'Who can see it: those who may read the safety part of this case. Never the police, save by a court order.',
  held: 'A proceeding is known: what is answered from now on cannot be taken out again. Tell her before you begin.',
  state_open: 'open', state_paused: 'to go on another day', state_ended: 'ended', answersKept: 'answers kept', answersGone: 'no answer kept', startedOn: ({ day, by }: { day: string; by: string | null }) => (by ? `begun on ${day} by ${by}` : `begun on ${day}`),
  open: 'Open', readIn: 'Read aloud in', notOfficial: ({ day }: { day: string }) => `Not confirmed against the act; read on ${day}.`,
})
