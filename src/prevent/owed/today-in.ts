import type { PlainDate } from '../../algorithms/calendars/day.ts'
import { localDay } from '../../platform/places/local-time.ts'
import { zoneOfProvince } from '../../platform/places/provinces.ts'
import type { Jurisdiction } from '../wages/public.ts'

/** Today in a whole province, or in Ottawa. At worst a day near midnight is another. */
export const todayIn = (place: Jurisdiction | null, now: number): PlainDate => localDay(now, zoneOfProvince(place))
