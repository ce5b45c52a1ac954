import { words } from '../../../platform/i18n/words.ts'
import { en as shared } from '../../investigations/screen/words-en.ts'

export const en = words({
  ...shared,
  channel_telephone: 'by telephone', 'channel_in person': 'in person', 'channel_in writing': 'in writing', 'channel_tip line': 'on the tip line', 'channel_another service': 'from another service',
  'done_spoke-for': 'Someone spoke for another', 'done_held-papers': 'Someone held another’s papers', 'done_kept-in': 'Someone could not leave', 'done_many-visits': 'Many short visits', 'done_paid-cash': 'Rooms or people paid in cash', done_threat: 'A threat was heard', 'done_asked-for-help': 'Someone asked for help', done_debt: 'A debt was spoken of', 'done_with-child': 'A child was with someone unknown', 'done_not-paid': 'Someone worked and was not paid', 'done_something-else': 'Something else was done or said',
  nothingDone: 'Nothing was done or said', because_duplicate: 'told before', 'because_not-ours': 'not for us', because_used: 'used', 'because_nothing-done': 'nothing was done or said',
  erasedOn: 'text erased', eraseOn: ({ day }: { day: string }) => `text goes on ${day}`, notGraded: 'no grade yet', privileged: 'possibly privileged', received: ({ channel, day }: { channel: string; day: string }) => `${channel}, ${day}`, closed: 'closed',
})
