import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../../platform/db/testing/database.ts'
import { type Actor, type World, world } from '../../platform/http/testing/world.ts'
import { readMyDay } from '../../platform/my-day/endpoints.ts'
import { aTie, anEntity, anInvestigation } from '../investigations/build.ts'
import { compareEntities, judgeEntities } from '../resolution/endpoints.ts'
import { analyseNetwork, readNetwork } from './endpoints.ts'

const db = testDatabase()
let w: World
let meilin: Actor
const demo = ['prosecute/investigations', 'prosecute/tips', 'prosecute/entities', 'prosecute/networks']
beforeAll(async () => { w = await world(db, { demo }); meilin = await w.as('meilin') })
afterAll(() => w.close())
const network = async (actor: Actor, key: string) => (await actor.ask(readNetwork, { params: { investigation: w.ids.get(`investigation:${key}`)! } })).body

test('one network has a set that stands out, proved; the other says that no single removal changes it', async () => {
  const [willow, sable] = [await network(meilin, 'willow'), await network(meilin, 'sable')]
  expect(willow.nodes).toHaveLength(12)
  expect(willow.run!.results[1]).toMatchObject({ size: 2, verdict: 'stands-out', optimal: true, set: [{ label: 'Corin Hale (demo)' }, { label: 'Dario Voss (demo)' }].toSorted((a, b) => w.ids.get(`entity:willow:${a.label.includes('Hale') ? 'hale' : 'voss'}`)!.localeCompare(w.ids.get(`entity:willow:${b.label.includes('Hale') ? 'hale' : 'voss'}`)!)) })
  expect(sable.nodes).toHaveLength(14)
  expect(sable.run!.results[0]).toMatchObject({ size: 1, verdict: 'none-changes', optimal: true, set: [] })
})

test('people marked as exploited are in the picture without name or rank, and in no set', async () => {
  const pictures = [await network(meilin, 'willow'), await network(meilin, 'sable'), await network(await w.as('tremblay'), 'boreal')]
  const hers = pictures.flatMap(p => p.nodes.filter(n => n.kind === 'exploited'))
  expect(hers.length).toBe(7)
  expect(hers.map(n => [n.label, n.between, n.cut])).toEqual(hers.map(() => [null, null, false]))
  const ids = new Set(hers.map(n => n.id))
  expect(pictures.flatMap(p => p.run?.results.flatMap(r => r.set) ?? []).filter(s => ids.has(s.id))).toEqual([])
})

test('the database refuses a person marked as exploited in a result', async () => {
  const { rows } = await w.owner.query<{ record_id: string; id: string }>('select record_id, id from prosecute.network_result limit 1')
  const her = w.ids.get('entity:willow:one')
  const put = (kind: string) => w.owner.query('insert into prosecute.network_result_member (record_id, result, entity, kind) values ($1, $2, $3, $4)', [w.ids.get('investigation:willow'), rows[0]!.id, her, kind])
  await expect(put('exploited')).rejects.toThrow(/check/)
  await expect(put('person')).rejects.toThrow(/foreign key/)
})

test('every link names the statements behind it', async () => {
  const { links } = await network(meilin, 'willow')
  expect(links.filter(l => l.said.length === 0)).toEqual([])
  expect(links.filter(l => l.weak).length).toBeGreaterThan(0)
})

test('sixty entities are analysed, and the result names its data, its bound and its end', async () => {
  const tremblay = await w.as('tremblay')
  const investigation = w.ids.get('investigation:boreal')!
  expect((await tremblay.ask(analyseNetwork, { params: { investigation } })).body).toEqual({ results: 3 })
  const { run, nodes } = await network(tremblay, 'boreal')
  expect(nodes.length).toBe(60)
  expect(run).toMatchObject({ nodes: 60, expired: false, changedSince: false })
  expect(run!.statements).toBeGreaterThan(60)
  expect(run!.results.map(r => r.optimal || r.bound > r.best)).toEqual([true, true, true])
})

test('a new statement or the 91st day makes a result of the past', async () => {
  const investigation = await anInvestigation(meilin)
  const people = await Promise.all(['A', 'B', 'C', 'D', 'E'].map(n => anEntity(meilin, investigation, 'person', n)))
  expect((await meilin.ask(analyseNetwork, { params: { investigation } })).code).toBe('networks.too-small')
  for (const [i, p] of people.entries()) await aTie(meilin, investigation, p, 'seen-with', people[(i + 1) % 5]!)
  await meilin.ask(analyseNetwork, { params: { investigation } })
  const run = async () => (await meilin.ask(readNetwork, { params: { investigation } })).body.run!
  expect(await run()).toMatchObject({ expired: false, changedSince: false })
  await aTie(meilin, investigation, people[0]!, 'paid', people[2]!)
  expect((await run()).changedSince).toBe(true)
  await w.owner.query("update prosecute.network_result set made_on = made_on - 91, expires_on = expires_on - 91 where record_id = $1", [investigation])
  expect((await run()).expired).toBe(true)
  const item = (await meilin.ask(readMyDay, {})).body.items.find(i => i.record === investigation && i.id.endsWith('-result'))
  expect(item).toMatchObject({ said: { en: 'A network result has expired' }, late: true })
})

test('a run shows its own results alone, none that an older one left of a size it no longer has', async () => {
  const investigation = await anInvestigation(meilin)
  const [a, b, c, p, q] = await Promise.all([['person', 'A'], ['person', 'B'], ['person', 'C'], ['phone', '204-555-0142'], ['phone', '204-555-0143']].map(([kind, value]) => anEntity(meilin, investigation, kind!, value!)))
  for (const [from, to] of [[a, p], [b, p], [b, q], [c, q]]) await aTie(meilin, investigation, from!, 'uses', to!)
  const sizes = async () => {
    await meilin.ask(analyseNetwork, { params: { investigation } })
    return (await meilin.ask(readNetwork, { params: { investigation } })).body.run!.results.map(r => r.size)
  }
  expect(await sizes()).toEqual([1, 2, 3])
  const seen = (await meilin.ask(compareEntities, { params: { investigation, entity: b!, other: c! } })).body
  await meilin.ask(judgeEntities, { params: { investigation }, input: { a: b!, b: c!, verdict: 'same', sawA: seen.a.version, sawB: seen.b.version } })
  expect(await sizes()).toEqual([1, 2])
})

test('another unit reads neither the network nor its results', async () => {
  const tremblay = await w.as('tremblay')
  expect((await tremblay.ask(readNetwork, { params: { investigation: w.ids.get('investigation:willow')! } })).code).toBe('missing')
})
