import { afterAll, beforeAll, expect, test } from 'vitest'
import { seeded } from '../../algorithms/random/rng.ts'
import { testDatabase } from '../../platform/db/testing/database.ts'
import { type World, world } from '../../platform/http/testing/world.ts'
import { aNight, type Tally } from './testing/many-nights.ts'
import { houseOf, peopleOf } from './testing/people-of.ts'

const db = testDatabase()
let w: World
beforeAll(async () => { w = await world(db) })
afterAll(() => w.close())

const seed = Number(process.env['SOAK_SEED'] ?? 2026)
const nights = 30 * Number(process.env['SOAK_TIMES'] ?? 1)

test('no referral is ever silently dead: whatever both sides, she, time, leavers and late reactions do, someone who works there is told', async () => {
  const tally: Tally = { nights: 0, events: 0, taken: 0, refused: 0, lost: [], ends: {} }
  const stage = { w, people: await peopleOf(w), worker: await db.as('worker'), ...(await houseOf(w)) }
  const rng = seeded(seed)
  for (let n = 1; n <= nights; n++) {
    await aNight(stage, rng, tally)
    // A quiet week, in which all that waits is done and read: a day has room for a hundred lines.
    if (n % 100 === 0) await w.owner.query("update protect.referral set state = 'ended', sender_told_at = now(), receiver_told_at = now()")
  }
  process.stdout.write(`${JSON.stringify({ seed, ...tally, lost: tally.lost.length })}\n`)
  expect(tally.lost).toEqual([])
  expect(tally.taken).toBeGreaterThan(nights)
}, 120_000 + nights * 5000)
