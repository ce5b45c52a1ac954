import type { PlainDate } from '../../algorithms/calendars/day.ts'
import type { Rng } from '../../algorithms/random/rng.ts'
import type { Act, Facts, Role } from '../../law/liability/facts.ts'
import type { LossId } from '../../law/facts/liability.ts'

export { provinceCodes as provinces } from '../../platform/places/provinces.ts'
export const whoseValues = ['own', 'another', 'not-known'] as const
export const ages = ['adult', 'minor', 'not-known'] as const
export const losses = ['violence', 'abuse-of-trust', 'intoxicant', 'procuring', 'commercial'] as const satisfies readonly LossId[]

/** What a person is to the seller, as the field says it; the words are those that the engine reads. */
export const ties = {
  none: 'none', roommate: 'roommate', spouse: 'spouse', dependant: 'dependant', accountant: 'accountant', landlord: 'landlord', driver: 'driver',
  'driver-fixed-fare': 'driver paid a fixed fare', bodyguard: 'bodyguard', 'outreach-worker': 'outreach worker', 'fellow-seller': 'fellow seller', manager: 'manager of an escort agency',
} as const
export type Tie = keyof typeof ties
export const tieNames = Object.keys(ties) as [Tie, ...Tie[]]

/** A part in an episode, by codes alone: no name, and no age beyond which side of 18. Absent means that nobody has said. */
export type Part = {
  readonly role: Role
  readonly act: Act
  readonly whose: (typeof whoseValues)[number]
  readonly tie?: Tie | null | undefined
  readonly ageGroup: (typeof ages)[number]
  readonly status?: Facts['status'] | null
  readonly circumstances: readonly LossId[]
  readonly exploitation?: boolean | null | undefined
  readonly forPurchase?: boolean | null | undefined
  readonly knew?: boolean | null | undefined
  readonly encouraged?: boolean | null | undefined
  readonly proportionate?: boolean | null | undefined
  readonly sameTerms?: boolean | null | undefined
  readonly exploited?: boolean | null | undefined
}
export type EpisodeFacts = { readonly onDay: PlainDate; readonly place: Facts['place'] | null; readonly inCanada: boolean | null }

/** For her own services, or where she is exploited, a person is never someone who may be accused here. The table's key says the same. */
export const isAccusable = (part: Pick<Part, 'role' | 'whose' | 'exploited'>): boolean => part.whose === 'another' && part.role !== 'seller' && part.exploited !== true

const said = <T>(value: T | null | undefined): T | undefined => value ?? undefined
const ageOf = { adult: 18, minor: 17, 'not-known': undefined } as const
const ownOf = { own: true, another: false, 'not-known': undefined } as const

/** The facts that the table of roles is asked with. */
export const factsOf = (part: Part, episode: EpisodeFacts): Facts => ({
  role: part.role, act: part.act, on: episode.onDay, place: said(episode.place), inCanada: said(episode.inCanada),
  ownServices: part.role === 'seller' ? true : ownOf[part.whose], sellerAge: ageOf[part.ageGroup], relationship: part.tie ? ties[part.tie] : undefined,
  status: said(part.status), circumstances: part.circumstances.length > 0 ? part.circumstances : undefined, exploitation: said(part.exploitation), forPurchase: said(part.forPurchase),
  knew: said(part.knew), encouraged: said(part.encouraged), proportionate: said(part.proportionate), sameTerms: said(part.sameTerms), exploited: said(part.exploited),
})

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
/** `CF-7K2M-40`: says nothing. */
export const fileNumber = (rng: Rng): string => `CF-${Array.from({ length: 4 }, () => letters[rng.below(32)]).join('')}-${String(rng.below(100)).padStart(2, '0')}`
