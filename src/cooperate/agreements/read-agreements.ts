import type { PlainDate } from '../../algorithms/calendars/day.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { simulated, stateOf } from './agreement.ts'

type Row = { record_id: string; title: string; discloser: string; receiver: string; from_name: string; to_name: string; last_day: PlainDate; discloses_under: string | null; collects_under: string | null; drafted_by: string; drafted_at: Date; live_at: Date | null; ended_at: Date | null; ended_by: string | null; mine: string | null }
const columns = sql`
  a.record_id, a.title, a.discloser, a.receiver, f.name as from_name, t.name as to_name, a.last_day::text, a.discloses_under, a.collects_under, a.drafted_by, a.drafted_at, a.live_at, a.ended_at,
  (select e.name from accounts.agency e where e.id = a.ended_by) as ended_by, access.my_agency() as mine`
const parties = sql`join accounts.agency f on f.id = a.discloser join accounts.agency t on t.id = a.receiver`

const signaturesOf = (db: Db, record: string) => db.many<{ member_id: string; agency_id: string; signed_at: Date }>(sql`select * from cooperate.agreement_signatures(${record})`)
const isParty = (r: Row) => r.mine === r.discloser || r.mine === r.receiver

const line = (r: Row, signatures: number, today: PlainDate) => ({
  id: r.record_id, title: r.title, discloser: r.from_name, receiver: r.to_name, lastDay: r.last_day as string, mine: isParty(r),
  state: stateOf({ liveAt: r.live_at, endedAt: r.ended_at, lastDay: r.last_day, signatures }, today),
})

export const listMine = async (db: Db, today: PlainDate) => {
  const rows = await db.many<Row & { signatures: number }>(sql`
    select a.*, f.name as from_name, t.name as to_name, access.my_agency() as mine from cooperate.my_agreements() a ${parties}`)
  const { signs } = await db.one<{ signs: boolean }>(sql`select cooperate.may_sign() as signs`)
  return { maySign: signs, agreements: rows.map(r => line(r, r.signatures, today)) }
}

type ClauseRow = { id: string; kind: string; sections: string[]; purpose: string; grantee_id: string }
type SimulatedRow = { clause: string; records: number | null; people: number; consent: boolean; closed: string[] }

const clausesOf = async (db: Db, record: RecordId) => {
  const clauses = await db.many<ClauseRow>(sql`select c.id, c.kind, c.sections, p.name as purpose, c.grantee_id from cooperate.agreement_clause c join access.purpose_code p on p.id = c.purpose where c.record_id = ${record} order by c.id`)
  const opening = new Map((await db.many<SimulatedRow>(sql`select * from cooperate.simulate_agreement(${record})`)).map(s => [s.clause, s]))
  return clauses.map(c => ({ ...c, ...opening.get(c.id)! }))
}

const namesOf = async (db: Db, ids: readonly string[]) => new Map((await db.many<{ id: string; name: string; agency: string }>(sql`select * from accounts.names(${[...new Set(ids)]}::uuid[])`)).map(n => [n.id, n]))

export const readOne = async (db: Db, record: RecordId, me: string, today: PlainDate) => {
  const r = await db.one<Row>(sql`select ${columns} from cooperate.agreement a ${parties} where a.record_id = ${record}`)
  const [clauses, signatures] = [await clausesOf(db, record), await signaturesOf(db, record)]
  const names = await namesOf(db, [r.drafted_by, ...signatures.map(s => s.member_id), ...clauses.map(c => c.grantee_id)])
  const teams = new Map((await db.many<{ id: string; name: string }>(sql`select t.id, t.name from accounts.team t where t.id = any (${clauses.map(c => c.grantee_id)}::uuid[])`)).map(t => [t.id, t.name]))
  const { opens } = await db.one<{ opens: number | null }>(sql`select cooperate.agreement_opens(${record}) as opens`)
  const base = line(r, signatures.length, today), open = base.state === 'draft' || base.state === 'waiting'
  return {
    ...base, disclosesUnder: r.discloses_under, collectsUnder: r.collects_under, draftedBy: names.get(r.drafted_by)?.name ?? '', draftedAt: r.drafted_at.toISOString(), liveAt: r.live_at?.toISOString() ?? null, endedAt: r.ended_at?.toISOString() ?? null, endedBy: r.ended_by,
    maySign: open && base.mine && r.drafted_by !== me && !signatures.some(s => s.member_id === me), mayEnd: base.mine && base.state !== 'ended', opens,
    signatures: signatures.map(s => ({ name: names.get(s.member_id)?.name ?? '', agency: s.agency_id === r.discloser ? r.from_name : r.to_name, at: s.signed_at.toISOString() })),
    clauses: clauses.map(c => ({ id: c.id, kind: c.kind, sections: c.sections, closed: c.closed, purpose: c.purpose, to: teams.get(c.grantee_id) ?? names.get(c.grantee_id)?.name ?? '', people: c.people, records: c.records, needsConsent: c.consent })),
  }
}

export const simulate = async (db: Db, record: RecordId) => {
  const a = await db.one<{ discloses_under: string | null; collects_under: string | null }>(sql`select discloses_under, collects_under from cooperate.agreement where record_id = ${record}`)
  const lines = (await clausesOf(db, record)).map(c => ({ kind: c.kind, grantee: c.grantee_id, people: c.people, records: c.records }))
  return { ...simulated(lines), lacks: [...(a.discloses_under === null ? ['disclosing' as const] : []), ...(a.collects_under === null ? ['collecting' as const] : [])] }
}

export const readChoices = async (db: Db) => {
  const teams = await db.many<{ agency: string; name: string; id: string; team: string }>(sql`
    select a.id as agency, a.name, t.id, t.name as team from accounts.agency a join accounts.team t on t.agency_id = a.id where a.closed_at is null and a.kind <> 'practice' order by a.name, t.name, t.id limit 500`)
  const kinds = await db.many<{ kind: string; pillar: string; purpose: string; sections: string[] }>(sql`
    select k.name as kind, k.pillar, p.name as purpose, array(select s.name from access.section s where s.kind = k.name and (l.sections & (1 << s.bit)) <> 0 order by s.bit) as sections
      from access.allowed l join access.kind k on k.name = l.kind join access.purpose_code p on p.id = l.purpose where l.basis = 'agreement' order by k.pillar, k.name, p.name`)
  const { mine, any } = await db.one<{ mine: string; any: boolean }>(sql`select a.id as mine, a.kind = 'secretariat' as any from accounts.agency a where a.id = access.my_agency()`)
  return { mine, anyParty: any, kinds, agencies: [...Map.groupBy(teams, t => t.agency)].map(([id, all]) => ({ id, name: all[0]!.name, teams: all.map(t => ({ id: t.id, name: t.team })) })) }
}
