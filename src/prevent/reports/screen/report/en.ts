import { words } from '../../../../platform/i18n/words.ts'
import { en as list } from '../reports/en.ts'

export const en = words({
  title: 'A report', back: 'All reports', lead: ({ day }: { day: string }) => `Came on ${day}. The hour is not kept.`,
  says: 'What was written', wrote: ({ day }: { day: string }) => `The reporter, ${day}`, us: ({ by, day }: { by: string; day: string }) => `${by}, ${day}`, another: 'Another reader', unreadable: 'This was sealed to another reader. You cannot open it.',
  language: 'Answer in', english: 'English', french: 'French',
  answer: 'Answer', answerHelp: 'It waits until the reporter comes back with nine words. It reaches nobody else.', send: 'Send the answer', law: 'Ask what was done or said, never for a name. A name can be given, and a no is a full answer.',
  close: 'Close the report', why: 'Why', reason_answered: 'Answered; nothing is left to do', 'reason_passed-on': 'Passed on, as the answer says', 'reason_cannot-help': 'We cannot help, and the answer says who can', 'reason_nothing-done-or-said': 'Tells only how people looked: nothing was done or said',
  eraseLaw: 'A report that tells only how people looked is erased 31 days after it is closed so.', closedAs: 'Closed', erased: ({ day }: { day: string }) => `It is erased on ${day}, unless the reporter writes again.`, readOnly: 'You were named as second reader. The first reader answers.',
  state_waiting: list.state_waiting, state_answered: list.state_answered, state_closed: list.state_closed,
  about_pay: list.about_pay, about_papers: list.about_papers, about_violence: list.about_violence, about_child: list.about_child, 'about_someone-else': list['about_someone-else'], about_unsaid: list.about_unsaid,
})
