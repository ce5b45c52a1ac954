import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../../platform/db/testing/database.ts'
import { inDays } from '../../platform/http/testing/in-days.ts'
import { type Actor, type World, world } from '../../platform/http/testing/world.ts'
import { readMyDay } from '../../platform/my-day/endpoints.ts'
import { aCase } from '../survivor-portal/build.ts'
import * as on from './endpoints.ts'
import { mostSteps } from './goal.ts'

const db = testDatabase()
let w: World
let ines: Actor
beforeAll(async () => {
  w = await world(db)
  ines = await w.as('ines')
})
afterAll(() => w.close())
const file = async () => ({ case: (await aCase(ines)).case })
const set = async (at: { case: string }, words = 'A key of my own.', more: Record<string, unknown> = {}) => ({ ...at, goal: (await ines.ask(on.setGoal, { params: at, input: { words, ...more } as never })).body.goal })
const read = async (at: { case: string }) => (await ines.ask(on.readGoals, { params: at })).body

test('a goal in her words, its steps, and what came of it by her word; settled, it takes no step more', async () => {
  const at = await set(await file(), 'That he goes to school.', { need: 'school' })
  const { step } = (await ines.ask(on.addStep, { params: at, input: { words: 'Find out which.' } })).body
  await ines.ask(on.tickStep, { params: { ...at, step }, input: { done: true } })
  expect((await read(at)).goals[0]).toMatchObject({ need: 'school', state: 'open', steps: [{ words: 'Find out which.', done: true }] })
  await ines.ask(on.settleGoal, { params: at, input: { how: 'reached', outcome: 'He went today.' } })
  expect((await read(at)).goals[0]).toMatchObject({ state: 'reached', outcome: 'He went today.' })
  expect((await ines.ask(on.addStep, { params: at, input: { words: 'More' } })).code).toBe('ended')
  expect((await ines.ask(on.settleGoal, { params: at, input: { how: 'let go' } })).code).toBe('ended')
  expect((await w.owner.query("select count(*)::int as n from protect.goal where position('school' in encode(words, 'escape')) > 0")).rows[0].n).toBe(0)
})

test('on its day it is in the day of whoever leads the file; a day that is past is refused', async () => {
  const at = await file()
  expect((await ines.ask(on.setGoal, { params: at, input: { words: 'x', lookOn: inDays(-3) } })).code).toBe('goals.past-day')
  const made = await set(at, 'A key.', { lookOn: inDays(1) })
  await w.owner.query('update protect.goal set look_on = current_date - 1 where id = $1', [made.goal])
  await w.owner.query('insert into protect.case_lead (record_id, member_id, since) values ($1, $2, now()) on conflict do nothing', [at.case, ines.id])
  expect((await ines.ask(readMyDay)).body.items.map(i => i.id)).toContain(`goal-${made.goal}`)
})

test('twenty steps and no more; nobody without a grant finds any of it', async () => {
  const at = await set(await file())
  for (let i = 0; i < mostSteps; i++) await ines.ask(on.addStep, { params: at, input: { words: `Step ${i}` } })
  expect((await ines.ask(on.addStep, { params: at, input: { words: 'One more' } })).code).toBe('goals.many-steps')
  expect((await (await w.as('noor')).ask(on.readGoals, { params: at })).status).toBe(404)
})
