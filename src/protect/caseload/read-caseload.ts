import type { Sealer } from '../../platform/crypto/sealer.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { fail } from '../../platform/errors/catalogue.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { noteColumn, weightOf } from './caseload.ts'

export const mostFiles = 200
type LoadRow = { member_id: string; name: string; files: number; heavy: number; left_agency: boolean }
export const loadsOf = async (db: Db) =>
  (await db.many<LoadRow>(sql`select * from protect.loads()`)).map(r => ({ id: r.member_id, name: r.name, files: r.files, load: r.files + r.heavy, left: r.left_agency }))

type MoveRow = { move: string; from_name: string; files: number; made_at: Date; undone: boolean; may_undo: boolean }
export const listLoads = async (db: Db) => ({
  colleagues: await loadsOf(db),
  moves: (await db.many<MoveRow>(sql`select * from protect.my_moves()`)).map(m => ({ move: m.move, from: m.from_name, files: m.files, at: m.made_at.toISOString(), undone: m.undone, mayUndo: m.may_undo })),
})

type FileRow = { record_id: RecordId; number: string; open_needs: number; children: number }
export const filesOf = async (db: Db, member: string) =>
  (await db.many<FileRow>(sql`select * from protect.caseload_of(${member}, ${mostFiles})`)).map(f => ({ case: f.record_id, number: f.number, weight: weightOf({ openNeeds: f.open_needs, children: f.children }) }))

export const readOne = async (db: Db, member: string) => {
  const colleagues = await loadsOf(db)
  return { from: colleagues.find(c => c.id === member) ?? fail('missing'), colleagues: colleagues.filter(c => c.id !== member && !c.left), files: await filesOf(db, member) }
}

type ChangeRow = { from_name: string | null; to_name: string | null; made_at: Date; note: Buffer | null; told_at: Date | null; answer: string | null; mine: boolean }
export const readChanges = async (db: Db, record: RecordId, sealer: Sealer) => {
  const { number } = await db.one<{ number: string }>(sql`select number from protect.case_summary where record_id = ${record}`)
  const rows = await db.many<ChangeRow>(sql`
    with c as materialized (select * from protect.lead_change where record_id = ${record} and undone_at is null order by made_at desc, id limit 20),
      n as materialized (select * from accounts.names(array(select from_member from c union select to_member from c)))
    select f.name as from_name, t.name as to_name, c.made_at, c.note, c.told_at, c.answer, c.to_member = access.me() as mine from c left join n f on f.id = c.from_member left join n t on t.id = c.to_member order by c.made_at desc, c.id`)
  return { number, changes: rows.map(r => ({ from: r.from_name ?? '', to: r.to_name ?? '', at: r.made_at.toISOString(), note: sealer.openMaybe(noteColumn, r.note), told: r.told_at !== null, answer: r.answer, mine: r.mine })) }
}
