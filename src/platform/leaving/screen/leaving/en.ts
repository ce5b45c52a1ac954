import { words } from '../../../../platform/i18n/words.ts'

export const en = words({
  title: 'Take out everything, or leave', lead: 'For the lead of an agency, with a colleague who confirms it in a session of his own.',
  asks: 'Asked in the last seven days', none: 'Nothing was asked.', who: ({ by, second }: { by: string; second: string }) => `${by} asked, ${second} confirms`,
  what_export: 'Take out all that we keep', what_leave: 'Leave for good', do_export: 'Take it out', do_leave: 'Leave now', confirm: 'Confirm', confirmed: 'Confirmed. It can be done within a day.', left: 'Left.',
  state_waiting: 'waits', state_confirmed: 'confirmed', state_used: 'done', state_ended: 'too late', taken: ({ n }: { n: string }) => `${n} records, one line a row. Each person’s page says that it was taken. Keep it locked.`,
  askTitle: 'Ask', exportHelp: 'All that your teams keep, every field opened, papers included, as one line of JSON a row; the last line proves that the file is whole. A team that you are not in is taken out by its own lead.',
  keeps: ({ n }: { n: string }) => `You can leave when no living file is kept here. There are ${n} or more: hand each over or close it, with its person.`, keepsNone: 'No living file is kept here: leaving closes every account, ends every right of your teams and keeps what the law asks for.',
  what: 'What is to be done', second: 'Who confirms', send: 'Ask', noSecond: 'Nobody else of your agency may confirm. Name another supervisor or administrator first.',
  prove: 'Prove it is you', proveWhy: 'This asks for it. It holds for 10 minutes.', proveCode: 'Code', proveCodeHelp: 'Six digits from your app, or a recovery code.', provePassword: 'Your password', proveSend: 'Prove it', proveWrong: 'That was not right. Eight wrong tries lock this for 15 minutes.',
})
