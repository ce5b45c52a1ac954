import { createHash } from 'node:crypto'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { fail } from '../../platform/errors/catalogue.ts'
import type { Id, RecordId } from '../../platform/values/id.ts'
import { type Entity, type File, live, readFile } from '../entities/read-file.ts'
import { findPairs, knownOf } from './find-pairs.ts'
import type { Judged, Verdict } from './judgement.ts'
import { waterfall } from './waterfall.ts'

const mostLog = 500
export type LogRow = { id: string; a: string; b: string; verdict: Verdict; weight: string; at: Date; by: string | null; undone_at: Date | null; undone_by: string | null; undone_because: string | null }

export const readLog = (db: Db, record: RecordId) => db.many<LogRow>(sql`
  with j as materialized (select id, a, b, verdict, weight, at, by as who, undone_at, undone_by, undone_because from prosecute.judgement where record_id = ${record} order by at desc, id limit ${mostLog}),
    n as materialized (select id, name from accounts.names(array(select who from j union select undone_by from j where undone_by is not null)))
  select j.id, j.a, j.b, j.verdict, j.weight, j.at, w.name as by, j.undone_at, u.name as undone_by, j.undone_because from j left join n w on w.id = j.who left join n u on u.id = j.undone_by order by j.at desc, j.id`)
/** All that keeps a pair from being proposed again, however long the log has grown since. */
const readJudged = (db: Db, record: RecordId) => db.many<Judged>(sql`
  select distinct a, b, verdict, false as undone from prosecute.judgement where record_id = ${record} and verdict <> 'same' and undone_at is null order by a, b, verdict`)

const nameOf = (db: Db, record: RecordId) => db.one<{ name: string }>(sql`select name from prosecute.investigation_summary where record_id = ${record}`)
const brief = (e: Entity) => ({ id: e.id as Id<'entity'>, kind: e.kind, label: e.label })

/** Both sides of a judgement as they stand alone: what each fragment's own statements weigh now. */
const weightNow = (file: File, heads: ReadonlyMap<string, Entity>, row: LogRow): number => {
  const side = (fragment: string) => knownOf(file, heads.get(file.canonicalOf.get(fragment)!)!, [fragment])
  return waterfall(side(row.a), side(row.b)).weight
}

const logLine = (file: File, heads: ReadonlyMap<string, Entity>, row: LogRow) => {
  const at = (fragment: string) => brief(heads.get(file.canonicalOf.get(fragment)!)!)
  const now = weightNow(file, heads, row)
  const undone = row.undone_at === null ? null : { at: row.undone_at.toISOString(), by: row.undone_by, because: row.undone_because ?? 'other' }
  return { id: row.id, a: at(row.a), b: at(row.b), verdict: row.verdict, weight: Number(row.weight), now, contradicted: row.verdict === 'same' && undone === null && now < 0, at: row.at.toISOString(), by: row.by, undone }
}

export const readMerges = async (db: Db, record: RecordId) => {
  const [file, log, judged] = [await readFile(db, record), await readLog(db, record), await readJudged(db, record)]
  const heads = new Map(file.entities.map(e => [e.id, e]))
  return { ...(await nameOf(db, record)), proposals: findPairs(file, judged).map(p => ({ a: brief(p.a), b: brief(p.b), ...p.why })), log: log.map(row => logLine(file, heads, row)) }
}

/** As `prosecute.seen_version` makes it; that function decides. */
const versionOf = (fragments: readonly { id: string; version: number }[]) =>
  createHash('md5').update(fragments.toSorted((x, y) => (x.id < y.id ? -1 : 1)).map(f => `${f.id}:${f.version}`).join(',')).digest('hex')

const sideOf = async (db: Db, record: RecordId, file: File, e: Entity) => {
  const versions = await db.many<{ id: string; version: number }>(sql`select id, version from prosecute.entity where record_id = ${record} and canonical = ${e.id} order by id`)
  const heads = new Map(file.entities.map(x => [x.id, x]))
  const other = (fragment: string | null) => (fragment === null ? null : heads.get(file.canonicalOf.get(fragment)!)!)
  return {
    ...brief(e), fragments: e.fragments.length, version: versionOf(versions),
    said: live(e).map(s => ({ id: s.id, property: s.property, value: s.value, otherKind: other(s.other)?.kind ?? null, otherLabel: other(s.other)?.label ?? null, sourceGrade: s.sourceGrade, informationGrade: s.informationGrade, saidOn: s.saidOn, source: s.source })),
  }
}

export const readBeside = async (db: Db, record: RecordId, x: string, y: string) => {
  const file = await readFile(db, record)
  const at = (id: string) => file.entities.find(e => e.id === file.canonicalOf.get(id)) ?? fail('missing')
  const [a, b] = [at(x), at(y)]
  if (a.kind === 'exploited' || b.kind !== a.kind) return fail('missing')
  return { ...(await nameOf(db, record)), a: await sideOf(db, record, file, a), b: await sideOf(db, record, file, b), ...waterfall(knownOf(file, a), knownOf(file, b)) }
}
