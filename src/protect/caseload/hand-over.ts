import { sealersFor } from '../../platform/crypto/sealer.ts'
import type { Ask } from '../../platform/clock/ask.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { fail } from '../../platform/errors/catalogue.ts'
import { emit } from '../../platform/events/emit.ts'
import type { Services } from '../../platform/slices/services.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { maskOf } from '../../platform/access/kind.ts'
import { caseKind } from '../cases/kinds.ts'
import { noteColumn, spread } from './caseload.ts'
import { leadChanged } from './events.ts'
import { filesOf, loadsOf } from './read-caseload.ts'

export type Given = { readonly member: string; readonly to: readonly string[]; readonly files?: readonly string[] | undefined; readonly note?: string | undefined }

const tell = async (db: Db, records: readonly RecordId[]): Promise<void> => {
  for (const record of records) await emit(db, leadChanged, record, {})
  await db.run(sql`select audit.write('case.lead-changed', 'written', r, ${maskOf(caseKind, ['summary'])}, '{}') from unnest(${[...records]}::uuid[]) r`)
}

/** A whole caseload, or the files named, in one transaction: each to whoever carries least, with what the one who leaves has written for it. */
export const handOverCaseload = async (db: Db, services: Services, ask: Ask, { member, to, files: named, note }: Given) => {
  const all = await filesOf(db, member)
  const files = named ? all.filter(f => named.includes(f.case)) : all
  if (files.length === 0 || (named && files.length < named.length)) return fail('caseload.empty')
  const takers = (await loadsOf(db)).filter(c => to.includes(c.id) && !c.left)
  if (takers.length < new Set(to).size) return fail('missing')
  const given = spread(files, takers)
  const records = given.map(g => g.case as RecordId)
  const sealers = await sealersFor(db, services.keys, records)
  const notes = records.map(r => sealers.get(r)!.maybe(noteColumn, note))
  const move = ask.newId('lead-move')
  const { cannot } = await db.one<{ cannot: string[] }>(sql`select protect.hand_over_leads(${member}, ${records}::uuid[], ${given.map(g => g.to)}::uuid[], ${notes}::bytea[], ${move}) as cannot`)
  if (cannot.length > 0) return fail('caseload.cannot', { numbers: files.filter(f => cannot.includes(f.case)).map(f => f.number).join(', ') })
  await tell(db, records)
  return { move: move as string, files: records.length }
}

export const undo = async (db: Db, move: string) => {
  const { back } = await db.one<{ back: RecordId[] }>(sql`select protect.undo_hand_over(${move}) as back`)
  await tell(db, back)
  return { back: back.length }
}

export const told = async (db: Db, record: RecordId) => {
  await db.run(sql`select protect.told_of_lead(${record})`)
  await emit(db, leadChanged, record, {})
  return { told: true as const }
}
