import type { PlainDate } from '../../../algorithms/calendars/day.ts'
import type { Rng } from '../../../algorithms/random/rng.ts'
import type { Endpoint } from '../../../platform/http/endpoint.ts'
import type { Actor, World } from '../../../platform/http/testing/world.ts'
import { readMyDay } from '../../../platform/my-day/endpoints.ts'
import { handOver } from '../../caseload/endpoints.ts'
import { listConsents, withdrawConsent } from '../../consent/endpoints.ts'
import { nightOf } from '../build.ts'
import { closeService } from '../../services/endpoints.ts'
import * as on from '../endpoints.ts'
import { type Act, declineReasons, questions, steps, urgencies } from '../referral.ts'

/** Those of both agencies, by key; `rowe` works at the line and may leave it. */
export type People = Readonly<Record<'ines' | 'sam' | 'rowe' | 'odile', Actor>>
export type Stage = { /** The one service of the house, and today there. */ readonly service: string; readonly today: PlainDate; readonly w: World; readonly people: People; readonly worker: { query(text: string, values: unknown[]): Promise<unknown> } }
type Night = Awaited<ReturnType<ReturnType<typeof nightOf>['sent']>>
export type Tally = { nights: number; events: number; taken: number; refused: number; lost: string[]; ends: Record<string, number> }

const ended = ['declined', 'recalled', 'ended']
type Stands = { state: string; read: boolean; past: boolean; asks: string | null; closes: boolean }
/** Where it stands, and which check-back of hers is due and not asked. */
const stateOf = async ({ w }: Stage, referral: string) =>
  (await w.owner.query<Stands>(`select protect.referral_now(r) as state, r.sender_told_at is not null as read, r.state_at < now() - interval '7 days' as past, r.house_ends is not null as closes,
    (select v.after from (values ('24 h', 24), ('7 d', 168), ('30 d', 720)) v (after, hours) where r.arrived_at between now() - interval '45 days' and now() - v.hours * interval '1 hour'
      and not exists (select from protect.check_back c where c.record_id = r.record_id and c.referral_id = r.id and (c.after = v.after or c.found = 'wants none')) order by v.hours limit 1) as asks
    from protect.referral r where r.id = $1`, [referral])).rows[0]!

/** Whether the day of one of them has it now; days are read until one has. */
const isTold = async (who: readonly Actor[], referral: string): Promise<boolean> => {
  for (const one of who) if ((await one.ask(readMyDay)).body.items.some(i => i.id.startsWith(referral))) return true
  return false
}

const houseHasHer = async ({ people }: Stage, referral: string): Promise<boolean> => (await people.odile.ask(on.listReferrals)).body.referrals.some(r => r.id === referral && r.open)

/** In service her house has her open, and the day of who sent her asks how she is when a check-back is due, or says that the house closes. */
const lostThere = async (stage: Stage, referral: string, sent: readonly Actor[], { asks, closes }: Stands): Promise<string | null> => {
  if (!(await houseHasHer(stage, referral))) return 'in service, and her house does not list her'
  return (asks === null && !closes) || (await isTold(sent, referral)) ? null : `in service, and nobody is told ${closes ? 'that the house closes' : `to ask after ${asks}`}`
}

/** Alive: the day of someone who still works there has it; ended: the side that sent it is told until it has read so, a week at most; in service: her house has her and the check-backs are asked. */
const lostIn = async (stage: Stage, referral: string, gone: boolean): Promise<string | null> => {
  const stands = await stateOf(stage, referral)
  const { state, read, past } = stands
  const { ines, sam, rowe, odile } = stage.people
  const sent = gone ? [ines, sam] : [ines, sam, rowe]
  if (state === 'in service') return lostThere(stage, referral, sent, stands)
  if (ended.includes(state)) return read || past || (await isTold(sent, referral)) ? null : `${state}, and nobody who sent it is told`
  return (await isTold([odile, ...sent], referral)) ? null : `${state}, and it is in nobody's day`
}

const sql = {
  hours: "update protect.referral set state_at = state_at - $2 * interval '1 hour', sent_at = sent_at - $2 * interval '1 hour', arrived_at = arrived_at - $2 * interval '1 hour' where id = $1",
  runsOut: 'with g as (update access.grant set valid = tstzrange(lower(valid), now()) where basis_id = $1 and revoked_at is null and lower(valid) < now()) update access.basis set until = now() where id = $1 and ended_at is null',
}

/** Reactions may die and never be run: what the stewards find each minute then does the same. */
const stewards = async ({ worker }: Stage) => {
  const { rows } = (await worker.query('select record from protect.due_referrals()', [])) as { rows: { record: string }[] }
  for (const { record } of rows) await worker.query('select protect.due_recalled($1)', [record])
}

