import { words } from '../../../../platform/i18n/words.ts'

export const en = words({
  nav: 'Worries', title: 'What worries people about their files', lead: 'Each line came from a person’s own page. It says what, where and when; never who she is, nor which file.',
  empty: 'Nobody has said that something worries them.', seen: 'Looked at', see: 'I look into this', none: 'no line of the log',
  line: ({ n }: { n: string }) => `line ${n} of the log`, soon: 'not numbered yet', by: ({ agency }: { agency: string }) => `by a member of ${agency}`, on: ({ day }: { day: string }) => `told on ${day}`,
  about_opening: 'Someone opened her file', about_helper: 'How a helper treated her', about_refused: 'She was refused something', about_shared: 'Something was shared that should not be', about_other: 'Something else',
})
