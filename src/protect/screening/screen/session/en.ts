import { words } from '../../../../platform/i18n/words.ts'
import { en as shared } from '../screenings/en.ts'

export const en = words({
  ...shared,
  all: 'All questions', aloud: 'Read aloud', english: 'English', french: 'French',
  optional: 'Only if she wants to say more.', yes: 'Yes', no: 'No', unknown: 'Not known', skip: 'Skip this one', notNow: 'Not now',
  nothingLeft: 'There is nothing left to ask. What was skipped stays skipped.', seeTo: 'See to this first', again: 'It is seen to: go on',
  said: 'What she said', nothingSaid: 'Nothing was answered yet.', answer_yes: 'yes', answer_no: 'no', answer_unknown: 'not known', answer_skipped: 'skipped', takeBack: 'Take it back',
  stopTitle: 'Stop here', ask: 'Ask her: may her single answers stay in the file?', later: 'Go on another day, keep the answers until then', keep: 'End, and keep the answers', drop: 'End, and keep no single answer', dropKept: 'Take the answers out now', stay: 'Go on',
  soFar: 'What the answers come to so far', goOn: 'Go on with her', result: 'What the answers come to', resultLead: 'Read it with her. It names signs, and decides nothing.', present: 'signs are present', notShown: 'not shown by these answers', cannotSay: 'this list cannot say yet',
  onAnswers: 'On these answers', notCounted: 'Shown, not counted', unknownTitle: 'Not known', skipped: ({ n }: { n: number }) => (n === 1 ? '1 question skipped' : `${n} questions skipped`), noAnswers: 'No single answer was kept.',
  next: 'What to do or offer next', rule: 'The rule that was used', limits: 'What this cannot say',
})
