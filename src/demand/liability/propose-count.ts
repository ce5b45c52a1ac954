import type { PlainDate } from '../../algorithms/calendars/day.ts'
import type { Said } from '../../algorithms/facts/sourced.ts'
import type { RowId } from '../../law/facts/liability.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { fail, Refusal } from '../../platform/errors/catalogue.ts'
import { emit } from '../../platform/events/emit.ts'
import type { Services } from '../../platform/slices/services.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { countRule } from './count-rule.ts'
import { countProposed } from './events.ts'
import { decideCount } from './propose.ts'
import { episodeOf, partsOf } from './read-file.ts'

/** A count against one part. What is refused is undone whole: it leaves no row and no name, only the code that answers it. */
export const proposeOneCount = async (db: Db, services: Services, record: RecordId, c: { part: string; rule: RowId }, today: PlainDate): Promise<{ count: string; section: string; cite: Said }> => {
  const [part] = await partsOf(db, record, c.part)
  if (!part) return fail('missing')
  const decided = decideCount(part, episodeOf(part), c.rule)
  if (!decided.ok) return fail(decided.code, { cite: decided.cite })
  const made = await db.find<{ id: string }>(sql`insert into demand.proposed_count (record_id, part_id, rule, by) values (${record}, ${c.part}, ${c.rule}, access.me()) on conflict (record_id, part_id, rule) do nothing returning id`)
  if (!made) throw new Refusal('liability.there-already')
  await countRule(db, services, record, c.rule, today, 1)
  await emit(db, countProposed, record, { count: made.id })
  return { count: made.id, section: decided.finding.section, cite: decided.finding.cite }
}

export const withdrawOneCount = async (db: Db, services: Services, record: RecordId, id: string, today: PlainDate): Promise<{ withdrawn: true }> => {
  const gone = await db.find<{ rule: RowId }>(sql`delete from demand.proposed_count where record_id = ${record} and id = ${id} returning rule`)
  if (!gone) return fail('missing')
  await countRule(db, services, record, gone.rule, today, -1)
  return { withdrawn: true }
}
