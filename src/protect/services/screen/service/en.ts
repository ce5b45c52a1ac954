import { words } from '../../../../platform/i18n/words.ts'

export const en = words({
  crumb: ({ agency, province }: { agency: string; province: string }) => `${agency} · ${province}`,
  lead: ({ day }: { day: string }) => `Checked as a whole on ${day}. Where it stands is not shown here.`,
  region: 'Published area: a square of 50 km',
  facts: 'What is known',
  fact: 'Fact', value: 'As told', when: 'Checked',
  yes: 'yes', no: 'no', unknown: 'not known', nothing: 'none',
  doubted: 'said to be wrong',
  old: ({ day }: { day: string }) => `${day}, too long ago`,
  source_told_us: 'told by the house', source_phoned: 'asked by telephone', source_imported: 'from a list', source_visited: 'seen',
  stillRight: 'Still right',
  wrong: 'Wrong',
  stillRightDone: 'Kept as checked today.',
  call: ({ phone }: { phone: string }) => `Call ${phone}`,
  closes: ({ day }: { day: string }) => `Closes after ${day}. Nobody is sent there any more.`,
  lastDay: 'Whether you take people in', lastDayNote: 'Those who are on the way or with you, and whoever asked, are told at once.', closing_open: 'Open as listed', closing_now: 'Closed from now on', closing_later: 'Closes on a later day', lastDayOn: 'The last day', keepLastDay: 'Tell everyone',
  views: 'Who was shown the door',
  noViews: 'Nobody was shown your address.',
  seenBy: ({ who }: { who: string }) => `${who} was shown the address`,
})
