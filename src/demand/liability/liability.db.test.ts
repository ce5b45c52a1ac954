import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { testDatabase } from '../../platform/db/testing/database.ts'
import { type Actor, type World, world } from '../../platform/http/testing/world.ts'
import { readMyDay } from '../../platform/my-day/endpoints.ts'
import { someEpisode, somePart } from './build.ts'
import { listFiles, openCrownFile, openFile, proposeCount, readCrownFile, readFile, writeEpisode, writeFacts, writePart } from './endpoints.ts'
import { type TruthRow, truthTable } from './law/truth-table.ts'

const db = testDatabase()
let w: World
let app: pg.Client
let pelletier: Actor
let file = ''
beforeAll(async () => {
  w = await world(db)
  app = await db.as('app')
  pelletier = await w.as('pelletier')
  file = (await pelletier.ask(openFile, { input: { province: 'QC' } })).body.record
})
afterAll(() => w.close())

const at = (more: Record<string, string> = {}) => ({ chargeFile: file, ...more })
const episodeFor = async (t: Partial<TruthRow> = {}) => {
  const { onDay, place, inCanada } = someEpisode(t.episode)
  return (await pelletier.ask(writeEpisode, { params: at(), input: { onDay, inCanada, ...(place ? { place } : {}) } })).body.episode
}
const partFor = async (t: Pick<TruthRow, 'part'> & Partial<TruthRow>, name?: string) =>
  pelletier.ask(writePart, { params: at(), input: { episode: await episodeFor(t), ...somePart(t.part), ...(name ? { name } : {}) } })

/** As the application role, inside the investigator's live session: what the handlers themselves can do, and no more. */
const asApplication = async <T>(work: (client: pg.Client) => Promise<T>): Promise<T> => {
  await app.query('begin')
  try {
    await app.query("select * from access.enter($1, 'investigate')", [Buffer.from(pelletier.cookie.replace('tl=', ''), 'base64url')])
    return await work(app)
  } finally {
    await app.query('rollback')
  }
}
const refusedBy = (work: Promise<unknown>) => work.then(() => 'held', (error: { code?: string }) => error.code ?? 'error')
const insertCount = (client: pg.Client, part: string, rule: string) =>
  client.query('insert into demand.proposed_count (record_id, part_id, rule, by) values ($1, $2, $3, $4)', [file, part, rule, pelletier.id])

describe('the table of roles through the API and by SQL', () => {
  test.each(truthTable.map(t => [t.row, t.section, t.cites, t] as const))('%s, s. %s: %s', async (row, section, _cites, t) => {
    const { part } = (await partFor(t)).body
    const shown = (await pelletier.ask(readFile, { params: at() })).body.episodes.flatMap(e => e.parts).find(p => p.id === part)!
    expect(shown.findings.find(f => f.row === row)).toMatchObject({ section, result: t.result })
    // By SQL first: what the API would propose the table takes; a person it never may accuse, and a row that is no offence, it cannot hold.
    const bySql = await asApplication(client => refusedBy(insertCount(client, part, row)))
    if (t.count === 'proposed') expect(bySql).toBe('held')
    else expect(['23503', '23514']).toContain(bySql)
    const answer = await pelletier.ask(proposeCount, { params: at(), input: { part, rule: row } })
    expect(answer.code).toBe(t.count === 'proposed' ? null : `liability.${t.count}`)
    if (t.count === 'proposed') expect(answer.body.section).toBe(section)
  })
})

test('rule 1 by SQL: neither the application nor the owner of the data can hold a seller as accused, or her name', async () => {
  for (const part of [{ role: 'seller', act: 'communicate', whose: 'own' }, { role: 'advertiser', act: 'advertise', whose: 'own' }, { role: 'third-party', act: 'recruit', exploited: true }] as const) {
    const id = (await partFor({ part })).body.part
    const name = (client: pg.Client) => client.query("insert into demand.suspect (record_id, part_id, name) values ($1, $2, 'x'::bytea)", [file, id])
    const lie = (client: pg.Client) => client.query('insert into demand.proposed_count (record_id, part_id, accusable, rule, by) values ($1, $2, false, $3, $4)', [file, id, 'L01', pelletier.id])
    for (const rule of ['L01', 'L10', 'L17', 'L19']) {
      expect(await asApplication(client => refusedBy(insertCount(client, id, rule)))).toBe('23503')
      expect(await refusedBy(insertCount(w.owner, id, rule))).toBe('23503')
    }
    expect(await refusedBy(lie(w.owner))).toBe('23514')
    expect(await refusedBy(name(w.owner))).toBe('23503')
    expect(await asApplication(client => refusedBy(name(client)))).toBe('23503')
    expect(await refusedBy(w.owner.query('update demand.episode_part set accusable = true where id = $1', [id]))).not.toBe('held')
  }
  const buyer = (await partFor({ part: {} })).body.part
  await pelletier.ask(proposeCount, { params: at(), input: { part: buyer, rule: 'L01' } })
  expect(await refusedBy(w.owner.query("update demand.episode_part set whose = 'own', role = 'seller' where id = $1", [buyer]))).toBe('23503')
})

