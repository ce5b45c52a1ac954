import cookie from '@fastify/cookie'
import fastify, { type FastifyInstance } from 'fastify'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Refusal } from '../errors/catalogue.ts'
import { testDatabase } from '../db/testing/database.ts'
import { type Notices, startNotices } from '../jobs/notices.ts'
import { emitted, type Staff, type World, worldOf } from '../jobs/testing/world.ts'
import { addLive } from './add-live.ts'
import { type Hub, mostOfMember } from './hub.ts'

const database = testDatabase()
let world: World, pool: pg.Pool, app: FastifyInstance, hub: Hub, notices: Notices, port: number, client: pg.Client
let agency: string, team: string, ana: Staff, otherAgency: string, otherTeam: string, ben: Staff, record: string
const failed: unknown[] = []
const log = { failed: (_route: string, error: Error) => void failed.push(error) }
const pages: { close(): void }[] = []

beforeAll(async () => {
  world = await worldOf(database)
  pool = new pg.Pool({ connectionString: database.url('app'), max: 4 })
  client = await database.as('app')
  agency = await world.agency()
  team = await world.team(agency)
  ana = await world.staff(agency, [team])
  otherAgency = await world.agency()
  otherTeam = await world.team(otherAgency)
  ben = await world.staff(otherAgency, [otherTeam])
  record = await world.record(agency, team)
  notices = startNotices({ pool, log })
  app = fastify({ forceCloseConnections: true })
  await app.register(cookie)
  app.setErrorHandler((error, _request, reply) => reply.code(error instanceof Refusal ? { 'sign-in': 401, 'too-many': 429, 'bad-input': 422 }[error.code]! : 500).send({ code: (error as Refusal).code }))
  hub = addLive(app, { pools: { app: pool }, log, notices, everyMs: 150, heartbeatMs: 150 })
  await app.listen({ port: 0, host: '127.0.0.1' })
  port = (app.server.address() as AddressInfo).port
})
afterAll(async () => {
  for (const page of pages) page.close()
  await notices.stop()
  await app.close()
  await pool.end()
})

type Event = { event: string; data: { topic?: string; section?: string; topics?: string[] } }
const request = (token: Buffer | null, query: string, agent = new http.Agent()) =>
  new Promise<http.IncomingMessage>((resolve, reject) => http.get({ port, host: '127.0.0.1', path: `/api/live${query}`, agent, headers: token ? { cookie: `tl=${token.toString('base64url')}` } : {} }, resolve).on('error', reject))

const page = async (who: Staff, ...records: string[]) => {
  const answer = await request(who.token, `?${records.map(r => `record=${r}`).join('&')}`)
  const [events, state] = [[] as Event[], { text: '', ended: false }]
  answer.setEncoding('utf8')
  answer.on('data', (chunk: string) => {
    state.text += chunk
    const blocks = state.text.split('\n\n')
    events.splice(0, events.length, ...blocks.slice(0, -1).filter(b => b.startsWith('event: ')).map(b => ({ event: /event: (.*)/.exec(b)![1]!, data: JSON.parse(/data: (.*)/.exec(b)![1]!) as Event['data'] })))
  })
  answer.on('end', () => (state.ended = true))
  answer.on('error', () => (state.ended = true))
  const made = { events, state, answer, close: () => answer.destroy(), said: (event: string) => events.filter(e => e.event === event).map(e => e.data), topic: () => events[0]!.data.topics![0]! }
  pages.push(made)
  await expect.poll(() => events[0]?.event, { timeout: 3000 }).toBe('open')
  return made
}
/** Two looks, so that what was before the page opened is behind. */
const settled = () => new Promise(resolve => setTimeout(resolve, 200))

