import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { fail } from '../../platform/errors/catalogue.ts'
import type { Id, RecordId } from '../../platform/values/id.ts'
import { type Entity, live, readFile } from './read-file.ts'

const lineOf = (e: Entity) => ({ id: e.id as Id<'entity'>, kind: e.kind, label: e.label, number: e.number, role: e.role, statements: live(e).length, fragments: e.fragments.length })
const nameOf = (db: Db, record: RecordId) => db.one<{ name: string }>(sql`select name from prosecute.investigation_summary where record_id = ${record}`)
const tipsOf = (db: Db, record: RecordId) => db.many<{ tip: string; says: string }>(sql`select tip, says from prosecute.investigation_tip where record_id = ${record} order by at desc, tip limit 100`)

export const listOfFile = async (db: Db, record: RecordId) => {
  const { entities, whole } = await readFile(db, record)
  return { ...(await nameOf(db, record)), entities: entities.map(lineOf), tips: await tipsOf(db, record), whole }
}

/** One entity is the set of what is said of its fragments; ties are shown from both ends. */
export const readOfFile = async (db: Db, record: RecordId, id: string) => {
  const { entities, canonicalOf, statements } = await readFile(db, record)
  const head = canonicalOf.get(id)
  const entity = entities.find(e => e.id === head) ?? fail('missing')
  const byId = new Map(entities.map(e => [e.id, e]))
  const brief = (fragment: string) => {
    const e = byId.get(canonicalOf.get(fragment)!)!
    return { id: e.id, kind: e.kind, label: e.label, number: e.number }
  }
  const mine = statements.filter(s => canonicalOf.get(s.about) === head || (s.other !== null && canonicalOf.get(s.other) === head))
  return {
    ...(await nameOf(db, record)), ...lineOf(entity), tips: await tipsOf(db, record), others: entities.filter(e => e.id !== head).map(e => brief(e.id)),
    said: mine.map(s => {
      const outward = canonicalOf.get(s.about) === head
      return { id: s.id, fragment: s.about, property: s.property, value: s.value, other: s.other === null ? null : brief(outward ? s.other : s.about), outward, source: s.source, sourceSays: s.sourceSays, sourceGrade: s.sourceGrade, informationGrade: s.informationGrade, saidOn: s.saidOn, recordedAt: s.recordedAt, withdrawn: s.withdrawn }
    }),
  }
}
