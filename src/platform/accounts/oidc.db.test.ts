import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../db/testing/database.ts'
import { type Actor, type World, world } from '../http/testing/world.ts'
import { setProvider, setSubject, readAgency } from './agency-endpoints.ts'
import { finishOidc, startOidc } from './door-endpoints.ts'
import { readAccount, readMe } from './endpoints.ts'
import { knock } from './testing/knock.ts'
import { clientId, clientSecret, ownProvider, throughProvider } from './testing/own-provider.ts'

const db = testDatabase()
let w: World, grace: Actor, subject = 'noor-at-provider'
let provider: Awaited<ReturnType<typeof ownProvider>>
const agency = () => w.ids.get('agency:lakeshore')!
beforeAll(async () => {
  w = await world(db)
  provider = await ownProvider({ redirect: 'http://localhost/api/oidc/callback', who: () => subject })
  grace = await w.as('grace')
  await w.owner.query('update access.session set stepped_up_at = now() where member_id = $1', [grace.id])
})
afterAll(async () => {
  await provider?.close()
  await w?.close()
})

const start = (of = agency()) => knock(w.server, startOidc, { agency: of })
const finish = (at: URL, kept: string | undefined) => knock(w.server, finishOidc, Object.fromEntries(at.searchParams), kept ? { kept } : {})
const whole = async () => {
  const { goTo, cookies } = await start()
  return finish(await throughProvider(goTo!), cookies['kept'])
}
const sessions = async () => (await w.owner.query<{ n: number }>("select count(*)::int as n from access.session where device is not null")).rows[0]!.n

test('without a provider there is nothing to start', async () => {
  expect([(await start()).code, (await start(crypto.randomUUID())).code]).toEqual(['missing', 'missing'])
})

test('an administrator names the provider; its secret is sealed and never shown', async () => {
  expect((await grace.ask(setProvider, { input: { issuer: 'http://id.agency.example', clientId, secret: clientSecret } })).code).toBe('accounts.provider-address')
  expect((await grace.ask(setProvider, { input: { issuer: provider.issuer, clientId, secret: clientSecret } })).status).toBe(200)
  const { raw, body } = await grace.ask(readAgency)
  expect([body.provider, raw.includes(clientSecret)]).toEqual([{ issuer: provider.issuer, clientId, start: `/api/oidc/start?agency=${agency()}` }, false])
  const { rows: [p] } = await w.owner.query('select secret_sealed from accounts.provider')
  expect(p.secret_sealed.includes(Buffer.from(clientSecret))).toBe(false)
})

test('the browser is sent on with PKCE, state and nonce, and the verifier stays in a sealed cookie', async () => {
  const { status, goTo, cookies } = await start()
  const at = new URL(goTo!)
  expect([status, at.origin, at.searchParams.get('code_challenge_method'), at.searchParams.get('response_type'), at.searchParams.get('scope')]).toEqual([303, provider.issuer, 'S256', 'code', 'openid'])
  for (const name of ['state', 'nonce', 'code_challenge']) expect(at.searchParams.get(name)!.length).toBeGreaterThan(40)
  expect(Buffer.from(cookies['kept']!, 'base64url').includes(Buffer.from(at.searchParams.get('state')!))).toBe(false)
})

test('whom the provider names and no administrator has matched is not let in, and no account is made', async () => {
  const before = await w.owner.query('select count(*)::int as n from accounts.member')
  const answer = await whole()
  expect([answer.code, answer.cookies['tl'], (await w.owner.query('select count(*)::int as n from accounts.member')).rows]).toEqual(['accounts.provider-refused', undefined, before.rows])
})

test('a matched member signs in through his agency’s provider; a provider that names no second factor proves none', async () => {
  expect((await grace.ask(setSubject, { params: { member: w.ids.get('member:noor')! }, input: { subject } })).status).toBe(200)
  const { status, goTo, cookies } = await whole()
  expect([status, goTo]).toEqual([303, '/my-day'])
  const as = { tl: cookies['tl']! }
  expect((await knock(w.server, readMe, {}, as)).body.id).toBe(w.ids.get('member:noor'))
  expect((await knock(w.server, readAccount, {}, as)).body.provenUntil).toBe(null)
})

test('an answer in another browser, of another flow, used twice, altered or late opens nothing', async () => {
  const before = await sessions()
  const one = await start()
  const at = await throughProvider(one.goTo!)
  const other = await start()
  const altered = new URL(at)
  altered.searchParams.set('state', new URL(other.goTo!).searchParams.get('state')!)
  const kept = one.cookies['kept']!
  const wrong = [await finish(at, undefined), await finish(at, 'AAAA'), await finish(at, other.cookies['kept']), await finish(altered, kept), await finish(altered, other.cookies['kept'])]
  expect(wrong.map(a => [a.code, a.cookies['tl']])).toEqual([['accounts.flow-ended', undefined], ['accounts.flow-ended', undefined], ['accounts.provider-refused', undefined], ['accounts.provider-refused', undefined], ['accounts.provider-refused', undefined]])
  expect([(await finish(at, kept)).status, (await finish(at, kept)).code]).toEqual([303, 'accounts.provider-refused'])
  expect(await sessions()).toBe(before + 1)
})

test('one subject is one colleague’s; another agency with the same provider lets its own members in alone; a new provider forgets subjects', async () => {
  expect((await grace.ask(setSubject, { params: { member: w.ids.get('member:noor')! }, input: { subject } })).status).toBe(200)
  await w.owner.query("update accounts.member set lead = false where id = $1", [grace.id])
  await w.owner.query('insert into accounts.provider select $1, issuer, client_id, secret_sealed from accounts.provider', [w.ids.get('agency:birch-bay')])
  const { rows } = await w.owner.query("select $1::uuid as agency", [w.ids.get('agency:birch-bay')])
  const door = await db.as('door')
  const named = async (of: string) => (await door.query('select accounts.door_oidc($1, $2, $3) as id', [of, provider.issuer, subject])).rows[0].id
  expect([await named(rows[0].agency), await named(agency())]).toEqual([null, w.ids.get('member:noor')])
  expect((await grace.ask(setProvider, { input: { issuer: `${provider.issuer}/new`, clientId, secret: clientSecret } })).status).toBe(200)
  expect(await named(agency())).toBe(null)
  expect((await start()).code).toBe('accounts.provider-down')
})

test('a member who left does not come back through the provider', async () => {
  await grace.ask(setProvider, { input: { issuer: provider.issuer, clientId, secret: clientSecret } })
  await grace.ask(setSubject, { params: { member: w.ids.get('member:noor')! }, input: { subject } })
  await w.owner.query('update accounts.member set left_at = now() where id = $1', [w.ids.get('member:noor')])
  expect((await whole()).code).toBe('accounts.provider-refused')
})
