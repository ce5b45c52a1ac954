import type { PlainDate } from '../../algorithms/calendars/day.ts'
import type { LossId } from '../facts/liability.ts'

export const roles = ['purchaser', 'seller', 'third-party', 'procurer', 'advertiser', 'parent-or-guardian'] as const
/** The last seven are asked for by their own names: rows of the table that no plain act reaches. */
export const acts = [
  'obtain', 'communicate', 'advertise', 'benefit', 'procure', 'recruit', 'transport', 'harbour', 'exploit',
  'withhold-documents', 'benefit-from-trafficking', 'permit-on-premises', 'lure', 'impede-traffic', 'live-with', 'employ',
] as const
export const places = ['near-school-or-daycare', 'public', 'private', 'online'] as const
export const statuses = ['citizen', 'permanent-resident', 'neither'] as const
export type Role = (typeof roles)[number]
export type Act = (typeof acts)[number]

/** What is said to have happened. Absent means that nobody has said; it is never read as no. */
export type Facts = {
  readonly role: Role
  readonly act: Act
  readonly on: PlainDate
  readonly ownServices?: boolean | undefined
  readonly relationship?: string | readonly string[] | undefined
  /** Age on that day of the person whose services or work are concerned. */
  readonly sellerAge?: number | undefined
  readonly place?: (typeof places)[number] | undefined
  readonly inCanada?: boolean | undefined
  readonly status?: (typeof statuses)[number] | undefined
  readonly circumstances?: readonly LossId[] | undefined
  /** In order to exploit, or help exploit, the person. */
  readonly exploitation?: boolean | undefined
  /** To make a purchase of sexual services possible. */
  readonly forPurchase?: boolean | undefined
  readonly knew?: boolean | undefined
  readonly encouraged?: boolean | undefined
  readonly proportionate?: boolean | undefined
  readonly sameTerms?: boolean | undefined
  readonly traffic?: boolean | undefined
  /** The person described is herself exploited, or acted under compulsion. */
  readonly exploited?: boolean | undefined
}

export type Whose = 'own' | 'another' | 'not-known'
/** Whose services are concerned. A seller or an advertiser may be dealing with either, so silence leaves it open. */
export const whoseServices = (facts: Facts): Whose => {
  if (facts.ownServices !== undefined) return facts.ownServices ? 'own' : 'another'
  return facts.role === 'seller' || (facts.role === 'advertiser' && facts.act === 'advertise') ? 'not-known' : 'another'
}
export type AgeGroup = 'adult' | 'minor' | 'not-known'
export const ageGroup = (facts: Facts): AgeGroup => (facts.sellerAge === undefined ? 'not-known' : facts.sellerAge < 18 ? 'minor' : 'adult')
