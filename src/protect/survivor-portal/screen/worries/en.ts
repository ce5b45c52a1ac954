import { words } from '../../../../platform/i18n/words.ts'

export const en = words({
  nav: 'Worries', title: 'What worries people about their files', lead: 'Each line came from a person’s own page. It says what, where and when; never who she is, nor which file.',
  empty: 'No worry waits for an answer.', see: 'I look into this', none: 'no line of the log',
  line: ({ n }: { n: string }) => `line ${n} of the log`, soon: 'not numbered yet', by: ({ agency }: { agency: string }) => `by a member of ${agency}`, on: ({ day }: { day: string }) => `told on ${day}`,
  answer: 'What did you find?', answer_asked: 'We asked the agency to explain', 'answer_in-order': 'It was in order', 'answer_not-in-order': 'It was not in order', answer_speak: 'We need to hear from her', send: 'Tell her', due: ({ day }: { day: string }) => `due ${day}`, waiting: 'To answer', told: 'She is told in these words, on her page, in her language.', done: 'Answered before', noneDone: 'Nothing was answered yet.',
  about_opening: 'Someone opened her file', about_helper: 'How a helper treated her', about_refused: 'She was refused something', about_shared: 'Something was shared that should not be', about_other: 'Something else',
})
