import type { PlainDate } from '../../algorithms/calendars/day.ts'
import type { LinkConfidence } from '../../algorithms/geography/link.ts'
import type { ProvinceCode } from './provinces.ts'

declare const place: unique symbol
/** Province and name, `mb-thompson`; a second place of the same name carries its list number, `ns-middleton-6073557`. Never reused. */
export type PlaceId = string & { readonly [place]: true }

export type OtherName = { readonly name: string; readonly kind: 'indigenous' | 'syllabics' | 'former' | 'also'; readonly confidence: LinkConfidence }

/** How a place is reached; null is "not known", never "no". */
export type Access = {
  readonly yearRoundRoad: boolean | null
  /** A ferry or ice crossing on the road stops for weeks at freeze-up and break-up. */
  readonly roadGaps: boolean
  readonly roadThrough: 'united-states' | 'another-province' | null
  readonly winterRoad: boolean | null
  readonly air: 'scheduled' | 'charter' | 'helicopter' | 'none-known' | null
  readonly ferry: 'vehicles' | 'foot' | 'seasonal' | 'no' | null
  readonly rail: boolean | null
  readonly boat: boolean | null
  readonly snowmobile: boolean | null
  readonly sealift: boolean | null
}

export type Place = {
  readonly id: PlaceId
  readonly name: string
  readonly otherNames: readonly OtherName[]
  readonly province: ProvinceCode
  readonly region: string | null
  readonly lat: number
  readonly lon: number
  readonly pointConfidence: LinkConfidence
  /** null: not known. */
  readonly population: number | null
  readonly populationYear: number | null
  readonly populationConfidence: LinkConfidence | null
  /** IANA name; from the place, never from the province. */
  readonly zone: string
  /** Places of one network reach each other by road all year. */
  readonly network: string
  readonly access: Access
  readonly accessConfidence: LinkConfidence
  readonly geonamesId: number | null
  /** Keys of `facts/sources.json`. */
  readonly sources: readonly string[]
  readonly read: PlainDate
}
