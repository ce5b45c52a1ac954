import { plural, words } from '../../../../platform/i18n/words.ts'

export const en = words({
  title: 'Read it to her',
  lead: 'Read each sentence as it stands. She answers each one alone; a no is a full answer.',
  noPlace: 'No room is held yet. Find a place first; nothing is sent without one.', findPlace: 'Find a place',
  room: 'Which room', roomNote: ({ room, placed }: { room: string; placed: boolean }) => (placed ? `Room ${room}, the house said yes` : `Room ${room}, held`),
  language: 'Language to read in', readAloud: 'Read aloud', yes: 'Yes', no: 'No',
  head_summary: 'Who comes', head_needs: 'What she needs', head_name: 'Her name, after they say yes',
  party: ({ adults, children, pets }: { adults: number; children: number; pets: number }) =>
    [plural('en', adults, { one: 'one adult', other: `${adults} adults` }), ...(children > 0 ? [plural('en', children, { one: 'one child', other: `${children} children` })] : []), ...(pets > 0 ? [plural('en', pets, { one: 'one animal', other: `${pets} animals` })] : [])].join(', '),
  say_summary: ({ party }: { party: string }) => `I agree that this place is told: ${party}. Not my name, not where I am.`,
  say_needs: (_: { party: string }) => 'I agree that the place reads what I need, once it has said yes.',
  say_name: (_: { party: string }) => 'I agree that the place learns the name I choose, once it has said yes.',
  callMe: 'What to call her', callMeHelp: 'Any name she chooses. It opens a file for the team that keeps it.',
  urgency: 'How soon', urgency_tonight: 'Tonight: an answer within the hour', urgency_day: 'Within a day', urgency_days: 'Within five days',
  nothingSent: 'Without this yes nothing is sent. The call stays a draft.',
  send: 'She said yes',
  sent: 'The place is asked', sentLead: 'It sees who comes and nothing else until it says yes. She can take it back at any time.',
  word: 'Her word for the door', wordHelp: 'Read it to her twice. She says it when she is there; nobody else needs it.', openCase: 'Open the case',
})
