import type { Pool } from '../db/pools.ts'
import type { Db } from '../db/db.ts'
import type { Entered } from '../db/transaction.ts'
import type { PageLanguage } from '../i18n/words.ts'
import type { Services } from '../slices/services.ts'
import type { Shape } from '../values/shape.ts'
import type { Instant } from '../values/time.ts'

export type PublicGiven<I> = {
  readonly input: I
  readonly language: PageLanguage
  /** The published schema alone: no session, each question on its own. */
  readonly db: Db
  readonly now: Instant
  readonly services: Services
  /** A session's token from the cookie, for the pages that have one (hers). */
  readonly token: Buffer | null
  /** The doorkeeper's role, for signing in: it sees no record. */
  readonly door: Pool
  /** Runs as the person whose cookie came, for her own purpose, in one transaction; refuses with `sign-in` when there is none. */
  asPerson<T>(work: (db: Db, entered: Entered) => Promise<T>): Promise<T>
}
export type PublicAnswer =
  | { readonly html: string; readonly status?: 404 | 422 }
  | { readonly goTo: string; readonly setToken?: Buffer | null }
  /** Text to keep, under a name that says nothing. */
  | { readonly file: string; readonly name: string }
/** A plain HTML page that works with scripts off. A GET never changes anything; `post` answers a form. */
export type PublicPage<I = Record<string, string>> = {
  readonly at: `/${string}`
  readonly input: Shape<I>
  readonly get: (given: PublicGiven<I>) => Promise<PublicAnswer>
  readonly post?: (given: PublicGiven<I>) => Promise<PublicAnswer>
}
export const publicPage = <I>(page: PublicPage<I>): PublicPage => page as unknown as PublicPage

/** A module of a public page, whole, from our own address: the content policy allows no other. */
export type PublicScript = { readonly at: `/${string}`; readonly body: string }
