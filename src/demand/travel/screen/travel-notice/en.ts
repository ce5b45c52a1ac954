import { words } from '../../../../platform/i18n/words.ts'

export const en = words({
  title: ({ name }: { name: string | null }) => (name === null ? 'Travel notice' : `Travel notice of ${name}`), crumb: ({ number }: { number: string }) => `Travel notice ${number}`,
  lead: ({ received, departs }: { received: string; departs: string }) => `Received on ${received}, for a departure on ${departs}.`, back: ({ returns }: { returns: string | null }) => (returns === null ? 'The return is not known.' : `Back on ${returns}.`), abroad: 'Abroad', inCanada: 'In Canada', trip: 'The trip',
  clocks: 'What the law asked for', late: ({ days }: { days: number }) => (days === 1 ? '1 day late' : `${days} days late`), inTime: 'in time', due: ({ day }: { day: string }) => `latest lawful day: ${day}`, readOn: ({ day }: { day: string }) => `text as read on ${day}`, unverified: 'not yet confirmed', secondary: 'secondary source',
  reason: 'The reason given', excuse_none: 'No reason was given.', 'excuse_family-emergency': 'Family emergency', excuse_other: 'Another reason', knew: ({ day }: { day: string }) => `He knew of the trip on ${day}.`, askLabel: 'When did he know of the trip?', askHelp: 'Ask him, and write the day he gives.', askSend: 'Write the day',
  review: 'Review this notice', reviewed: ({ by }: { by: string }) => `Reviewed by ${by}.`, line: 'His line of the extract',
})
