import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import type { RecordId } from '../../platform/values/id.ts'
import type { Answers } from './from-answers.ts'

type Summary = { adults: number; children: number; pets: string[]; language: string }

/** What a case says of what she needs, as far as this caller may read it. Her police wish stands unless she says otherwise: no step with police. */
export const answersOfCase = async (db: Db, record: RecordId, place: string | null): Promise<Answers> => {
  const s = await db.one<Summary>(sql`select adults, children, pets, language from protect.case_summary where record_id = ${record}`)
  const needs = await db.many<{ need: string }>(sql`select need from protect.case_need where record_id = ${record} and state = 'open' order by at, id limit 20`)
  const away = await db.many<{ place: string; km: number }>(sql`select place, km from protect.case_away where record_id = ${record} order by at, id limit 50`)
  return {
    adults: s.adults, children: Array.from({ length: s.children }, () => ({ age: null })), pets: s.pets, place, away, needs: [...new Set(needs.map(n => n.need))],
    languages: [s.language], wishes: [], limits: ['no-police'], gender: null, status: null,
  }
}
