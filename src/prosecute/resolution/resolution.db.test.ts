import { afterAll, beforeAll, expect, test } from 'vitest'
import { seeded } from '../../algorithms/random/rng.ts'
import { testDatabase } from '../../platform/db/testing/database.ts'
import { type Actor, type World, world } from '../../platform/http/testing/world.ts'
import { readMyDay } from '../../platform/my-day/endpoints.ts'
import { addExploited, addStatement, readEntity, withdrawStatement } from '../entities/endpoints.ts'
import { anEntity, anInvestigation } from '../investigations/build.ts'
import { compareEntities, judgeEntities, listMerges, undoJudgement } from './endpoints.ts'
import { type Judged, rebuild } from './judgement.ts'

const db = testDatabase()
let w: World
let meilin: Actor
beforeAll(async () => { w = await world(db); meilin = await w.as('meilin') })
afterAll(() => w.close())

const graded = { source: 'records', sourceGrade: 'B', informationGrade: '2' }
const look = async (actor: Actor, investigation: string, a: string, b: string) => (await actor.ask(compareEntities, { params: { investigation, entity: a, other: b } })).body
const judge = async (actor: Actor, investigation: string, a: string, b: string, verdict = 'same', saw?: { a: { version: string }; b: { version: string } }) => {
  const seen = saw ?? (await look(actor, investigation, a, b))
  return actor.ask(judgeEntities, { params: { investigation }, input: { a, b, verdict, sawA: seen.a.version, sawB: seen.b.version } })
}
const kept = async (investigation: string) => new Map((await w.owner.query<{ id: string; canonical: string }>('select id, canonical from prosecute.entity where record_id = $1', [investigation])).rows.map(r => [r.id, r.canonical]))
const log = async (investigation: string): Promise<Judged[]> => (await w.owner.query<Judged>('select a, b, verdict, undone_at is not null as undone from prosecute.judgement where record_id = $1', [investigation])).rows
const said = async (investigation: string, entity: string) => (await meilin.ask(readEntity, { params: { investigation, entity } })).body.said.map(s => s.id).sort()

test('two are merged by someone who saw both, with reasons that add up, and undone as they were before', async () => {
  const investigation = await anInvestigation(meilin)
  const [a, b] = [await anEntity(meilin, investigation, 'person', 'Marek Olsen'), await anEntity(meilin, investigation, 'person', 'Marek Olson')]
  for (const entity of [a, b]) await meilin.ask(addStatement, { params: { investigation, entity }, input: { property: 'number', value: '204-555-0142', ...graded } })
  const { proposals } = (await meilin.ask(listMerges, { params: { investigation } })).body
  expect(proposals.map(p => p.parts.reduce((sum, x) => sum + x.weight, 0) - p.weight)).toEqual([0])
  const before = [await said(investigation, a), await said(investigation, b)]
  expect((await judge(meilin, investigation, a, b)).status).toBe(200)
  expect(await said(investigation, a)).toEqual([...before[0]!, ...before[1]!].sort())
  await meilin.ask(addStatement, { params: { investigation, entity: a }, input: { property: 'born', value: '1986-03-05', ...graded } })
  await meilin.ask(addStatement, { params: { investigation, entity: b }, input: { property: 'born', value: '1991-11-30', ...graded } })
  const [line] = (await meilin.ask(listMerges, { params: { investigation } })).body.log
  expect(line).toMatchObject({ verdict: 'same', contradicted: true })
  expect((await meilin.ask(undoJudgement, { params: { investigation, judgement: line!.id }, input: { because: 'contradicted' } })).status).toBe(200)
  const after = [await said(investigation, a), await said(investigation, b)]
  expect(after.map((ids, i) => before[i]!.every(id => ids.includes(id)) && ids.length === before[i]!.length + 1)).toEqual([true, true])
  expect(await kept(investigation)).toEqual(rebuild([a, b], await log(investigation)))
  expect((await meilin.ask(undoJudgement, { params: { investigation, judgement: line!.id }, input: { because: 'other' } })).code).toBe('resolution.undone-already')
})

