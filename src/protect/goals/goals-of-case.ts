import { daysBetween, type PlainDate } from '../../algorithms/calendars/day.ts'
import type { Sealer } from '../../platform/crypto/sealer.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { fail } from '../../platform/errors/catalogue.ts'
import { emit } from '../../platform/events/emit.ts'
import { todayIn } from '../../platform/places/today-in.ts'
import type { Instant } from '../../platform/values/time.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { goalsChanged } from './events.ts'
import { type End, goalOutcome, goalWords, mostSteps, stepWords } from './goal.ts'

type File = { number: string; region: string | null }
const fileOf = (db: Db, record: RecordId) => db.one<File>(sql`select number, region from protect.case_summary where record_id = ${record}`)
type GoalRow = { id: string; need: string | null; words: Buffer; look_on: PlainDate | null; state: string; outcome: Buffer | null; settled_at: Date | null }
type StepRow = { id: string; goal_id: string; words: Buffer; done: boolean }

/** What she wants, the open ones first, each with its steps and what came of it. */
export const readGoalsOf = async (db: Db, record: RecordId, sealer: Sealer, now: Instant) => {
  const { number, region } = await fileOf(db, record)
  const today = todayIn(region, now)
  const needs = await db.many<{ need: string }>(sql`select distinct need from protect.case_need where record_id = ${record} and state = 'open' order by need`)
  const goals = await db.many<GoalRow>(sql`select id, need, words, look_on::text as look_on, state, outcome, settled_at from protect.goal where record_id = ${record} order by state <> 'open', coalesce(settled_at, made_at) desc, id limit 100`)
  const steps = Map.groupBy(await db.many<StepRow>(sql`select id, goal_id, words, done_at is not null as done from protect.goal_step where record_id = ${record} order by made_at, id limit 1000`), s => s.goal_id)
  return {
    number, today, needs: needs.map(n => n.need),
    goals: goals.map(g => ({
      id: g.id, need: g.need, words: sealer.open(goalWords, g.words), lookOn: g.look_on, due: g.state === 'open' && g.look_on !== null && daysBetween(g.look_on, today) >= 0, state: g.state,
      outcome: sealer.openMaybe(goalOutcome, g.outcome), settledAt: g.settled_at?.toISOString() ?? null, steps: (steps.get(g.id) ?? []).map(s => ({ id: s.id, words: sealer.open(stepWords, s.words), done: s.done })),
    })),
  }
}

export const set = async (db: Db, record: RecordId, sealer: Sealer, now: Instant, g: { readonly words: string; readonly need?: string | undefined; readonly lookOn?: PlainDate | undefined }) => {
  if (g.lookOn !== undefined && daysBetween(todayIn((await fileOf(db, record)).region, now), g.lookOn) < 0) return fail('goals.past-day')
  const { id } = await db.one<{ id: string }>(sql`insert into protect.goal (record_id, agency_id, need, words, look_on, made_by) values (${record}, access.my_agency(), ${g.need ?? null}, ${sealer.text(goalWords, g.words)}, ${g.lookOn ?? null}::date, access.me()) returning id`)
  await emit(db, goalsChanged, record, {})
  return { goal: id }
}

export const step = async (db: Db, record: RecordId, sealer: Sealer, s: { readonly goal: string; readonly words: string }) => {
  const { n } = await db.one<{ n: number | null }>(sql`select case when exists (select from protect.goal where record_id = ${record} and id = ${s.goal} and state = 'open') then (select count(*)::int from protect.goal_step where record_id = ${record} and goal_id = ${s.goal}) end as n`)
  if (n === null) return fail('ended')
  if (n >= mostSteps) return fail('goals.many-steps')
  const { id } = await db.one<{ id: string }>(sql`insert into protect.goal_step (record_id, goal_id, words) values (${record}, ${s.goal}, ${sealer.text(stepWords, s.words)}) returning id`)
  await emit(db, goalsChanged, record, {})
  return { step: id }
}

export const tick = async (db: Db, record: RecordId, s: { readonly goal: string; readonly step: string; readonly done: boolean }) => {
  const row = await db.find(sql`update protect.goal_step set done_at = case when ${s.done} then clock_timestamp() end where record_id = ${record} and goal_id = ${s.goal} and id = ${s.step} returning 1 as one`)
  if (!row) return fail('ended')
  await emit(db, goalsChanged, record, {})
  return { kept: true as const }
}

export const settle = async (db: Db, record: RecordId, sealer: Sealer, g: { readonly goal: string; readonly how: End; readonly outcome?: string | undefined }) => {
  const row = await db.find(sql`update protect.goal set state = ${g.how}, outcome = ${sealer.maybe(goalOutcome, g.outcome ?? null)}, settled_at = clock_timestamp(), settled_by = access.me() where record_id = ${record} and id = ${g.goal} and state = 'open' returning 1 as one`)
  if (!row) return fail('ended')
  await emit(db, goalsChanged, record, {})
  return { kept: true as const }
}
