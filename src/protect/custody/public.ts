import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import type { RecordId } from '../../platform/values/id.ts'

export type HerKeeper = { readonly id: string; readonly from: string; readonly to: string; readonly at: Date; readonly state: 'asked' | 'taken' | 'refused' | 'returned' }
type Row = { id: string; from_agency: string; to_agency: string; made_at: Date; answer: 'taken' | 'refused' | null; answered_at: Date | null; returned: boolean }

/** Who would keep her file, or does of late, for her own page. */
export const herKeeperOf = async (db: Db, record: RecordId): Promise<HerKeeper | null> => {
  const row = await db.find<Row>(sql`select * from protect.her_custody(${record})`)
  return row && { id: row.id, from: row.from_agency, to: row.to_agency, at: row.answered_at ?? row.made_at, state: row.returned ? 'returned' : (row.answer ?? 'asked') }
}

/** Her no: the file stays where it is. */
export const refuseKeeper = (db: Db, record: RecordId, offer: string) => db.run(sql`select protect.refuse_custody(${record}, ${offer})`)