const given: Readonly<Record<Exclude<Act, 'send'>, (rng: Rng) => readonly [Endpoint, Record<string, unknown>]>> = {
  see: () => [on.see as Endpoint, {}], accept: () => [on.accept as Endpoint, {}], recall: () => [on.recall as Endpoint, {}], arrive: () => [on.arrive as Endpoint, {}], miss: () => [on.miss as Endpoint, {}],
  'find-safe': () => [on.findSafe as Endpoint, {}], serve: () => [on.serve as Endpoint, {}], end: () => [on.endReferral as Endpoint, {}],
  ask: rng => [on.askFor as Endpoint, { question: rng.pick(questions) }], answer: () => [on.answerWith as Endpoint, { answer: 'Two (demo)' }], decline: rng => [on.decline as Endpoint, { reason: rng.pick(declineReasons) }],
}

/** One night: events of both sides, of hers, of time, of people who come and go, and of reactions that die and are run late. */
export const aNight = async (stage: Stage, rng: Rng, tally: Tally): Promise<void> => {
  const { w, people } = stage
  const night: Night = await nightOf(() => w).sent('birch-bay', { urgency: rng.pick(urgencies) })
  const late: (() => Promise<unknown>)[] = []
  let lead: 'ines' | 'rowe' | 'sam' = 'ines'
  let gone = false
  const tries = async (who: Actor, endpoint: Endpoint, input: Record<string, unknown> = {}) => {
    const { status } = await who.ask(endpoint, { params: night.at, input })
    tally[status === 200 ? 'taken' : 'refused']++
  }
  const sender = () => (gone && lead === 'rowe' ? people.sam : people[lead])
  const events: readonly (() => Promise<unknown>)[] = [
    ...Array.from({ length: 6 }, () => async () => {
      // A drawn step from where it stands, by whoever may; now and then by the other side, or one that is not drawn there.
      const { state } = await stateOf(stage, night.referral)
      const drawn = steps.filter(s => s.act !== 'send' && (s.from === state || rng.next() < 0.04))
      if (drawn.length === 0) return
      const { act, by } = rng.pick(drawn)
      const [endpoint, input] = given[act as Exclude<Act, 'send'>](rng)
      await tries((by === 'receiver') === (rng.next() < 0.9) ? people.odile : sender(), endpoint, input)
    }),
    () => tries(sender(), on.checkBack as Endpoint, { after: '24 h', found: 'safe' }),
    async () => void (await sender().ask(on.tellRead, { params: { referral: night.referral } })),
    () => w.owner.query(sql.hours, [night.referral, 1 + rng.below(40)]),
    async () => {
      if (rng.next() < 0.7) return
      const [yes] = (await people.ines.ask(listConsents, { params: { case: night.case } })).body.consents ?? []
      if (yes) await people.ines.ask(withdrawConsent, { params: { case: night.case, consent: yes.id } })
      late.push(() => (rng.next() < 0.5 ? stewards(stage) : stage.worker.query('select protect.due_recalled($1)', [night.case])))
    },
    async () => void (rng.next() < 0.3 && (await w.owner.query(sql.runsOut, [night.referral]), late.push(() => stewards(stage)))),
    async () => {
      const to = rng.pick((['ines', 'sam', 'rowe'] as const).filter(name => name !== lead && !(gone && name === 'rowe')))
      const { status } = await people.sam.ask(handOver, { params: { member: people[lead].id }, input: { to: [people[to].id], files: [night.case] } })
      if (status !== 200) return
      lead = to
      late.push(() => stage.worker.query('select protect.due_follow($1)', [night.case]))
    },
    async () => void (rng.next() < 0.4 && (gone = true, await w.owner.query('update accounts.member set left_at = coalesce(left_at, now()) where id = $1', [people.rowe.id]))),
    async () => { for (const run of late.splice(0)) await run() },
    // The house closes, or stays open after all.
    async () => {
      if (rng.next() < 0.6) return
      await people.odile.ask(closeService, { params: { service: stage.service }, input: { lastDay: rng.next() < 0.5 ? null : stage.today } })
    },
  ]
  for (let n = 4 + rng.below(9); n > 0; n--) {
    await rng.pick(events)()
    tally.events++
    const lost = await lostIn(stage, night.referral, gone)
    if (lost) tally.lost.push(`${night.referral}: ${lost}`)
  }
  for (const run of late) await run()
  const { state } = await stateOf(stage, night.referral)
  // Some are left unread, and one in four alive, so that days fill as they do in a year.
  if (!ended.includes(state) && rng.next() < 0.9) await w.owner.query("update protect.referral set state = 'ended' where id = $1", [night.referral])
  if (rng.next() < 0.8) for (const who of [sender(), people.odile]) await who.ask(on.tellRead, { params: { referral: night.referral } })
  tally.nights++
  tally.ends[state] = (tally.ends[state] ?? 0) + 1
  if (gone) await w.owner.query('update accounts.member set left_at = null where id = $1', [people.rowe.id])
}
