import type pg from 'pg'
import type { Ask } from '../clock/ask.ts'
import type { Services } from '../slices/services.ts'
import type { AnyEndpoint, Endpoint } from './endpoint.ts'

/** A door for someone who has no session yet: it runs as the doorkeeper's role, which sees no record. */
export type DoorGiven<I> = { readonly input: I; readonly door: pg.Pool; readonly services: Services; readonly ask: Ask; readonly device: string | null }
export type DoorAnswer<O> = { readonly body: O; readonly setToken?: Buffer | null }
export type Door<I = unknown, O = unknown> = { readonly endpoint: Endpoint<I, O>; readonly run: (given: DoorGiven<I>) => Promise<DoorAnswer<O>> }

export type AnyDoor = { readonly endpoint: AnyEndpoint; run(given: DoorGiven<never>): Promise<DoorAnswer<unknown>> }

export const doorHandle = <I, O>(endpoint: Endpoint<I, O>, run: Door<I, O>['run']): Door<I, O> => ({ endpoint, run })
