import { words } from '../../../../platform/i18n/words.ts'

export const en = words({
  title: 'Take out a table', lead: 'The files that you may read, as CSV in the words of the HTCDS 2.0 case standard. Only what you may see is in it.',
  told: 'Your name stands in the first line. Each file’s log says that you took it, and who keeps the file is told.', notIn: 'Notes, her own words, health, legal and immigration parts are not in it.',
  take: 'Take out my files', all: 'Take out more than 50 names', allHelp: 'A right of its own, for supervisors.', taken: ({ n, names }: { n: string; names: string }) => `${n} files, ${names} names. Delete the file when its use is over.`,
  proven: 'You proved who you are. It holds for 10 minutes.',
  prove: 'Prove it is you', proveWhy: 'Taking names out of here asks for this. It holds for 10 minutes.', proveCode: 'Code', proveCodeHelp: 'Six digits from your app, or a recovery code.', provePassword: 'Your password', proveSend: 'Prove it', proveWrong: 'That was not right. Eight wrong tries lock this for 15 minutes.',
})
