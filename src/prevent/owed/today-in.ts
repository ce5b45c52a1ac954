import type { PlainDate } from '../../algorithms/calendars/day.ts'
import { localDay } from '../../platform/places/local-time.ts'
import type { Jurisdiction } from '../wages/public.ts'

/** A zone for "today" of a whole province: that of most of its people. At worst a day near midnight is another. */
const zones: Readonly<Record<Jurisdiction, string>> = {
  CA: 'America/Toronto', BC: 'America/Vancouver', AB: 'America/Edmonton', SK: 'America/Regina', MB: 'America/Winnipeg', ON: 'America/Toronto', QC: 'America/Toronto', NB: 'America/Moncton',
  NS: 'America/Halifax', PE: 'America/Halifax', NL: 'America/St_Johns', YT: 'America/Whitehorse', NT: 'America/Edmonton', NU: 'America/Iqaluit',
}

export const todayIn = (place: Jurisdiction | null, now: number): PlainDate => localDay(now, zones[place ?? 'CA'])
