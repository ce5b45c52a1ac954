import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { fail } from '../../platform/errors/catalogue.ts'
import { emit } from '../../platform/events/emit.ts'
import type { Id, RecordId } from '../../platform/values/id.ts'
import { type EntityKind, firstProperty, mayTie, type NamedKind, normalForm, propertiesOf, type Source, type Tie, type ValueProperty } from './entity.ts'
import { entityOpened, statementAdded, statementWithdrawn } from './events.ts'

export type FromSource = { readonly source: Source; readonly tip?: string | undefined; readonly sourceSays?: string | undefined; readonly sourceGrade: string; readonly informationGrade: string; readonly saidOn?: string | undefined }
type About = { readonly id: string; readonly kind: EntityKind }
type Saying = { readonly property: string; readonly value: string | null; readonly normal: string | null; readonly other: About | null }

/** A tip is a source only where this investigation took it. */
const tipOf = async (db: Db, record: RecordId, s: FromSource): Promise<string | null> => {
  if ((s.source === 'tip') !== (s.tip !== undefined)) return fail('entities.which-tip')
  if (s.tip === undefined) return null
  const taken = await db.find(sql`select tip from prosecute.investigation_tip where record_id = ${record} and tip = ${s.tip}`)
  return taken ? s.tip : fail('entities.which-tip')
}

/** The statement, and a step of the version of both its ends: whoever decides on them has to look again. */
const write = async (db: Db, record: RecordId, about: About, { property, value, normal, other }: Saying, s: FromSource) => {
  const tip = await tipOf(db, record, s)
  const { id } = await db.one<{ id: string }>(sql`
    insert into prosecute.statement (record_id, about, about_kind, property, value, normal, other, other_kind, source, source_tip, source_says, source_grade, information_grade, said_on, by)
    values (${record}, ${about.id}, ${about.kind}, ${property}, ${value}, ${normal}, ${other?.id ?? null}, ${other?.kind ?? null}, ${s.source}, ${tip}, ${s.sourceSays ?? null}, ${s.sourceGrade}, ${s.informationGrade}, ${s.saidOn ?? null}, access.me()) returning id`)
  await db.run(sql`update prosecute.entity set version = version + 1 where record_id = ${record} and id = any (${other ? [about.id, other.id] : [about.id]}::uuid[])`)
  return { statement: id }
}

const fragment = async (db: Db, record: RecordId, kind: EntityKind): Promise<About> => {
  const { id } = await db.one<{ id: string }>(sql`
    insert into prosecute.entity (record_id, id, kind, canonical, by) select ${record}, x.id, ${kind}, x.id, access.me() from (select gen_random_uuid() as id) x returning id`)
  return { id, kind }
}

const aboutOf = async (db: Db, record: RecordId, id: string): Promise<About> => db.one<About>(sql`select id, kind from prosecute.entity where record_id = ${record} and id = ${id}`)

const formOf = (property: ValueProperty, value: string): string | null => {
  const normal = normalForm(property, value)
  return normal === false ? fail('entities.not-of-this-form') : normal
}

export const openEntity = async (db: Db, record: RecordId, e: FromSource & { kind: NamedKind; value: string }) => {
  const property = firstProperty[e.kind]
  const normal = formOf(property, e.value)
  // The event first: it takes the record's lock, after which nothing here waits for a decision that waits for us.
  await emit(db, entityOpened, record, { kind: e.kind })
  const about = await fragment(db, record, e.kind)
  await write(db, record, about, { property, value: e.value, normal, other: null }, e)
  return { entity: about.id as Id<'entity'> }
}

export const sayOf = async (db: Db, record: RecordId, e: FromSource & { entity: string; property: ValueProperty; value: string }) => {
  await emit(db, statementAdded, record, { entity: e.entity })
  const about = await aboutOf(db, record, e.entity)
  if (!propertiesOf[about.kind].includes(e.property)) return fail('entities.not-of-this-kind')
  return write(db, record, about, { property: e.property, value: e.value, normal: formOf(e.property, e.value), other: null }, e)
}

export const tieOf = async (db: Db, record: RecordId, e: FromSource & { entity: string; tie: Tie; other: string }) => {
  await emit(db, statementAdded, record, { entity: e.entity })
  const [about, other] = [await aboutOf(db, record, e.entity), await aboutOf(db, record, e.other)]
  if (about.id === other.id || !mayTie(about.kind, e.tie, other.kind)) return fail('entities.not-of-this-kind')
  if (e.sourceSays !== undefined && [about.kind, other.kind].includes('exploited')) return fail('entities.no-words-of-her')
  return write(db, record, about, { property: e.tie, value: null, normal: null, other }, e)
}

export const withdraw = async (db: Db, record: RecordId, statement: string) => {
  await emit(db, statementWithdrawn, record, { statement })
  const { about, other } = await db.one<{ about: string; other: string | null }>(sql`
    update prosecute.statement set withdrawn_at = now(), withdrawn_by = access.me() where record_id = ${record} and id = ${statement} and withdrawn_at is null returning about, other`)
  await db.run(sql`update prosecute.entity set version = version + 1 where record_id = ${record} and id = any (${other ? [about, other] : [about]}::uuid[])`)
  return { withdrawn: true as const }
}

/** A person marked as exploited: the next number of this file and a role. Nothing else can be written of her. */
export const openExploited = async (db: Db, record: RecordId, role: string) => {
  await emit(db, entityOpened, record, { kind: 'exploited' })
  const { id } = await fragment(db, record, 'exploited')
  const { number } = await db.one<{ number: number }>(sql`
    insert into prosecute.exploited_person (record_id, entity, number, role)
    select ${record}, ${id}, coalesce(max(p.number), 0) + 1, ${role} from prosecute.exploited_person p where p.record_id = ${record} returning number`)
  return { entity: id as Id<'entity'>, number }
}
