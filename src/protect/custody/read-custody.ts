import type { Sealer } from '../../platform/crypto/sealer.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { noteColumn } from './custody.ts'

type Answer = 'taken' | 'declined' | 'withdrawn' | 'refused' | 'past' | null
type OfferRow = { id: string; from_name: string | null; to_name: string | null; how: 'spoken' | 'paper'; note: Buffer | null; made_at: Date; until: Date; answer: Answer; reason: string | null; returned: boolean; may_return: boolean; to_me: boolean }

const offersOf = (db: Db, record: RecordId) => db.many<OfferRow>(sql`
  with o as materialized (select * from protect.custody_offers(${record})), n as materialized (select * from accounts.names(array(select from_team from o union select to_team from o)))
  select o.*, f.agency as from_name, t.agency as to_name from o left join n f on f.id = o.from_team left join n t on t.id = o.to_team order by o.made_at desc, o.id`)

export const readCustodyOf = async (db: Db, record: RecordId, sealer: Sealer) => {
  const { number, keeper, keeps } = await db.one<{ number: string; keeper: string; keeps: boolean }>(sql`
    select s.number, a.name as keeper, a.id = access.my_agency() as keeps from protect.case_summary s join access.record r on r.id = s.record_id join accounts.agency a on a.id = r.custodian where s.record_id = ${record}`)
  const teams = keeps ? await db.many<{ team_id: string; name: string; agency: string }>(sql`select * from protect.may_take(${record})`) : []
  const offers = (await offersOf(db, record)).map(o => ({
    id: o.id, from: o.from_name ?? '', to: o.to_name ?? '', how: o.how, note: sealer.openMaybe(noteColumn, o.note), madeAt: o.made_at.toISOString(), until: o.until.toISOString(),
    answer: o.answer, reason: o.reason, returned: o.returned, mayReturn: o.may_return, toMe: o.to_me,
  }))
  return { number, keeper, keeps, teams: teams.map(t => ({ id: t.team_id, name: t.name, agency: t.agency })), offers }
}

type MineRow = { id: string; to_name: string | null; made_at: Date; until: Date; answer: Answer; reason: string | null; returned: boolean; to_tell: boolean }
export const myOffers = async (db: Db) => ({
  offers: (await db.many<MineRow>(sql`
    with o as materialized (select * from protect.my_custody_offers())
    select o.*, n.agency as to_name from o left join accounts.names(array(select to_team from o)) n on n.id = o.to_team order by o.made_at desc, o.id`))
    .map(o => ({ id: o.id, to: o.to_name ?? '', madeAt: o.made_at.toISOString(), until: o.until.toISOString(), answer: o.answer, reason: o.reason, returned: o.returned, toTell: o.to_tell })),
})
