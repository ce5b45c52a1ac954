import type { PlainDate } from '../../algorithms/calendars/day.ts'
import { localDay } from '../../platform/places/local-time.ts'
import { zoneOfProvince } from '../../platform/places/provinces.ts'
import type { Instant } from '../../platform/values/time.ts'

/** The day where she is; Ottawa's where the file names no province. `region` is the province code of `protect.case_summary`. */
export const dayWhereSheIs = (region: string | null, now: Instant): PlainDate => localDay(now, zoneOfProvince(region))
