import { words } from '../../../../platform/i18n/words.ts'

export const en = words({
  title: 'Take out a table', lead: 'The files that you may read, as CSV in the words of the HTCDS 2.0 case standard. Only what you may see is in it.',
  told: 'Your name stands in the first line. Each file’s log says that you took it, and who keeps the file is told.', notIn: 'Notes, her own words, health, legal and immigration parts are not in it.',
  take: 'Take out my files', all: 'Take out more than 50 names', allHelp: 'A right of its own, for supervisors.', taken: ({ n, names }: { n: string; names: string }) => `${n} files, ${names} names. Delete the file when its use is over.`,
  seconds: 'Asked of a second member', askOf: ({ by, names }: { by: string; names: string }) => `${by}, ${names} names`, yes: 'Yes', no: 'No', state_waiting: 'waits for an answer', state_yes: 'yes, for a day', state_no: 'no', state_used: 'taken out', state_ended: 'ran out',
  askTitle: 'A second member', askLead: ({ names }: { names: string }) => `The table would hold ${names} names. Above 200, another supervisor or administrator must say yes first.`, why: 'What it is for', why_move: 'To move to another system', why_court: 'For a court', why_audit: 'For an audit', why_backup: 'To keep a copy', ask: 'Ask for a yes',
  proven: 'You proved who you are. It holds for 10 minutes.',
  prove: 'Prove it is you', proveWhy: 'Taking names out of here asks for this. It holds for 10 minutes.', proveCode: 'Code', proveCodeHelp: 'Six digits from your app, or a recovery code.', provePassword: 'Your password', proveSend: 'Prove it', proveWrong: 'That was not right. Eight wrong tries lock this for 15 minutes.',
})
