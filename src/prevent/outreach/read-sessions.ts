import { listRecords, type After } from '../../platform/access/list.ts'
import type { Ask } from '../../platform/clock/ask.ts'
import type { Sealer } from '../../platform/crypto/sealer.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { todayIn } from '../../platform/places/today-in.ts'
import { areaSaid } from './area.ts'
import { communitiesOf, myProvince, visitsOf } from './communities.ts'
import { meanChange } from './interval.ts'
import { questions } from './questions.ts'
import { isUnanswered, mayCount, resultsDueOn, type Round } from './session.ts'
import { type SessionRow, sessionOf } from './step-session.ts'

const pageSize = 50
const gapsShown = 6

const cursorFrom = (text: string | undefined): After | null => {
  const [at, id] = (text ?? '').split('|')
  return at && id && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(at) && /^[0-9a-f-]{36}$/.test(id) ? { activityAt: at, record: id } : null
}

type ListRow = SessionRow & { id: RecordId; at_text: string; rounds: string[]; any_matched: boolean }
const resultsSaid = (r: ListRow) => (r.rounds.length === 0 ? (r.state === 'held' && mayCount(r) ? 'wait' : 'none') : r.any_matched ? 'written' : 'withheld')

/** Sessions by last activity, from the caller's grants; and where nobody has been, in the agency's province. */
export const listSessions = async (db: Db, ask: Ask, after: string | undefined) => {
  const rows = await db.many<ListRow>(sql`
    with page as materialized (${listRecords({ kind: 'outreach', after: cursorFrom(after), limit: pageSize })})
    select p.record_id as id, to_char(p.activity_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at_text, s.held_on::text, s.state, s.province, s.area, s.audience, s.setting, s.topic, s.host_indigenous, s.host_agrees, s.came, s.counted_came,
           array(select r.round from prevent.outreach_result r where r.record_id = p.record_id order by r.round) as rounds, exists (select from prevent.outreach_result r where r.record_id = p.record_id and r.matched is not null) as any_matched
      from page p join prevent.outreach_session s on s.record_id = p.record_id
     order by p.activity_at desc, p.record_id desc`)
  const province = await myProvince(db)
  const today = todayIn(province, ask.now)
  const communities = communitiesOf(province, await visitsOf(db, province), today)
  const last = rows.at(-1)
  return {
    sessions: rows.map(r => ({ id: r.id, on: r.held_on, state: r.state, area: areaSaid(r.area), audience: r.audience, setting: r.setting, topic: r.topic, came: r.came, counts: mayCount(r), results: resultsSaid(r) as 'none' | 'wait' | 'withheld' | 'written', late: isUnanswered(r, today) || (resultsDueOn(r) ?? today) < today })),
    next: rows.length === pageSize && last ? `${last.at_text}|${last.id}` : null,
    province, gaps: communities.slice(0, gapsShown), communities: communities.length, never: communities.filter(c => c.months === null).length,
  }
}

type ResultRow = { round: Round; matched: number | null; both_right: number[] | null; gained: number[] | null; lost: number[] | null; change: number[] | null; written_on: string }
const resultOf = (r: ResultRow) =>
  r.matched === null || !r.both_right || !r.gained || !r.lost || !r.change
    ? { round: r.round, matched: null, before: [], after: [], mean: null, on: r.written_on }
    : { round: r.round, matched: r.matched, before: r.both_right.map((n, q) => n + r.lost![q]!), after: r.both_right.map((n, q) => n + r.gained![q]!), mean: meanChange(r.change), on: r.written_on }

export const readOneSession = async (db: Db, ask: Ask, record: RecordId, sealer: Sealer) => {
  const s = await sessionOf(db, record)
  const results = await db.many<ResultRow>(sql`select round, matched, both_right, gained, lost, change, written_on::text from prevent.outreach_result where record_id = ${record} order by round`)
  return {
    on: s.held_on, state: s.state, area: areaSaid(s.area), audience: s.audience, setting: s.setting, topic: s.topic, host: sealer.openMaybe('prevent.outreach_session.host', s.host), hostIndigenous: s.host_indigenous, hostAgrees: s.host_agrees,
    came: s.came, counts: mayCount(s), counted: s.counted_came !== null, mayBeHeld: s.state === 'planned' && s.held_on <= todayIn(s.province, ask.now), results: results.map(resultOf), questions: questions.map(q => ({ ...q })),
  }
}
