import type { Instrument } from '../instrument.ts'
import { operationalLists } from './operational-lists.ts'
import { youthShort } from './youth-short.ts'

/** Every instrument in every version that an answer may still refer to; the newest version of each comes last. */
export const instruments: readonly Instrument[] = [...operationalLists, youthShort]
