import { rewrapFor, type Sealer } from '../../platform/crypto/sealer.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { fail } from '../../platform/errors/catalogue.ts'
import { emit } from '../../platform/events/emit.ts'
import type { Services } from '../../platform/slices/services.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { postCaseTokens } from '../cases/public.ts'
import { noteColumn } from './custody.ts'
import { custodyMoved } from './events.ts'

export const offer = async (db: Db, record: RecordId, sealer: Sealer, { team, how, note }: { readonly team: string; readonly how: string; readonly note?: string | undefined }) => {
  const { id } = await db.one<{ id: string | null }>(sql`select protect.offer_custody(${record}, ${team}, ${how}, ${sealer.maybe(noteColumn, note)}) as id`)
  if (id === null) return fail('custody.open')
  await emit(db, custodyMoved, record, {})
  return { offer: id }
}

export const withdraw = async (db: Db, record: RecordId, id: string) => {
  await db.run(sql`select protect.withdraw_custody(${record}, ${id})`)
  await emit(db, custodyMoved, record, {})
  return { withdrawn: true as const }
}

/** Told first, while the record is still read by those who gave it; then the file, its key and its search words change hands together. */
export const take = async (db: Db, services: Services, record: RecordId, sealer: Sealer, id: string) => {
  await emit(db, custodyMoved, record, {})
  const { agency } = await db.one<{ agency: string }>(sql`select protect.take_custody(${record}, ${id}) as agency`)
  await rewrapFor(db, services.keys, record, agency)
  await postCaseTokens(db, services, record, sealer)
  return { taken: true as const }
}

export const decline = async (db: Db, record: RecordId, id: string, reason: string) => {
  await db.run(sql`select protect.decline_custody(${record}, ${id}, ${reason})`)
  await emit(db, custodyMoved, record, {})
  return { declined: true as const }
}

/** The key goes first: only whoever keeps the file may wrap it for another. */
export const giveBack = async (db: Db, services: Services, record: RecordId, id: string) => {
  const { agency } = await db.one<{ agency: string }>(sql`select protect.may_return(${record}, ${id}) as agency`)
  await rewrapFor(db, services.keys, record, agency)
  await emit(db, custodyMoved, record, {})
  await db.run(sql`select protect.return_custody(${record}, ${id})`)
  return { returned: true as const }
}

export const told = async (db: Db, id: string) => {
  await db.run(sql`select protect.told_of_custody(${id})`)
  return { told: true as const }
}
