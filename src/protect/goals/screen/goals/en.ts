import { words } from '../../../../platform/i18n/words.ts'

export const en = words({
  nav: 'What she wants', title: 'What she wants', lead: 'In her words, beside what she needs. She says what came of it.',
  open: 'On the way', none: 'She named nothing yet. She need not.', was: 'What came of it', noneWas: 'Nothing has come to its end.', lookOn: ({ day }: { day: string }) => `Look at it together on ${day}.`, lookNow: 'Look at it together now.',
  state_reached: 'reached', state_partly: 'partly', 'state_let go': 'let go', addStep: 'Another step', step: 'The step', keepStep: 'Keep the step', done: 'done', settle: 'What came of it?', how: 'She says', outcome: 'In her words', keep: 'Keep it',
  set: 'Something she wants', words: 'As she says it', need: 'It belongs to a need', noNeed: 'none of them', look: 'Look at it together on', setIt: 'Keep the goal',
})
