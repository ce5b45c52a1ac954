import type { PlainDate } from '../../algorithms/calendars/day.ts'
import type { RowId } from '../../law/facts/liability.ts'
import type { Sealer } from '../../platform/crypto/sealer.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { fail } from '../../platform/errors/catalogue.ts'
import { emit } from '../../platform/events/emit.ts'
import type { RecordId } from '../../platform/values/id.ts'
import type { Services } from '../../platform/slices/services.ts'
import { countRule } from './count-rule.ts'
import { immunity } from './law/immunity.ts'
import { episodeWritten } from './events.ts'
import { isAccusable, type Part } from './part.ts'

export const nameColumn = 'demand.suspect.name'

export const addEpisode = async (db: Db, record: RecordId, e: { onDay: string; place?: string | undefined; inCanada: boolean }): Promise<{ episode: string }> => {
  const { id } = await db.one<{ id: string }>(sql`insert into demand.episode (record_id, on_day, place, in_canada) values (${record}, ${e.onDay}, ${e.place ?? null}, ${e.inCanada}) returning id`)
  await emit(db, episodeWritten, record, { episode: id })
  return { episode: id }
}

/** What one person did. A name is taken only for someone who may be accused; for her own services there is nowhere to put one. */
export const addPart = async (db: Db, record: RecordId, sealer: Sealer, p: Part & { episode: string; name?: string | undefined }): Promise<{ part: string }> => {
  if (p.name && !isAccusable(p)) return fail('liability.no-name', { cite: immunity })
  if (!(await db.find(sql`select 1 as one from demand.episode where record_id = ${record} and id = ${p.episode}`))) return fail('missing')
  const whose = p.role === 'seller' ? 'own' : p.whose
  const { id } = await db.one<{ id: string }>(sql`
    insert into demand.episode_part (record_id, episode_id, role, act, whose, tie, age_group, status, circumstances, exploitation, for_purchase, knew, encouraged, proportionate, same_terms, exploited)
    values (${record}, ${p.episode}, ${p.role}, ${p.act}, ${whose}, ${p.tie ?? null}, ${p.ageGroup}, ${p.status ?? null}, ${[...p.circumstances]}, ${p.exploitation ?? null}, ${p.forPurchase ?? null}, ${p.knew ?? null}, ${p.encouraged ?? null}, ${p.proportionate ?? null}, ${p.sameTerms ?? null}, ${p.exploited ?? null})
    returning id`)
  if (p.name) await db.run(sql`insert into demand.suspect (record_id, part_id, name) values (${record}, ${id}, ${sealer.text(nameColumn, p.name)})`)
  await emit(db, episodeWritten, record, { episode: p.episode })
  return { part: id }
}

/**
 * New answers about a part; what is not said now stays as it was said. Someone found to be exploited loses name and counts first:
 * she stands here as a reference at most, and only an answer to that very question makes it otherwise.
 */
export const writeFactsOf = async (db: Db, services: Services, record: RecordId, p: Omit<Part, 'role' | 'act' | 'whose'> & { part: string }, today: PlainDate): Promise<{ part: string; removed: number }> => {
  const known = await db.find<{ episode_id: string }>(sql`select episode_id from demand.episode_part where record_id = ${record} and id = ${p.part}`)
  if (!known) return fail('missing')
  let removed = 0
  if (p.exploited === true) {
    const counts = await db.many<{ rule: RowId }>(sql`delete from demand.proposed_count where record_id = ${record} and part_id = ${p.part} returning rule`)
    for (const { rule } of counts) await countRule(db, services, record, rule, today, -1)
    removed += counts.length
    removed += await db.run(sql`delete from demand.suspect where record_id = ${record} and part_id = ${p.part}`)
  }
  await db.run(sql`
    update demand.episode_part set tie = coalesce(${p.tie ?? null}, tie), age_group = ${p.ageGroup}, status = coalesce(${p.status ?? null}, status), circumstances = ${[...p.circumstances]}, exploitation = coalesce(${p.exploitation ?? null}, exploitation),
      for_purchase = coalesce(${p.forPurchase ?? null}, for_purchase), knew = coalesce(${p.knew ?? null}, knew), encouraged = coalesce(${p.encouraged ?? null}, encouraged), proportionate = coalesce(${p.proportionate ?? null}, proportionate),
      same_terms = coalesce(${p.sameTerms ?? null}, same_terms), exploited = coalesce(${p.exploited ?? null}, exploited)
     where record_id = ${record} and id = ${p.part}`)
  await emit(db, episodeWritten, record, { episode: known.episode_id })
  return { part: p.part, removed }
}
