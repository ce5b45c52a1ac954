import type { Sealer } from '../crypto/sealer.ts'
import type { Ask } from '../clock/ask.ts'
import type { Db } from '../db/db.ts'
import type { Entered } from '../db/transaction.ts'
import type { Services } from '../slices/services.ts'
import type { Id, RecordId } from '../values/id.ts'
import type { AnyEndpoint, Endpoint } from './endpoint.ts'

/** A record that came through row security: absent and denied never reach a handler. Masks are what this caller holds for this purpose. */
export type RecordRef = { readonly id: RecordId; readonly readable: number; readonly writable: number; readonly managed: number }
export type Me = Entered & { readonly id: Id<'member'> }

export type Given<I> = {
  readonly input: I
  /** Only where the endpoint asks for a record. */
  readonly record: RecordRef
  readonly db: Db
  readonly ask: Ask
  readonly me: Me
  /** Opens and seals what people typed in this record. */
  readonly sealer: Sealer
  readonly services: Services
  /** The version given in `If-Match`, where the endpoint is versioned. */
  readonly version: number
}
export type Handler<I = unknown, O = unknown> = { readonly endpoint: Endpoint<I, O>; readonly run: (given: Given<I>) => Promise<O> }

export type AnyHandler = { readonly endpoint: AnyEndpoint; run(given: Given<never>): Promise<unknown> }

export const handle = <I, O>(endpoint: Endpoint<I, O>, run: (given: Given<I>) => Promise<O>): Handler<I, O> => ({ endpoint, run })
