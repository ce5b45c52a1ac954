import { words } from '../../../../platform/i18n/words.ts'

export const en = words({
  title: 'Figures about your people', short: 'Figures', lead: 'A yes or a no to each figure, before it is published. No reason is asked, and silence is a no.',
  none: 'No draft holds a figure about your people.', waiting: 'Waiting for you', decided: 'Decided', noneWaiting: 'Nothing waits for you.', noneDecided: 'Nothing is decided yet.',
  until: ({ day }: { day: string }) => `until ${day}`, window: ({ from, to }: { from: string; to: string }) => `counts from ${from} to ${to}`, atLeast: ({ n }: { n: string }) => `${n} or more in all`, fewer: 'fewer than 10 in all',
  yes: 'Yes, publish', no: 'No', saidYes: 'published with your yes', saidNo: 'folded everywhere', colon: ': ', rule: 'One no folds every figure of the group, so that no other gives it away. You never see a file here.',
})
