import { createHash } from 'node:crypto'
import { type Sealer, sealersFor } from '../crypto/sealer.ts'
import type { Db, Row } from '../db/db.ts'
import { raw, sql } from '../db/sql.ts'
import { fail, Refusal } from '../errors/catalogue.ts'
import { type FileId, openFile } from '../files/files.ts'
import type { Services } from '../slices/services.ts'
import type { RecordId } from '../values/id.ts'
import type { Instant } from '../values/time.ts'
import { type GuardedTable, guardedTables } from './guarded-tables.ts'

const portion = 200
/** More than this is taken out team by team. */
const mostBytes = 64 * 1024 * 1024
const nowhere = '00000000-0000-0000-0000-000000000000'
const partsOfFiles = 'platform.file_part'

type Kept = { record: RecordId; kind: string; sections: number }
type Line = { readonly record: string; readonly kind: string; readonly table: string; readonly row: Readonly<Record<string, unknown>> }

/** Typed words as words; what is not words (a number kept blind, a hash) as base64, so that nothing is left out. */
const opened = (sealer: Sealer | undefined, table: string, column: string, value: unknown): unknown => {
  if (!Buffer.isBuffer(value)) return value
  try {
    return sealer ? sealer.open(`${table}.${column}`, value) : { base64: value.toString('base64') }
  } catch {
    return { base64: value.toString('base64') }
  }
}

const rowLine = (kept: Kept, table: GuardedTable, row: Row, sealer: Sealer | undefined): Line =>
  ({ record: kept.record, kind: kept.kind, table: table.name, row: { ...row, ...Object.fromEntries(table.sealed.map(c => [c, opened(sealer, table.name, c, row[c])])) } })

const linesOf = async (db: Db, services: Services, kept: readonly Kept[], tables: readonly GuardedTable[]): Promise<Line[]> => {
  const lines: Line[] = []
  const byId = new Map<string, Kept>(kept.map(k => [k.record, k]))
  const kinds = new Set(kept.map(k => k.kind))
  const sealers = await sealersFor(db, services.keys, kept.map(k => k.record))
  for (const table of tables.filter(t => t.name !== partsOfFiles && (t.kind === null || kinds.has(t.kind)))) {
    for (const row of await db.many<Row>(sql`select * from ${raw(table.name)} where record_id = any (${kept.map(k => k.record)}::uuid[]) order by record_id`)) {
      const of = byId.get(row['record_id'] as string)!
      const sealer = sealers.get(of.record)
      lines.push(rowLine(of, table, row, sealer))
      if (table.name !== 'platform.file' || !sealer) continue
      const file = await openFile(db, sealer, of.record, row['section'] as number, row['id'] as FileId)
      lines.push({ record: of.record, kind: of.kind, table: 'file content', row: { id: row['id'], base64: file.bytes.toString('base64') } })
    }
  }
  return lines
}

const logTaken = (db: Db, kept: readonly Kept[]) =>
  db.run(sql`select audit.write('leaving.exported', 'opened', r, m, '{}') from unnest(${kept.map(k => k.record)}::uuid[], ${kept.map(k => k.sections)}::int[]) as o (r, m)`)

async function* underPurpose(db: Db, services: Services, tables: readonly GuardedTable[]): AsyncGenerator<Line[]> {
  for (let after: string = nowhere; ; ) {
    const kept: Kept[] = await db.many<Kept>(sql`select * from platform.kept_after(${after}, ${portion})`)
    if (kept.length === 0) return
    await logTaken(db, kept)
    yield await linesOf(db, services, kept, tables)
    after = kept.at(-1)!.record
  }
}

/** First line: who, when, what this is. Last line: how many lines, and the SHA-256 of all before it, so that a cut file is seen. */
export const takeEverything = async (db: Db, services: Services, now: Instant, ask: string, purposes: readonly string[]) => {
  await db.run(sql`select platform.begin_export(${ask})`).catch((error: unknown) => { throw (error as { code?: string }).code === 'TL409' ? new Refusal('leaving.unconfirmed') : error })
  const by = await db.one<{ name: string; agency: string }>(sql`select name, agency from accounts.me()`)
  const tables = await guardedTables(db)
  const lines = [JSON.stringify({ throughline: 'all that an agency keeps', version: 1, at: new Date(now).toISOString(), agency: by.agency, by: by.name, note: 'confidential, shred after use · confidentiel, déchiqueter après usage' })]
  const records = new Set<string>()
  let bytes = 0
  for (const purpose of purposes) {
    if (!(await db.one<{ turned: boolean }>(sql`select access.turn_to(${purpose}) as turned`)).turned) continue
    for await (const some of underPurpose(db, services, tables)) {
      for (const line of some) {
        records.add(line.record)
        const text = JSON.stringify(line)
        bytes += text.length
        if (bytes > mostBytes) return fail('leaving.too-large')
        lines.push(text)
      }
    }
  }
  const body = `${lines.join('\n')}\n`
  return { name: `all-${new Date(now).toISOString().slice(0, 10)}.jsonl`, lines: `${body}${JSON.stringify({ lines: lines.length, sha256: createHash('sha256').update(body).digest('hex') })}\n`, records: records.size }
}