test('a page learns which section of its record changed, under a random topic, and no other page does', async () => {
  const [mine, elsewhere] = [await page(ana, record), await page(ana, await world.record(agency, team))]
  await settled()
  await emitted(client, ana, 'case.needs-changed', record, 'needs', { n: 1 })
  notices.nudge()
  await expect.poll(() => mine.said('changed'), { timeout: 1000 }).toEqual([{ topic: mine.topic(), section: 'needs' }])
  expect(elsewhere.said('changed')).toEqual([])
  expect([mine.state.text.includes(record), mine.state.text.includes(ana.id), mine.topic() === elsewhere.topic()]).toEqual([false, false, false])
  expect(mine.answer.headers).toMatchObject({ 'content-type': 'text/event-stream; charset=utf-8' })
})

test('many changes at once are told once a section', async () => {
  const mine = await page(ana, record)
  await settled()
  await Promise.all([database.as('app'), database.as('app')].map(async c => {
    for (let i = 0; i < 10; i++) await emitted(await c, ana, 'case.needs-changed', record, i % 2 ? 'needs' : 'summary')
  }))
  await settled()
  const told = mine.said('changed').map(c => c.section)
  expect(new Set(told)).toEqual(new Set(['needs', 'summary']))
  expect(told.length).toBeLessThanOrEqual(12)
})

test('a change in a section that is not granted is not told', async () => {
  await world.consent(record, otherTeam, ['summary'])
  const theirs = await page(ben, record)
  await settled()
  await emitted(client, ana, 'case.health-changed', record, 'health')
  await emitted(client, ana, 'case.closed', record, 'summary')
  notices.nudge()
  await expect.poll(() => theirs.said('changed').length, { timeout: 1000 }).toBeGreaterThan(0)
  await settled()
  expect(theirs.said('changed')).toEqual([{ topic: theirs.topic(), section: 'summary' }])
})

test('a withdrawal in another transaction is told within a second, and nothing after it', async () => {
  const own = await world.record(agency, team)
  const consent = await world.consent(own, otherTeam, ['summary', 'needs'])
  const [theirs, mine] = [await page(ben, own), await page(ana, own)]
  await settled()
  expect(theirs.said('no-longer-yours')).toEqual([])
  await world.withdraw(consent)
  await expect.poll(() => theirs.said('no-longer-yours'), { timeout: 1000 }).toEqual([{ topic: theirs.topic() }])
  await emitted(client, ana, 'case.needs-changed', own, 'needs')
  notices.nudge()
  await expect.poll(() => mine.said('changed').length, { timeout: 1000 }).toBe(1)
  await settled()
  expect([theirs.said('changed'), theirs.said('no-longer-yours').length, mine.said('no-longer-yours')]).toEqual([[], 1, []])
})

test('a transaction that is open elsewhere does not hold the news back', async () => {
  const own = await world.record(agency, team)
  const consent = await world.consent(own, otherTeam, ['summary'])
  const theirs = await page(ben, own)
  const slow = await database.as('migrator')
  await slow.query('begin; select pg_current_xact_id()')
  await world.withdraw(consent)
  await expect.poll(() => theirs.said('no-longer-yours').length, { timeout: 1000 }).toBe(1)
  await slow.query('rollback')
})

test('what ends without a word is seen too: a date that passed, a team left, a bar, an erasure', async () => {
  const [dated, left, barred, erased] = [await world.record(agency, team), await world.record(agency, team), await world.record(agency, team), await world.record(agency, team)]
  const second = await world.team(otherAgency)
  await world.gate.query('insert into access.membership (member_id, team_id) values ($1, $2)', [ben.id, second])
  const bases = [await world.consent(dated, otherTeam, ['summary']), await world.consent(left, second, ['summary']), await world.consent(barred, otherTeam, ['summary']), await world.consent(erased, otherTeam, ['summary'])]
  const theirs = await page(ben, dated, left, barred, erased)
  const topics = theirs.events[0]!.data.topics!
  await settled()
  expect(theirs.said('no-longer-yours')).toEqual([])
  const gone = async (n: number) => expect.poll(() => theirs.said('no-longer-yours').map(g => g.topic), { timeout: 1500 }).toEqual(topics.slice(0, n))
  await world.gate.query("update access.grant set valid = tstzrange(lower(valid) - interval '1 h', now()) where basis_id = $1", [bases[0]])
  await gone(1)
  await world.gate.query('update access.membership set left_at = now() where team_id = $1', [second])
  await gone(2)
  await world.gate.query('insert into access.bar (record_id, grantee_id, set_by) values ($1, $2, $3)', [barred, ben.id, ana.id])
  await gone(3)
  await world.gate.query('update access.record set erased_at = now() where id = $1', [erased])
  await gone(4)
})

