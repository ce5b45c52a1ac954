import { createHash } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { testDatabase } from '../db/testing/database.ts'
import { type Actor, type World, world } from '../http/testing/world.ts'
import { invite, inviteAgain, joinTeam, leaveTeam, newTeam, readAgency, setLetterhead, setOpening, setPosts, takeLeave } from './agency-endpoints.ts'
import { join, readInvitation } from './door-endpoints.ts'
import { everyPost, readMe, signIn } from './endpoints.ts'
import { knock, password, setPasswords } from './testing/knock.ts'

vi.mock('@node-rs/argon2', async original => (await import('./testing/cheap-argon2.ts')).cheapArgon2(original))

const db = testDatabase()
let w: World, grace: Actor
const idOf = (key: string) => w.ids.get(key)!
beforeAll(async () => {
  w = await world(db)
  await setPasswords(w)
  grace = await proven('grace')
})
afterAll(() => w.close())

const proven = async (key: string) => {
  const actor = await w.as(key)
  await w.owner.query('update access.session set stepped_up_at = now() where member_id = $1', [actor.id])
  return actor
}
const newcomer = { name: 'Leïla (demo)', signIn: 'Leila@lakeshore.example', posts: ['case-worker'], purposes: ['support'], language: 'fr' }
let names = 0
const invited = async (given: object = {}) => grace.ask(invite, { input: { ...newcomer, signIn: `new${++names}@lakeshore.example`, ...given } })
const tokenOf = (link: string) => link.split('#')[1]!

