import { afterAll, beforeAll, expect, test } from 'vitest'
import { walk, type Stage, type Walker } from '../../demo/journey.ts'
import { twoNamesAtTheGate } from '../../demo/journeys/two-names-at-the-gate.ts'
import { testDatabase } from '../../platform/db/testing/database.ts'
import { type Actor, type World, world } from '../../platform/http/testing/world.ts'

const db = testDatabase()
let w: World
const actors = new Map<string, Actor>()
beforeAll(async () => {
  w = await world(db, { demo: ['demand/registrants', 'demand/travel', 'demand/screening', 'demand/liability'] })
})
afterAll(() => w.close())

const stage = (): Stage => ({
  language: 'fr', kept: new Map(),
  as: async key => {
    const actor = actors.get(key) ?? (await w.as(key))
    actors.set(key, actor)
    const ask: Walker['ask'] = async (endpoint, given = {}) => {
      const reply = await actor.ask(endpoint, { ...(given.params ? { params: { ...given.params } } : {}), ...(given.input ? { input: { ...given.input } } : {}) })
      if (reply.status !== 200) throw new Error(reply.code ?? String(reply.status))
      return reply.body
    }
    return { ask }
  },
  visit: () => Promise.reject(new Error('no public page')), text: () => Promise.reject(new Error('no text message')),
})

test('S10 and S7 walked end to end on the demo country; what is true at the end is true in the database', async () => {
  const walked = await walk(twoNamesAtTheGate, stage(), () => {})
  expect(walked.steps.filter(s => !s.ok)).toEqual([])
  expect(walked.ok).toBe(true)
  const { rows } = await w.owner.query<{ name: string }>("select c.oid::regclass::text as name from pg_class c where c.relkind = 'r' and c.relnamespace::regnamespace::text in ('demand', 'access', 'audit', 'platform')")
  for (const { name } of rows) expect([name, (await w.owner.query(`select 1 from ${name} t where t::text like any (array['%Obradovic%', '%Minh Tran%', '%Kim%', '%Thorvaldsen%', '%Marchbank%'])`)).rowCount]).toEqual([name, 0])
  expect((await w.owner.query('select 1 from demand.proposed_count c join demand.episode_part p on p.record_id = c.record_id and p.id = c.part_id where not p.accusable')).rowCount).toBe(0)
}, 60_000)
