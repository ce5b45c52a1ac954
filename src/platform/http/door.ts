import type { Pool } from '../db/pools.ts'
import type { Ask } from '../clock/ask.ts'
import type { Services } from '../slices/services.ts'
import type { AnyEndpoint, Endpoint } from './endpoint.ts'

/** A door for someone who has no session yet: it runs as the doorkeeper's role, which sees no record. */
export type DoorGiven<I> = {
  readonly input: I
  readonly door: Pool; readonly services: Services; readonly ask: Ask
  /** The device's cookie, hashed; set with the first session on it. */
  readonly device: string
  /** What the last door of a flow left in this browser with `keep`. */
  readonly kept: string | null
  /** Scheme and host that this browser asked. */
  readonly origin: string
}
/** `goTo` sends the browser on (303) instead of the body. `keep` stays for a few minutes in a cookie that another site's link brings along; null forgets it. */
export type DoorAnswer<O> = { readonly body: O; readonly setToken?: Buffer | null; readonly goTo?: string; readonly keep?: string | null }
export type Door<I = unknown, O = unknown> = { readonly endpoint: Endpoint<I, O>; readonly run: (given: DoorGiven<I>) => Promise<DoorAnswer<O>> }

export type AnyDoor = { readonly endpoint: AnyEndpoint; run(given: DoorGiven<never>): Promise<DoorAnswer<unknown>> }

export const doorHandle = <I, O>(endpoint: Endpoint<I, O>, run: Door<I, O>['run']): Door<I, O> => ({ endpoint, run })
