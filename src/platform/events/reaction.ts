import type { Db } from '../db/db.ts'
import type { Services } from '../slices/services.ts'
import type { RecordId } from '../values/id.ts'
import type { Event, Says } from './event.ts'

export type Happening = { readonly id: string; readonly event: string; readonly record: RecordId | null; readonly says: Says }
/** Runs after commit, once, in the reacting slice, through gate functions of that slice alone. */
export type Reaction = { readonly to: string; readonly name: string; readonly run: (given: { happening: Happening; worker: Db; services: Services }) => Promise<void> }

export const reacts = (to: Event<never> | Event, name: string, run: Reaction['run']): Reaction => ({ to: to.name, name, run })
