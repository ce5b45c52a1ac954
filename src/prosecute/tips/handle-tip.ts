import type { Sealer } from '../../platform/crypto/sealer.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { fail, Refusal } from '../../platform/errors/catalogue.ts'
import { emit } from '../../platform/events/emit.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { tipChanged } from './events.ts'
import { repeatsTip } from './tip.ts'
import { columns } from './write-tip.ts'

const mustBeOpen = (changed: number) => (changed === 0 ? fail('tips.closed') : null)

export const setGrade = async (db: Db, tip: RecordId, g: { sourceGrade: string; informationGrade: string }) => {
  await emit(db, tipChanged, tip, { part: 'grade' })
  mustBeOpen(await db.run(sql`
    update prosecute.tip_summary set source_grade = ${g.sourceGrade}, information_grade = ${g.informationGrade}, graded_by = access.me(), graded_at = now()
     where record_id = ${tip} and state = 'open'`))
  return { graded: true as const }
}

/** What leaves the handler: refused where it says the tip again in its own words, or who told. */
export const writeStatement = async (db: Db, tip: RecordId, sealer: Sealer, says: string) => {
  const row = await db.one<{ body: Buffer; source: Buffer | null; state: string }>(sql`
    select t.body, h.source, s.state from prosecute.tip_text t join prosecute.tip_handler h on h.record_id = t.record_id join prosecute.tip_summary s on s.record_id = t.record_id where t.record_id = ${tip}`)
  if (row.state !== 'open') fail('tips.closed')
  if (repeatsTip(says, { text: sealer.open(columns.text, row.body), source: sealer.openMaybe(columns.source, row.source) })) fail('tips.says-it-again')
  const { id } = await db.one<{ id: string }>(sql`insert into prosecute.tip_statement (record_id, says, by) values (${tip}, ${says}, access.me()) returning id`)
  await emit(db, tipChanged, tip, { part: 'statement' })
  return { statement: id }
}

export const setSecond = async (db: Db, tip: RecordId, member: string) => {
  await db.run(sql`select prosecute.name_second(${tip}, ${member})`).catch((error: unknown) => { throw (error as { code?: string }).code === 'TL403' ? new Refusal('tips.not-a-colleague') : error })
  await emit(db, tipChanged, tip, { part: 'second' })
  return { named: true as const }
}

export const setClosed = async (db: Db, tip: RecordId, because: string) => {
  await emit(db, tipChanged, tip, { part: 'state' })
  mustBeOpen(await db.run(sql`update prosecute.tip_summary set state = 'closed', because = ${because} where record_id = ${tip} and state = 'open'`))
  return { closed: true as const }
}
