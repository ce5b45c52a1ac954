import { words } from '../../../../platform/i18n/words.ts'

export const en = words({
  nav: 'Referrals', title: 'Referrals', lead: 'Each waits for someone by name and hour. None ends without both sides being told.',
  received: 'Asked of us', sentOnes: 'Asked by me', noneReceived: 'Nothing is asked of you.', noneSent: 'You wait for nobody.',
  to: ({ other }: { other: string }) => `To ${other}`, from: ({ other }: { other: string }) => `From ${other}`,
  due: ({ at }: { at: string }) => `due ${at}`, lateSince: ({ at }: { at: string }) => `late since ${at}`,
  open: 'Open', read: 'Read', gone: 'No longer yours to see',
})