test('a record that is another’s and one that does not exist get the same answer', async () => {
  const nowhere = '00000000-0000-4000-8000-000000000000'
  const hidden = await world.record(agency, team)
  const theirs = await page(ben, hidden, nowhere)
  await expect.poll(() => theirs.said('no-longer-yours').length, { timeout: 1500 }).toBe(2)
  expect(theirs.said('no-longer-yours').map(g => g.topic)).toEqual(theirs.events[0]!.data.topics)
})

test('what a page is told is what the session’s own row security shows', async () => {
  const records: string[] = []
  for (let i = 0; i < 8; i++) records.push(await world.record(agency, team))
  for (const [i, one] of records.entries()) if (i % 3 === 0) await world.consent(one, otherTeam, i % 2 ? ['needs'] : ['summary', 'needs'])
  await client.query('begin')
  await client.query("select access.enter($1, 'support')", [ben.token])
  const visible = (await client.query<{ record_id: string }>('select distinct record_id from access.grant where record_id = any ($1)', [records])).rows.map(r => r.record_id)
  await client.query('commit')
  const looked = (await client.query<{ n: number; mine: boolean }>('select n, mine from platform.live_look($1::bytea[], $2::uuid[], null)', [records.map(() => ben.token), records])).rows
  expect(looked.filter(l => l.mine).map(l => records[l.n - 1]).sort()).toEqual(visible.sort())
  expect(visible).toHaveLength(3)
})

test('the end of the session ends the stream, with a record open or none', async () => {
  const eva = await world.staff(agency, [team])
  const [withRecord, without] = [await page(eva, record), await page(eva)]
  await settled()
  await world.gate.query('update access.session set revoked_at = now() where member_id = $1', [eva.id])
  await expect.poll(() => [withRecord.state.ended, without.state.ended], { timeout: 1500 }).toEqual([true, true])
  expect([withRecord.said('ended'), without.said('ended'), withRecord.said('no-longer-yours')]).toEqual([[{}], [{}], []])
})

test('nobody without a live session, and nobody with too many records, gets a stream', async () => {
  const status = async (token: Buffer | null, query: string) => {
    const answer = await request(token, query)
    answer.resume()
    return answer.statusCode
  }
  expect([await status(null, ''), await status(Buffer.alloc(32), ''), await status(Buffer.alloc(5), '')]).toEqual([401, 401, 401])
  expect([await status(ana.token, '?record=1'), await status(ana.token, `?${`record=${record}&`.repeat(51)}`)]).toEqual([422, 422])
})

test('a member has six streams at most, and one that closes makes room', async () => {
  const zoe = await world.staff(agency, [team])
  const open = []
  for (let i = 0; i < mostOfMember; i++) open.push(await page(zoe, record))
  const refused = await request(zoe.token, `?record=${record}`)
  refused.resume()
  expect(refused.statusCode).toBe(429)
  const before = hub.count()
  open[0]!.close()
  await expect.poll(() => hub.count(), { timeout: 1500 }).toBe(before - 1)
  await page(zoe, record)
})

test('a quiet stream has a heartbeat', async () => {
  const mine = await page(ana)
  await expect.poll(() => mine.state.text.split(': still here').length, { timeout: 2000 }).toBeGreaterThan(2)
})

test('nothing failed meanwhile', () => expect(failed).toEqual([]))