test('two analysts decide at once: one is taken, the other is told that what he saw has changed', async () => {
  const investigation = await anInvestigation(meilin)
  const pelletier = await w.as('pelletier')
  const [a, b, c] = [await anEntity(meilin, investigation, 'phone', '204-555-0142'), await anEntity(meilin, investigation, 'phone', '2045550142'), await anEntity(meilin, investigation, 'phone', '12045550142')]
  const [one, two] = [await look(meilin, investigation, a!, b!), await look(pelletier, investigation, b!, c!)]
  const answers = await Promise.all([judge(meilin, investigation, a!, b!, 'same', one), judge(pelletier, investigation, b!, c!, 'not-same', two)])
  expect(answers.map(x => x.code ?? 'taken').sort()).toEqual(['resolution.changed', 'taken'])
})

test('a statement added after both were seen asks for another look', async () => {
  const investigation = await anInvestigation(meilin)
  const [a, b] = [await anEntity(meilin, investigation, 'person', 'Marek Olsen'), await anEntity(meilin, investigation, 'person', 'Marek Olson')]
  const seen = await look(meilin, investigation, a, b)
  await meilin.ask(addStatement, { params: { investigation, entity: b }, input: { property: 'born', value: '1991-11-30', ...graded } })
  expect((await judge(meilin, investigation, a, b, 'same', seen)).code).toBe('resolution.changed')
})

test('a merge that would join two judged different is stopped', async () => {
  const investigation = await anInvestigation(meilin)
  const [a, b, c] = [await anEntity(meilin, investigation, 'person', 'A'), await anEntity(meilin, investigation, 'person', 'B'), await anEntity(meilin, investigation, 'person', 'C')]
  await judge(meilin, investigation, a!, b!, 'not-same')
  await judge(meilin, investigation, a!, c!)
  expect((await judge(meilin, investigation, c!, b!)).code).toBe('resolution.judged-different')
  expect((await judge(meilin, investigation, a!, c!)).code).toBe('resolution.one-already')
})

test('a person marked as exploited is one with nobody, by no door and no statement', async () => {
  const investigation = await anInvestigation(meilin)
  const made = async () => (await meilin.ask(addExploited, { params: { investigation }, input: { role: 'worked' } })).body
  const [one, two] = [await made(), await made()]
  expect([one.number, two.number]).toEqual([1, 2])
  expect((await meilin.ask(compareEntities, { params: { investigation, entity: one.entity, other: two.entity } })).code).toBe('missing')
  expect((await judge(meilin, investigation, one.entity, two.entity, 'same', { a: { version: 'x' }, b: { version: 'x' } })).code).toBe('resolution.changed')
  await expect(w.owner.query('update prosecute.entity set canonical = $1 where id = $2', [one.entity, two.entity])).rejects.toThrow(/check/)
})

test('no name, number or word can be written of a person marked as exploited', async () => {
  const investigation = await anInvestigation(meilin)
  const { entity } = (await meilin.ask(addExploited, { params: { investigation }, input: { role: 'worked' } })).body
  expect((await meilin.ask(addStatement, { params: { investigation, entity }, input: { property: 'name', value: 'Kim', ...graded } })).code).toBe('entities.not-of-this-kind')
  await expect(w.owner.query("insert into prosecute.statement (record_id, about, about_kind, property, value, source, source_grade, information_grade, by) values ($1, $2, 'exploited', 'name', 'Kim', 'records', 'B', '2', $3)", [investigation, entity, meilin.id])).rejects.toThrow(/check/)
  await expect(w.owner.query("insert into prosecute.statement (record_id, about, about_kind, property, value, source, source_grade, information_grade, by) values ($1, $2, 'person', 'name', 'Kim', 'records', 'B', '2', $3)", [investigation, entity, meilin.id])).rejects.toThrow(/foreign key/)
  const { rows } = await w.owner.query<{ c: string }>("select attname as c from pg_attribute where attrelid = 'prosecute.exploited_person'::regclass and attnum > 0 and not attisdropped order by attnum")
  expect(rows.map(r => r.c)).toEqual(['record_id', 'entity', 'kind', 'number', 'role'])
})

