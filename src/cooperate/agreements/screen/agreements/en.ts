import { words } from '../../../../platform/i18n/words.ts'

export const en = words({
  title: 'Agreements', lead: 'Terms between two agencies. On protect and prevent records they open nothing without the person’s live consent.',
  none: 'No agreement names your agency.', noPurpose: 'Your administrator gives the purpose of agreements to those who sign for your agency.', draft: 'Draft one', read: 'Read',
  between: ({ from, to }: { from: string; to: string }) => `${from} opens to ${to}`, until: ({ day }: { day: string }) => `last day ${day}`,
  state_draft: 'draft', state_waiting: 'waits for signatures', state_live: 'live', state_ended: 'ended',
})
