import type { Kind } from '../access/kind.ts'
import type { Db } from '../db/db.ts'
import { sql } from '../db/sql.ts'
import type { Services } from '../slices/services.ts'
import type { RecordId } from '../values/id.ts'

/** What happened to a record, by ids; never a name. */
export type Event<S extends Record<string, string | number | boolean> = Record<string, string | number | boolean>> = { readonly name: string; readonly kind: Kind; readonly section: string; readonly says?: S }

export const event = <S extends Record<string, string | number | boolean> = Record<string, never>>(name: string, { record, section }: { record: Kind; section: string }): Event<S> => ({ name, kind: record, section })

/** In the same transaction as the change: an outbox row for reactions and live pages, and the record's activity. */
export const emit = async <S extends Record<string, string | number | boolean>>(db: Db, what: Event<S>, record: RecordId, says: S): Promise<void> => {
  await db.run(sql`select platform.emit(${what.name}, ${record}, ${what.section}, ${JSON.stringify(says)})`)
  await db.run(sql`select access.touch(${record})`)
}

export type Happening = { readonly id: string; readonly event: string; readonly record: RecordId | null; readonly says: Readonly<Record<string, string | number | boolean>> }
/** Runs after commit, once, in the reacting slice, through gate functions of that slice alone. */
export type Reaction = { readonly to: string; readonly name: string; readonly run: (given: { happening: Happening; worker: Db; services: Services }) => Promise<void> }

export const reacts = (to: Event<never> | Event, name: string, run: Reaction['run']): Reaction => ({ to: to.name, name, run })