test('an administrator invites after a proof; the link is shown once and holds its token behind the # alone', async () => {
  expect((await (await w.as('grace')).ask(invite, { input: newcomer })).code).toBe('step-up')
  expect((await grace.ask(invite, { input: newcomer })).status).toBe(200)
  const { body } = await invited()
  expect(body).toMatchObject({ link: expect.stringMatching(/^\/join#[\w-]{43}$/), hours: 72 })
  const { rows: [m] } = await w.owner.query("select invited_hash, invited_until > now() + interval '71 hours' and invited_until <= now() + interval '72 hours' as hours, password_hash from accounts.member where id = $1", [body.member])
  expect(m).toEqual({ invited_hash: createHash('sha256').update(Buffer.from(tokenOf(body.link), 'base64url')).digest(), hours: true, password_hash: null })
  expect((await grace.ask(invite, { input: newcomer })).code).toBe('accounts.name-taken')
})

test('a link opens once and for 72 hours: the newcomer sees who invites, sets a password, and signs in', async () => {
  const { body: { link, member } } = await invited()
  const token = tokenOf(link)
  expect((await knock(w.server, readInvitation, { token })).body).toEqual({ name: 'Leïla (demo)', agency: 'Lakeshore Family Services (demo)', signIn: `new${names}@lakeshore.example`, language: 'fr' })
  expect((await knock(w.server, signIn, { name: `new${names}@lakeshore.example`, password })).code).toBe('accounts.wrong')
  expect((await knock(w.server, join, { token, password: 'short' })).code).toBe('accounts.password-weak')
  expect((await knock(w.server, join, { token, password })).body).toEqual({ signIn: `new${names}@lakeshore.example` })
  expect([(await knock(w.server, join, { token, password })).code, (await knock(w.server, readInvitation, { token })).code]).toEqual(['accounts.link-ended', 'accounts.link-ended'])
  const { cookies } = await knock(w.server, signIn, { name: `new${names}@lakeshore.example`, password })
  expect((await knock(w.server, readMe, {}, { tl: cookies['tl']! })).body).toMatchObject({ id: member, posts: ['case-worker'], language: 'fr' })

  const late = await invited()
  await w.owner.query('update accounts.member set invited_until = now() where id = $1', [late.body.member])
  expect((await knock(w.server, join, { token: tokenOf(late.body.link), password })).code).toBe('accounts.link-ended')
})

test('posts and purposes come from the closed list of the kind of agency', async () => {
  const { body } = await grace.ask(readAgency)
  expect([body.kind, body.posts.includes('case-worker'), body.posts.includes('investigator'), body.purposes.includes('investigate')]).toEqual(['ngo', true, false, false])
  expect([(await invited({ posts: ['investigator'] })).code, (await invited({ purposes: ['investigate'] })).code, (await invited({ purposes: ['own'] })).code, (await invited({ posts: [] })).code]).toEqual(['refused', 'refused', 'refused', 'bad-input'])
})

test('a lead alone names administrators and administers them; nobody administers himself', async () => {
  const { body: { member } } = await invited({ posts: ['administrator'] })
  await w.owner.query('update accounts.member set lead = false where id = $1', [grace.id])
  expect([(await invited({ posts: ['administrator'] })).code, (await grace.ask(takeLeave, { params: { member } })).code]).toEqual(['refused', 'refused'])
  await w.owner.query('update accounts.member set lead = true where id = $1', [grace.id])
  const self = { member: grace.id }
  expect([(await grace.ask(setPosts, { params: self, input: { posts: ['supervisor'], purposes: ['support'] } })).code, (await grace.ask(takeLeave, { params: self })).code, (await grace.ask(inviteAgain, { params: self, input: { clearCode: true } })).code]).toEqual(['refused', 'refused', 'refused'])
})

test('for those who do not administer, and for members of other agencies, nothing is there', async () => {
  const noor = await proven('noor')
  expect([(await noor.ask(readAgency)).code, (await noor.ask(invite, { input: newcomer })).code, (await noor.ask(joinTeam, { params: { team: idOf('team:lakeshore') }, input: { member: idOf('member:noor') } })).code]).toEqual(['missing', 'missing', 'missing'])
  const elsewhere = { member: idOf('member:odile') }
  expect([(await grace.ask(takeLeave, { params: elsewhere })).code, (await grace.ask(setPosts, { params: elsewhere, input: { posts: ['supervisor'], purposes: ['support'] } })).code]).toEqual(['missing', 'missing'])
  expect([(await grace.ask(joinTeam, { params: { team: idOf('team:birch-bay') }, input: { member: idOf('member:noor') } })).code, (await grace.ask(joinTeam, { params: { team: idOf('team:lakeshore') }, input: elsewhere })).code]).toEqual(['missing', 'missing'])
})

test('nobody adds himself to a team, and a team holds 40', async () => {
  const { body: { team } } = await grace.ask(newTeam, { input: { name: 'Night (demo)' } })
  const add = (member: string) => grace.ask(joinTeam, { params: { team }, input: { member } })
  expect((await add(grace.id)).code).toBe('refused')
  await w.owner.query(`with g as (insert into access.grantee (kind, agency_id) select 'member', $1 from generate_series(1, 39) returning id) insert into access.membership (member_id, team_id) select id, $2 from g`, [idOf('agency:lakeshore'), team])
  expect([(await add(idOf('member:noor'))).status, (await add(idOf('member:noor'))).status]).toEqual([200, 200])
  expect((await add((await invited()).body.member)).code).toBe('accounts.team-full')
})

const inOpenTransaction = async (actor: Actor, work: (ask: (text: string, values?: unknown[]) => Promise<pg.QueryResult>) => Promise<void>) => {
  const client = await db.as('app')
  await client.query('begin')
  await client.query('select access.enter($1, $2)', [Buffer.from(actor.cookie.slice(3), 'base64url'), 'support'])
  await work((text, values) => client.query(text, values))
  await client.query('commit')
}

test('who is taken off a team loses its records at the next statement of an open transaction, and has them again when put back', async () => {
  const noor = await w.as('noor')
  const team = idOf('team:lakeshore')
  const opener = await db.as('app')
  await opener.query('begin')
  await opener.query('select access.enter($1, $2)', [Buffer.from(noor.cookie.slice(3), 'base64url'), 'support'])
  await opener.query("select access.open_record('case', $1)", [team])
  await opener.query('commit')
  await inOpenTransaction(noor, async ask => {
    const seen = async () => (await ask('select count(*)::int as n from access.record')).rows[0].n
    expect(await seen()).toBe(1)
    expect((await grace.ask(leaveTeam, { params: { team }, input: { member: noor.id } })).status).toBe(200)
    expect(await seen()).toBe(0)
    expect((await grace.ask(joinTeam, { params: { team }, input: { member: noor.id } })).status).toBe(200)
    expect(await seen()).toBe(1)
  })
})

test('posts taken away close their doors in sessions that are open', async () => {
  const { body: { member, link } } = await invited({ posts: ['administrator', 'supervisor'] })
  await knock(w.server, join, { token: tokenOf(link), password })
  const { cookies } = await knock(w.server, signIn, { name: `new${names}@lakeshore.example`, password })
  const as = { tl: cookies['tl']! }
  expect((await knock(w.server, readAgency, {}, as)).status).toBe(200)
  expect((await grace.ask(setPosts, { params: { member }, input: { posts: ['supervisor'], purposes: ['claim'] } })).status).toBe(200)
  expect([(await knock(w.server, readAgency, {}, as)).code, (await knock(w.server, readMe, {}, as)).body.posts]).toEqual(['missing', ['supervisor']])
  const { rows } = await w.owner.query('select c.name from access.session s join access.purpose_code c on c.id = any (s.purposes) where s.member_id = $1', [member])
  expect(rows).toEqual([{ name: 'claim' }])
})

test('a reset ends the sessions and the password; the second factor stays unless it is cleared by name', async () => {
  const { body: { member, link } } = await invited()
  await knock(w.server, join, { token: tokenOf(link), password })
  await w.owner.query("update accounts.member set totp_sealed = 'x', recovery_hashes = '{a}' where id = $1", [member])
  const has = async () => (await w.owner.query('select totp_sealed is not null as code, cardinality(recovery_hashes) as recovery, password_hash from accounts.member where id = $1', [member])).rows[0]
  const again = await grace.ask(inviteAgain, { params: { member }, input: { clearCode: false } })
  expect([again.body.link === link, await has()]).toEqual([false, { code: true, recovery: 1, password_hash: null }])
  await grace.ask(inviteAgain, { params: { member }, input: { clearCode: true } })
  expect(await has()).toEqual({ code: false, recovery: 0, password_hash: null })
  expect((await knock(w.server, join, { token: tokenOf(again.body.link), password })).code).toBe('accounts.link-ended')
})

test('leaving ends sessions, memberships and the way in, at once', async () => {
  const { body: { member, link } } = await invited()
  await knock(w.server, join, { token: tokenOf(link), password })
  const name = `new${names}@lakeshore.example`
  await grace.ask(joinTeam, { params: { team: idOf('team:lakeshore') }, input: { member } })
  const { cookies } = await knock(w.server, signIn, { name, password })
  expect((await grace.ask(takeLeave, { params: { member } })).status).toBe(200)
  expect([(await knock(w.server, readMe, {}, { tl: cookies['tl']! })).code, (await knock(w.server, signIn, { name, password })).code]).toEqual(['sign-in', 'accounts.wrong'])
  expect((await w.owner.query('select 1 from access.membership where member_id = $1 and left_at is null', [member])).rows).toEqual([])
  expect((await grace.ask(readAgency)).body.members.map(m => m.id)).not.toContain(member)
})

test('every post and purpose of the closed list is a word of the product, and each kind of agency has an administrator', async () => {
  const { rows } = await w.owner.query<{ n: number }>("select count(*)::int as n from accounts.may_hold h where h.what = 'purpose' and not exists (select from access.purpose_code c where c.name = h.name)")
  const { rows: held } = await w.owner.query<{ name: string }>("select distinct name from accounts.may_hold where what = 'post' order by name")
  const { rows: kinds } = await w.owner.query<{ n: number }>("select count(distinct agency_kind)::int as n from accounts.may_hold where what = 'post' and name = 'administrator'")
  expect([rows, kinds]).toEqual([[{ n: 0 }], [{ n: 18 }]])
  expect(held.map(h => h.name).filter(name => !everyPost.some(p => p === name))).toEqual([])
})

test('the letterhead is set after a proof, is read by members of the agency alone, and has five lines at most', async () => {
  const head = { name: 'Lakeshore (demo)', address: 'Mail box 101\n\n Winnipeg ', phone: '204-555-0140' }
  expect((await (await w.as('grace')).ask(setLetterhead, { input: head })).code).toBe('step-up')
  const admin = await proven('grace')
  expect((await admin.ask(setLetterhead, { input: head })).status).toBe(200)
  expect((await admin.ask(readAgency)).body.letterhead).toEqual({ name: 'Lakeshore (demo)', lines: ['Mail box 101', 'Winnipeg'], phone: '204-555-0140' })
  expect((await (await w.as('sam')).ask(readAgency)).body.letterhead).toBeNull()
  expect((await admin.ask(setLetterhead, { input: { ...head, address: '1\n2\n3\n4\n5\n6' } })).code).toBe('accounts.too-many-lines')
})

test('opening hours are kept a week at once; a night may end the next day, and no day opens twice at one time', async () => {
  const week = [{ weekday: 1, opens: '08:30', closes: '16:30' }, { weekday: 5, opens: '20:00', closes: '04:00' }]
  expect((await grace.ask(setOpening, { input: { opening: week } })).status).toBe(200)
  expect((await grace.ask(readAgency)).body.opening).toEqual(week)
  expect([(await grace.ask(setOpening, { input: { opening: [week[0]!, week[0]!] } })).code, (await grace.ask(setOpening, { input: { opening: [{ weekday: 2, opens: '09:00', closes: '09:00' }] } })).code, (await grace.ask(setOpening, { input: { opening: [{ weekday: 2, opens: '9', closes: '25:00' }] } })).code]).toEqual(['accounts.hours-wrong', 'accounts.hours-wrong', 'bad-input'])
  expect((await grace.ask(readAgency)).body.opening).toEqual(week)
})
