import type { Season } from './season.ts'

export type Means = 'road' | 'winter-road' | 'ferry' | 'foot-ferry' | 'boat' | 'rail' | 'flight' | 'snowmobile'
export type RoadClass = 'local' | 'divided' | 'paved' | 'gravel' | 'forest'
export type Plane = 'jet' | 'turboprop' | 'small' | 'helicopter'
/** How sure: a source's own word, another's report, a source on the whole region, arithmetic on other rows, memory. */
export type LinkConfidence = 'official' | 'secondary' | 'secondary-group' | 'derived' | 'unverified'

/** One listed way between two sites, usable both ways. Minutes are those of the timetable or as stated; else they follow from km and speed. */
export type Link = {
  readonly from: string
  readonly to: string
  readonly means: Means
  readonly km?: number
  readonly minutes?: number
  readonly road?: RoadClass
  readonly plane?: Plane
  /** Departures a week; absent for a road, and for a charter or an unknown timetable. */
  readonly perWeek?: number
  readonly charter?: boolean
  readonly seasons?: readonly Season[]
  readonly doubtfulMonths?: readonly number[]
  readonly stopped?: 'gap'
  readonly crossingMinutes?: number
  readonly through?: 'united-states'
  readonly confidence: LinkConfidence
  readonly source: string
}

const order: readonly LinkConfidence[] = ['official', 'secondary', 'secondary-group', 'derived', 'unverified']
/** The weaker of two confidences. */
export const weaker = (a: LinkConfidence, b: LinkConfidence): LinkConfidence => (order.indexOf(a) > order.indexOf(b) ? a : b)