test('S7: someone enters Kim as accused: refused with the immunity in both languages, support offered, and nothing names her anywhere', async () => {
  const lines: string[] = []
  const [heard, before] = [vi.spyOn(process.stderr, 'write').mockImplementation(line => { lines.push(String(line)); return true }), process.env['SHOW_LOG']]
  process.env['SHOW_LOG'] = '1'
  const { part } = (await partFor({ part: { role: 'seller', act: 'communicate', whose: 'own' } })).body
  const named = await partFor({ part: { role: 'seller', act: 'communicate', whose: 'own' } }, 'Kim')
  expect([named.status, named.code]).toEqual([409, 'liability.no-name'])
  const said = await pelletier.ask(proposeCount, { params: at(), input: { part, rule: 'L01' } })
  expect([said.status, said.code]).toEqual([409, 'liability.own-services'])
  const { say } = JSON.parse(said.raw) as { say: { en: string; fr: string } }
  expect(say.en).toMatch(/286\.5.*Offer support/)
  expect(say.fr).toMatch(/286\.5.*Offrez du soutien/)
  heard.mockRestore()
  if (before === undefined) delete process.env['SHOW_LOG']
  expect(lines.join('')).not.toContain('Kim')
  const { rows } = await w.owner.query<{ name: string }>("select c.oid::regclass::text as name from pg_class c where c.relkind = 'r' and c.relnamespace::regnamespace::text in ('demand', 'audit', 'access', 'platform', 'prosecute', 'protect')")
  for (const { name } of rows) expect([name, (await w.owner.query(`select 1 from ${name} t where t::text like '%Kim%' or t::text like '%4b696d%'`)).rowCount]).toEqual([name, 0])
  expect((await w.owner.query("select 1 from audit.event where verb = 'count.proposed' and keep::text like $1", [`%${part}%`])).rowCount).toBe(0)
})

test('someone found to be exploited loses name and counts in the same change', async () => {
  const { part } = (await partFor({ part: { role: 'procurer', act: 'procure' } }, 'A. Person (demo)')).body
  await pelletier.ask(proposeCount, { params: at(), input: { part, rule: 'L17' } })
  expect((await pelletier.ask(writeFacts, { params: at({ part }), input: { ageGroup: 'adult', circumstances: [], exploited: true } })).body.removed).toBe(2)
  const shown = (await pelletier.ask(readFile, { params: at() })).body.episodes.flatMap(e => e.parts).find(p => p.id === part)!
  expect(shown).toMatchObject({ name: null, accusable: false, counts: [] })
})

test('a count removed with her name is counted back', async () => {
  const counted = async () => (await w.owner.query<{ n: number }>("select coalesce(sum(value), 0)::int as n from platform.fact where measure = 'count.proposed' and dims ->> 'provision' = 'L17'")).rows[0]!.n
  const before = await counted()
  const { part } = (await partFor({ part: { role: 'procurer', act: 'procure' } })).body
  await pelletier.ask(proposeCount, { params: at(), input: { part, rule: 'L17' } })
  expect(await counted()).toBe(before + 1)
  await pelletier.ask(writeFacts, { params: at({ part }), input: { ageGroup: 'adult', circumstances: [], exploited: true } })
  expect(await counted()).toBe(before)
})

test('another fact leaves what was said before: someone found to be exploited stays so, and no count can be proposed', async () => {
  const { part } = (await partFor({ part: { role: 'procurer', act: 'procure', circumstances: ['violence'], knew: true } })).body
  await pelletier.ask(writeFacts, { params: at({ part }), input: { ageGroup: 'adult', circumstances: ['violence'], exploited: true } })
  await pelletier.ask(writeFacts, { params: at({ part }), input: { ageGroup: 'minor', circumstances: ['violence'] } })
  const shown = (await pelletier.ask(readFile, { params: at() })).body.episodes.flatMap(e => e.parts).find(p => p.id === part)!
  expect(shown).toMatchObject({ ageGroup: 'minor', circumstances: ['violence'], accusable: false })
  expect((await w.owner.query('select knew, exploited from demand.episode_part where id = $1', [part])).rows).toEqual([{ knew: true, exploited: true }])
  expect((await pelletier.ask(proposeCount, { params: at(), input: { part, rule: 'L18' } })).code).toBe('liability.exploited')
})

test('a count that the facts no longer fit says so, and the same count is not proposed twice', async () => {
  const { part } = (await partFor({ part: { role: 'third-party', act: 'benefit', tie: 'none' } }, 'B. Person (demo)')).body
  expect((await pelletier.ask(readMyDay, {})).body.items.some(i => i.go === `/charge-files/${file}`)).toBe(true)
  await pelletier.ask(proposeCount, { params: at(), input: { part, rule: 'L10' } })
  expect((await pelletier.ask(proposeCount, { params: at(), input: { part, rule: 'L10' } })).code).toBe('liability.there-already')
  await pelletier.ask(writeFacts, { params: at({ part }), input: { ageGroup: 'adult', circumstances: [], tie: 'roommate' } })
  const shown = (await pelletier.ask(readFile, { params: at() })).body.episodes.flatMap(e => e.parts).find(p => p.id === part)!
  expect(shown.counts.map(c => c.fits)).toEqual([false])
})

test('counting holds the provision and the province, never the file', async () => {
  const { rows } = await w.owner.query<{ dims: object }>("select distinct dims from platform.fact where measure = 'count.proposed' and dims ->> 'provision' = 'L01'")
  expect(rows).toEqual([{ dims: { provision: 'L01', province: 'QC' } }])
})

test('another unit, the Crown and the border see nothing of the file; the Crown keeps its own under its own purpose', async () => {
  for (const key of ['tremblay', 'brar']) expect((await (await w.as(key)).ask(readFile, { params: at() })).status).toBe(404)
  const fontaine = await w.as('fontaine')
  expect((await fontaine.ask(readCrownFile, { params: at() })).status).toBe(404)
  const { record } = (await fontaine.ask(openCrownFile, { input: { province: 'MB' } })).body
  expect((await fontaine.ask(readCrownFile, { params: { chargeFile: record } })).status).toBe(200)
  expect((await (await w.as('kilabuk')).ask(listFiles, {})).status).toBe(404)
})
