import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Rng, seeded } from '../../algorithms/random/rng.ts'
import { testDatabase } from '../../platform/db/testing/database.ts'
import { type Actor, type World, world } from '../../platform/http/testing/world.ts'
import { readMyDay } from '../../platform/my-day/endpoints.ts'
import { servePublic } from '../../web/public/serve.ts'
import { handOver } from '../caseload/endpoints.ts'
import { peopleOf } from '../referrals/testing/people-of.ts'
import { aCase, browserOf } from '../survivor-portal/build.ts'
import { askOutside, closeOutside, tellOutside } from './endpoints.ts'

const db = testDatabase()
let w: World
beforeAll(async () => {
  w = await world(db)
  await servePublic(w.server, { pool: w.pools.app, secure: false })
})
afterAll(() => w.close())
const browse = browserOf(() => w)

const seed = Number(process.env['SOAK_SEED'] ?? 2026)
const nights = 8 * Number(process.env['SOAK_TIMES'] ?? 1)
type Lead = 'ines' | 'rowe' | 'sam'
type Night = { readonly file: string; readonly link: string; readonly k: string; readonly code: string; lead: Lead; gone: boolean }

/** Whoever still works there has it in the day: an answer, none in time, or five wrong tries, until one of them has read it. */
const lost = async (people: Readonly<Record<Lead, Actor>>, night: Night): Promise<string | null> => {
  const { rows: [l] } = await w.owner.query<{ waits: boolean; why: string }>("select o.told_at is null and (b.ended_at is null or o.answer is not null) and (o.answer is not null or o.until <= now() or o.tries >= 5) as waits, coalesce(o.answer, case when o.tries >= 5 then 'locked' else 'past' end) as why from protect.outside_link o join access.basis b on b.id = o.id where o.id = $1", [night.link])
  if (!l!.waits) return null
  for (const name of ['ines', 'sam', 'rowe'] as const) {
    if (night.gone && name === 'rowe') continue
    if ((await people[name].ask(readMyDay)).body.items.some(i => i.id === night.link)) return null
  }
  return l!.why
}

const eventsOf = (people: Readonly<Record<Lead, Actor>>, night: Night, rng: Rng, late: (() => Promise<unknown>)[], worker: { query(text: string, values: unknown[]): Promise<unknown> }): readonly (() => Promise<unknown>)[] => {
  const typed = (more: Record<string, string>) => browse('POST', '/reply?lang=en', { form: { k: night.k, code: night.code, name: 'Ek (demo)', callBack: '867-555-0110', ...more } })
  return [
    () => typed({ act: 'open' }),
    () => typed({ act: 'answer', answer: rng.pick(['accept', 'decline', 'ask']), reason: 'none' }),
    async () => {
      await w.owner.query('update protect.outside_link set tries = least(4, tries + $2) where id = $1 and tries < 4', [night.link, rng.below(5)])
      await typed({ act: 'open', code: 'wrong words' })
    },
    async () => void (rng.next() < 0.4 && (await w.owner.query("update protect.outside_link set until = least(until, now()) where id = $1", [night.link]))),
    async () => void (rng.next() < 0.2 && (await people[night.lead].ask(closeOutside, { params: { case: night.file, link: night.link } }))),
    async () => void (rng.next() < 0.2 && (await people[night.lead].ask(tellOutside, { params: { case: night.file, link: night.link } }))),
    async () => {
      const to = rng.pick((['ines', 'sam', 'rowe'] as const).filter(name => name !== night.lead && !(night.gone && name === 'rowe')))
      if ((await people.sam.ask(handOver, { params: { member: people[night.lead].id }, input: { to: [people[to].id], files: [night.file] } })).status !== 200) return
      night.lead = to
      late.push(() => worker.query('select protect.due_follow_outside($1)', [night.file]))
    },
    async () => void (rng.next() < 0.4 && (night.gone = true, await w.owner.query('update accounts.member set left_at = coalesce(left_at, now()) where id = $1', [people.rowe.id]))),
    async () => { for (const run of late.splice(0)) await run() },
  ]
}

test('no question to an agency outside is ever silently dead: answered, locked or unanswered, someone who works there is told', async () => {
  const [people, worker, rng] = [await peopleOf(w), await db.as('worker'), seeded(seed)]
  const missed: string[] = []
  let told = 0
  for (let n = 0; n < nights; n++) {
    const by = rng.pick(['ines', 'rowe'] as const)
    const { case: file } = await aCase(people[by])
    const made = (await people[by].ask(askOutside, { params: { case: file }, input: { to: 'North clinic (demo)', callBack: '204-555-0107', yes: ['summary'], urgency: 'day', language: 'en' } })).body
    const night: Night = { file, link: made.link, code: made.code, k: new URL(made.path, 'http://x').searchParams.get('k')!, lead: by, gone: false }
    const late: (() => Promise<unknown>)[] = []
    const events = eventsOf(people, night, rng, late, worker)
    for (let e = 4 + rng.below(6); e > 0; e--) {
      await rng.pick(events)()
      const why = await lost(people, night)
      if (why) missed.push(`${night.link}: ${why}, and it is in nobody's day`)
      else told++
    }
    if (night.gone) await w.owner.query('update accounts.member set left_at = null where id = $1', [people.rowe.id])
    await w.owner.query('update protect.outside_link set told_at = coalesce(told_at, now()) where id = $1', [night.link])
  }
  process.stdout.write(`${JSON.stringify({ seed, nights, told, lost: missed.length })}\n`)
  expect(missed).toEqual([])
}, 60_000 + nights * 5000)
