import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { fail } from '../../platform/errors/catalogue.ts'
import { emit } from '../../platform/events/emit.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { tipTaken } from './events.ts'

type Offered = { source_grade: string | null; information_grade: string | null; says: string | null }

/** An investigation takes a tip's last statement with its grades; never its text. */
export const takeIntoInvestigation = async (db: Db, investigation: RecordId, tip: RecordId) => {
  const offered = await db.one<Offered>(sql`
    select t.source_grade, t.information_grade, (select s.says from prosecute.tip_statement s where s.record_id = t.record_id order by s.at desc, s.id desc limit 1) as says
      from prosecute.tip_summary t where t.record_id = ${tip} and t.erased_at is null`)
  const { source_grade, information_grade, says } = offered
  if (source_grade === null || information_grade === null) return fail('tips.grade-first')
  if (says === null) return fail('tips.no-statement')
  await emit(db, tipTaken, investigation, {})
  await db.run(sql`
    insert into prosecute.investigation_tip (record_id, tip, says, source_grade, information_grade, by) values (${investigation}, ${tip}, ${says}, ${source_grade}, ${information_grade}, access.me())
    on conflict (record_id, tip) do update set says = excluded.says, source_grade = excluded.source_grade, information_grade = excluded.information_grade, at = clock_timestamp(), by = excluded.by`)
  return { taken: true as const }
}

type TakenRow = { tip: string; says: string; source_grade: string; information_grade: string; at: Date; by: string | null }

export const readTaken = async (db: Db, investigation: RecordId) => {
  const { name } = await db.one<{ name: string }>(sql`select name from prosecute.investigation_summary where record_id = ${investigation}`)
  const rows = await db.many<TakenRow>(sql`
    with t as materialized (select tip, says, source_grade, information_grade, at, by as who from prosecute.investigation_tip where record_id = ${investigation} order by at desc, tip limit 200)
    select t.tip, t.says, t.source_grade, t.information_grade, t.at, n.name as by from t left join accounts.names(array(select who from t)) n on n.id = t.who order by t.at desc, t.tip`)
  return { name, tips: rows.map(r => ({ tip: r.tip, says: r.says, sourceGrade: r.source_grade, informationGrade: r.information_grade, at: r.at.toISOString(), by: r.by })) }
}
