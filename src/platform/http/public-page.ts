import type { z } from 'zod'
import type { Db } from '../db/db.ts'
import type { Services } from '../slices/services.ts'
import type { Instant } from '../values/time.ts'

export type PageLanguage = 'en' | 'fr' | 'es'
export type PublicGiven<I> = {
  readonly input: I
  readonly language: PageLanguage
  /** The published schema alone: a transaction without a session. */
  readonly db: Db
  readonly now: Instant
  readonly services: Services
  /** A session's token from the cookie, for the pages that have one (hers). */
  readonly token: Buffer | null
}
export type PublicAnswer = { readonly html: string } | { readonly goTo: string; readonly setToken?: Buffer | null }
/** A plain HTML page that works with scripts off. A GET never changes anything; `post` answers a form. */
export type PublicPage<I = Record<string, string>> = {
  readonly at: `/${string}`
  readonly input: z.ZodType<I>
  readonly get: (given: PublicGiven<I>) => Promise<PublicAnswer>
  readonly post?: (given: PublicGiven<I>) => Promise<PublicAnswer>
}
export const publicPage = <I>(page: PublicPage<I>): PublicPage => page as unknown as PublicPage
