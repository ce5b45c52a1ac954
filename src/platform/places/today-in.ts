import type { PlainDate } from '../../algorithms/calendars/day.ts'
import { localDay } from './local-time.ts'
import { zoneOfProvince } from './provinces.ts'

/** Today in a whole province, by its code; in Ottawa where none is named. At worst a day near midnight is another. */
export const todayIn = (province: string | null, now: number): PlainDate => localDay(now, zoneOfProvince(province))
