import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import type { RecordId } from '../../platform/values/id.ts'

export type HerLead = { readonly id: string; readonly from: string; readonly to: string; readonly at: Date; readonly answer: 'fine' | 'someone else' | null }
type Row = { id: string; from_name: string; to_name: string; made_at: Date; answer: HerLead['answer'] }

/** Who leads her case of late, for her own page. */
export const herLeadOf = async (db: Db, record: RecordId): Promise<HerLead | null> => {
  const row = await db.find<Row>(sql`select * from protect.my_lead_change(${record})`)
  return row && { id: row.id, from: row.from_name, to: row.to_name, at: row.made_at, answer: row.answer }
}

export const answerLead = (db: Db, record: RecordId, change: string, answer: 'fine' | 'someone else') => db.run(sql`select protect.my_answer_lead(${record}, ${change}, ${answer})`)
