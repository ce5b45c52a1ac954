import { counted } from '../../platform/counting/counted.ts'
import { provinceCodes } from '../../platform/places/provinces.ts'
import { abouts } from './report.ts'

/** By the month it came; a report that gives no province counts under `--`. */
export const received = counted('report.received', { unit: 'report', dims: { about: [...abouts, 'unsaid'], province: [...provinceCodes, '--'] } })
