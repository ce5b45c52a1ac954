import { words } from '../../../../platform/i18n/words.ts'
import { en as shared } from '../words-en.ts'

export const en = words({
  ...shared,
  title: 'Emergency openings to review', lead: 'Each is reviewed within 72 hours by someone who neither opened nor confirmed it.',
  waiting: 'To review', none: 'No opening waits for a review.', done: 'Reviewed', noneDone: 'Nothing was reviewed yet.',
  by: ({ who, agency }: { who: string; agency: string }) => `${who}, ${agency}`, when: ({ at, minutes }: { at: string; minutes: number }) => `${at}, open ${minutes} min`, second: ({ who }: { who: string }) => `confirmed by ${who}`, alone: 'without a second member', here: 'she was there', noReason: 'The written reason was erased.',
  due: ({ at }: { at: string }) => `due by ${at}`, late: 'late', reviewed: ({ who, at }: { who: string; at: string }) => `${who}, ${at}`, notYours: 'Another supervisor reviews it.', outcome: 'What you found',
  finding_needed: 'It was needed', 'finding_not-needed': 'It was not needed', 'finding_to-investigate': 'To be looked into', look: 'The case',
})
