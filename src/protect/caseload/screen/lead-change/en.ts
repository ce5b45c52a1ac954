import { words } from '../../../../platform/i18n/words.ts'

export const en = words({
  title: 'Who leads this case', lead: 'Tell her at the next contact, and ask whether that is right for her.',
  none: 'The same worker has led it from the first day.', pair: ({ from, to }: { from: string; to: string }) => `From ${from} to ${to}`, tell: 'I told her', told: 'she knows', notYet: 'she was not told yet', other: 'she would rather have someone else',
})
