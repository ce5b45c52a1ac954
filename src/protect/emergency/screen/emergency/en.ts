import { words } from '../../../../platform/i18n/words.ts'
import { en as shared } from '../words-en.ts'

export const en = words({
  ...shared,
  title: 'Emergency opening', short: 'Emergency', lead: 'For safety, contact and medical alerts, for 30 minutes. The file’s keeper and she are told at once.',
  ask: 'Ask to open a file', number: 'File number', numberHelp: 'From her, or from who called you. There is no search here.', reasonCode: 'What is happening', reason: 'Why, in your words', reasonHelp: 'Whoever keeps the file reads it within 72 hours.',
  present: 'She is here with me', second: 'Who confirms', secondHelp: 'Not needed when a life is in danger now.', noSeconds: 'No colleague can confirm now. Only a life in danger opens without one.', send: 'Ask',
  leftToday: ({ n }: { n: number }) => `${n} of 5 asks left in 24 hours`,
  toConfirm: 'To confirm', asksYou: ({ who }: { who: string }) => `${who} asks you to confirm`, confirm: 'I confirm', hear: 'Call your colleague first. You share the answer for this opening.', noneToConfirm: 'Nobody waits for your word.',
  mine: 'What you asked', none: 'You asked for nothing in the last day.', openIt: 'Open', again: 'File number, once more', until: ({ minutes, clock }: { minutes: number; clock: string }) => `${minutes} min left, until ${clock}`,
  state_waiting: 'waits for your colleague', state_confirmed: 'may be opened', state_opened: 'open', state_nothing: 'over', state_ended: 'ran out', herePresent: 'she is here',
  nothing: 'Nothing opens under this number. It may be wrong, or the file may not be opened this way.',
  open: 'Open now', noneOpen: 'No file is open.', read: 'Read',
})
