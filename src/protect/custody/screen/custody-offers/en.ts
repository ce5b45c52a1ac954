import { words } from '../../../../platform/i18n/words.ts'

export const en = words({
  title: 'Files you asked others to keep', lead: 'By day and agency. A file that another agency keeps is not named here.', offers: 'What you asked', none: 'You have not asked anyone in the last sixty days.', to: ({ agency }: { agency: string }) => `To ${agency}`, read: 'Read',
  open: 'waiting for an answer', answer_taken: 'taken', answer_declined: 'declined', answer_withdrawn: 'taken back', answer_refused: 'she said no', answer_past: 'nobody answered', returned: 'given back to you',
})
