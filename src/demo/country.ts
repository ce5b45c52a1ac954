import type pg from 'pg'
import type { PlainDate } from '../algorithms/calendars/day.ts'
import type { Rng } from '../algorithms/random/rng.ts'
import type { Keys } from '../platform/crypto/keys.ts'
import type { Book } from './people/book.ts'
import type { Person } from './people/person.ts'

/** What a slice adds to the demo country. Deterministic for a seed; runs in the order of `after`. */
export type CountryGiven = {
  /** As the owner of the seed: a superuser's connection, in one transaction. */
  readonly client: pg.ClientBase
  readonly rng: Rng
  readonly today: PlainDate
  /** How many invented people come after the stories; 0 leaves those alone. */
  readonly people: number
  readonly keys: Keys
  /** Ids agreed between slices: `agency:birch-bay` → uuid. */
  readonly ids: Map<string, string>
}

/** What a slice writes of each person: pure from the person and from what was read before the first. */
export type Chapter = {
  /** Read or written once on the seeding connection, after every slice's own demo. Plain data: it may go to another thread. */
  readonly world: (given: CountryGiven) => Promise<unknown>
  readonly tell: (person: Person, book: Book, world: unknown) => void
}
export const chapter = <W>({ world, tell }: { world: (given: CountryGiven) => Promise<W>; tell: (person: Person, book: Book, world: W) => void }): Chapter => ({
  world,
  tell: (person, book, given) => tell(person, book, given as W),
})

export type Country = { readonly after: readonly string[]; readonly write: (given: CountryGiven) => Promise<void>; /** Its part of each person, at any scale. */ readonly people: Chapter | undefined }
export const country = (after: readonly string[], write: Country['write'], people?: Chapter): Country => ({ after, write, people })
