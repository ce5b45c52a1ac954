import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { type EntityKind, labelOf } from './entity.ts'

/** No more statements are read at once; a file with more is shown in part, and says so. */
export const mostStatements = 20_000

export type Statement = {
  readonly id: string; readonly about: string; readonly property: string; readonly value: string | null; readonly normal: string | null; readonly other: string | null
  readonly source: string; readonly sourceTip: string | null; readonly sourceSays: string | null; readonly sourceGrade: string; readonly informationGrade: string; readonly saidOn: string | null; readonly recordedAt: string; readonly withdrawn: boolean
}
export type Fragment = { readonly id: string; readonly kind: EntityKind; readonly canonical: string; readonly version: number }
/** A canonical entity: its fragments and all that live statements say of them. */
export type Entity = { readonly id: string; readonly kind: EntityKind; readonly label: string | null; readonly number: number | null; readonly role: string | null; readonly fragments: readonly string[]; readonly said: readonly Statement[] }
export type File = { readonly entities: readonly Entity[]; readonly canonicalOf: ReadonlyMap<string, string>; readonly statements: readonly Statement[]; readonly whole: boolean }

type Row = { id: string; about: string; property: string; value: string | null; normal: string | null; other: string | null; source: string; source_tip: string | null; source_says: string | null; source_grade: string; information_grade: string; said_on: string | null; recorded_at: Date; withdrawn: boolean }

const statementOf = (r: Row): Statement => ({
  id: r.id, about: r.about, property: r.property, value: r.value, normal: r.normal, other: r.other, source: r.source, sourceTip: r.source_tip, sourceSays: r.source_says,
  sourceGrade: r.source_grade, informationGrade: r.information_grade, saidOn: r.said_on, recordedAt: r.recorded_at.toISOString(), withdrawn: r.withdrawn,
})

/** Puts fragments and statements together by canonical entity. O(fragments + statements). */
export const gather = (fragments: readonly Fragment[], statements: readonly Statement[], exploited: ReadonlyMap<string, { number: number; role: string }>, whole = true): File => {
  const canonicalOf = new Map(fragments.map(f => [f.id, f.canonical]))
  const said = Map.groupBy(statements, s => canonicalOf.get(s.about)!)
  const groups = Map.groupBy(fragments, f => f.canonical)
  const entities = [...groups].map(([id, members]) => {
    const mine = said.get(id) ?? []
    const her = exploited.get(id)
    return { id, kind: members[0]!.kind, label: labelOf(mine.filter(s => !s.withdrawn)), number: her?.number ?? null, role: her?.role ?? null, fragments: members.map(f => f.id).sort(), said: mine }
  })
  return { entities: entities.sort((a, b) => a.kind.localeCompare(b.kind) || (a.number ?? 0) - (b.number ?? 0) || (a.label ?? '').localeCompare(b.label ?? '') || a.id.localeCompare(b.id)), canonicalOf, statements, whole }
}

/** Everything said in one investigation, through row security: no other's statements, nor their number. */
export const readFile = async (db: Db, record: RecordId): Promise<File> => {
  const fragments = await db.many<Fragment>(sql`select id, kind, canonical, version from prosecute.entity where record_id = ${record} order by id limit ${mostStatements}`)
  const rows = await db.many<Row>(sql`
    select id, about, property, value, normal, other, source, source_tip, source_says, source_grade, information_grade, said_on::text as said_on, recorded_at, withdrawn_at is not null as withdrawn
      from prosecute.statement where record_id = ${record} order by recorded_at, id limit ${mostStatements + 1}`)
  const exploited = await db.many<{ entity: string; number: number; role: string }>(sql`select entity, number, role from prosecute.exploited_person where record_id = ${record} order by number`)
  return gather(fragments, rows.slice(0, mostStatements).map(statementOf), new Map(exploited.map(e => [e.entity, e])), rows.length <= mostStatements && fragments.length < mostStatements)
}

export const live = (entity: Entity): Statement[] => entity.said.filter(s => !s.withdrawn)
