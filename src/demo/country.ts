import type pg from 'pg'
import type { PlainDate } from '../algorithms/calendars/day.ts'
import type { Rng } from '../algorithms/random/rng.ts'
import type { Keys } from '../platform/crypto/keys.ts'

/** What a slice adds to the demo country. Deterministic for a seed; runs in the order of `after`. */
export type CountryGiven = {
  /** As the owner of the seed: a superuser's connection, in one transaction. */
  readonly client: pg.ClientBase
  readonly rng: Rng
  readonly today: PlainDate
  readonly people: number
  readonly keys: Keys
  /** Ids agreed between slices: `agency:birch-bay` → uuid. */
  readonly ids: Map<string, string>
}
export type Country = { readonly after: readonly string[]; readonly write: (given: CountryGiven) => Promise<void> }
export const country = (after: readonly string[], write: Country['write']): Country => ({ after, write })