test('after any history of merges, unmerges and statements the entities are what a rebuild from the judgement log gives', async () => {
  const investigation = await anInvestigation(meilin)
  const rng = seeded(20261126)
  const fragments: string[] = []
  for (let i = 0; i < 9; i++) fragments.push(await anEntity(meilin, investigation, 'person', `Person ${i}`))
  const done = { same: 0, 'not-same': 0, undone: 0, said: 0, refused: 0 }
  for (let step = 0; step < 150; step++) {
    const [a, b] = rng.shuffle(fragments).slice(0, 2) as [string, string]
    const act = rng.next()
    if (act < 0.5) {
      const verdict = rng.next() < 0.85 ? 'same' : 'not-same'
      const answer = await judge(meilin, investigation, a, b, verdict)
      done[answer.status === 200 ? verdict : 'refused']++
    } else if (act < 0.85) {
      const { rows } = await w.owner.query<{ id: string }>('select id from prosecute.judgement where record_id = $1 and undone_at is null order by at, id', [investigation])
      if (rows.length === 0) continue
      done[(await meilin.ask(undoJudgement, { params: { investigation, judgement: rng.pick(rows).id }, input: { because: 'mistake' } })).status === 200 ? 'undone' : 'refused']++
    } else {
      const { statement } = (await meilin.ask(addStatement, { params: { investigation, entity: a }, input: { property: 'alias', value: `Alias ${step}`, ...graded } })).body
      if (rng.next() < 0.4) await meilin.ask(withdrawStatement, { params: { investigation, statement } })
      done.said++
    }
    expect(await kept(investigation)).toEqual(rebuild(fragments, await log(investigation)))
  }
  expect(Object.values(done).every(n => n > 5), JSON.stringify(done)).toBe(true)
  const { rows } = await w.owner.query<{ n: number }>('select count(*)::int as n from prosecute.statement where record_id = $1', [investigation])
  expect(rows[0]!.n).toBe(fragments.length + done.said)
})

test('a pair judged different is not proposed again, however long the log grows', async () => {
  const investigation = await anInvestigation(meilin)
  const [a, b, c] = [await anEntity(meilin, investigation, 'plate', 'DMO 512'), await anEntity(meilin, investigation, 'plate', 'dmo-512'), await anEntity(meilin, investigation, 'plate', 'DMO 513')]
  await judge(meilin, investigation, a, b, 'not-same')
  await w.owner.query("insert into prosecute.judgement (record_id, a, b, verdict, weight, reasons, saw_a, saw_b, by) select $1, $2, $3, 'cannot-say', 0, '[]', 'x', 'x', $4 from generate_series(1, 500)", [investigation, a, c, meilin.id])
  expect((await meilin.ask(listMerges, { params: { investigation } })).body.proposals).toEqual([])
})

test('what waits to be looked at is in the day until someone judges it, and a confirmed merge is counted', async () => {
  const investigation = await anInvestigation(meilin)
  const [a, b] = [await anEntity(meilin, investigation, 'plate', 'DMO 512'), await anEntity(meilin, investigation, 'plate', 'dmo-512')]
  const waits = async () => (await meilin.ask(readMyDay, {})).body.items.filter(i => i.record === investigation && i.id.endsWith('-merge')).length
  expect(await waits()).toBe(1)
  await judge(meilin, investigation, a, b)
  expect(await waits()).toBe(0)
  const { rows } = await w.owner.query("select dims from platform.fact where measure = 'merge.confirmed' and dims ->> 'kind' = 'plate'")
  expect(rows).toEqual([{ dims: { province: 'MB', kind: 'plate' } }])
})
