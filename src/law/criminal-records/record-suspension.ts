import { addYears, type PlainDate } from '../../algorithms/calendars/day.ts'
import type { Confidence, Said } from '../../algorithms/facts/sourced.ts'
import { clockRow, readOn } from '../facts/clocks.ts'

export type Wait = { readonly earliestOn: PlainDate; readonly cite: Said; readonly confidence: Confidence; readonly read: PlainDate; readonly why: Said }
const years = { summary: 5, indictable: 10 } as const

/** First day on which a record suspension may be applied for (Criminal Records Act s. 4(1)): 5 years after a summary sentence is fully served, 10 after an indictable one. */
export const recordSuspension = (mode: keyof typeof years, servedOn: PlainDate): Wait => {
  const row = clockRow(`rs-${mode}`)!
  return {
    earliestOn: addYears(servedOn, years[mode]), cite: row.cite, confidence: row.confidence, read: readOn(row),
    why: {
      en: `${years[mode]} years after the sentence was fully served, fines paid, on ${servedOn}. It suspends the record; it does not erase it, and no faster way exists for a conviction under s. 213.`,
      fr: `${years[mode]} ans après que la peine a été entièrement purgée, amendes payées, le ${servedOn}. Elle suspend le casier sans l’effacer, et aucune voie plus rapide n’existe pour une condamnation visée à l’art. 213.`,
    },
  }
}
