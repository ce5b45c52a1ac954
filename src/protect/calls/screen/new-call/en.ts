import { words } from '../../../../platform/i18n/words.ts'

export const en = words({
  title: 'Take a call',
  lead: 'No file is opened until she says yes. A draft is yours alone and is erased after 24 hours.',
  take: 'Take a call',
  drafts: 'Your drafts',
  none: 'No draft waits. A new call begins with one press.',
  began: ({ at }: { at: string }) => `Call of ${at}`,
  until: ({ at }: { at: string }) => `Erased on ${at}.`,
  goOn: 'Go on',
  open: 'Open.',
  hungUp: 'The line ended. Nobody calls back unless she said how.',
  becameCase: 'A case was opened from it.',
})
