import { hash, verify } from '@node-rs/argon2'
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { testDatabase } from '../db/testing/database.ts'
import { logger } from '../http/log.ts'
import { buildServer } from '../http/server.ts'
import { type World, world } from '../http/testing/world.ts'
import { systemClock } from '../clock/ask.ts'
import { switchByPin } from './door-endpoints.ts'
import { confirmSecondFactor, readAccount, readMe, renewRecovery, signIn, startSecondFactor, stepUp } from './endpoints.ts'
import { codeAt, knock, nameOf, password, setPasswords, stepNow } from './testing/knock.ts'

vi.mock('@node-rs/argon2', async original => (await import('./testing/cheap-argon2.ts')).cheapArgon2(original))

const db = testDatabase()
let w: World
beforeAll(async () => {
  w = await world(db)
  await setPasswords(w)
})
afterAll(() => w.close())

const enter = (name: string, typed = password, code?: string, cookies: Record<string, string> = {}) => knock(w.server, signIn, { name, password: typed, ...(code ? { code } : {}) }, cookies)
const argonCalls = () => vi.mocked(hash).mock.calls.length + vi.mocked(verify).mock.calls.length
const working = async <T>(work: () => Promise<T>): Promise<[T, number]> => {
  const before = argonCalls()
  const answer = await work()
  return [answer, argonCalls() - before]
}

test('a session’s token is in the browser’s cookie and nowhere in the database but as a hash', async () => {
  const { status, cookies } = await enter(await nameOf(w, 'ines'))
  expect(status).toBe(200)
  const token = Buffer.from(cookies['tl']!, 'base64url')
  const device = cookies['device']!
  const { rows } = await w.owner.query('select token_hash, device, expires_at - opened_at as lasts from access.session where member_id = $1', [w.ids.get('member:ines')])
  expect([token.length, Buffer.from(device, 'base64url').length, rows.length]).toEqual([32, 32, 1])
  expect(rows[0]).toMatchObject({ token_hash: createHash('sha256').update(token).digest(), device: createHash('sha256').update(device).digest('hex'), lasts: { hours: 12 } })
  const { rows: all } = await w.owner.query<{ row: string }>('select to_jsonb(s)::text as row from access.session s union all select to_jsonb(d)::text from accounts.device d union all select to_jsonb(e)::text from audit.event e')
  expect(all.filter(({ row }) => row.includes(token.toString('hex')) || row.includes(cookies['tl']!) || row.includes(device))).toEqual([])
  expect((await knock(w.server, readMe, {}, { tl: cookies['tl']! })).status).toBe(200)
})

test('a wrong password, a name nobody has, and one who left cost the same work and get the same answer', async () => {
  const dawn = await nameOf(w, 'dawn')
  await w.owner.query('update accounts.member set left_at = now() where sign_in = $1', [dawn])
  const answers = [await working(() => enter('nobody@nowhere.example')), await working(async () => enter(await nameOf(w, 'sam'), 'wrong')), await working(() => enter(dawn))]
  expect(answers.map(([answer, calls]) => [answer.status, answer.raw, calls])).toEqual(Array(3).fill([401, answers[0]![0].raw, 1]))
})

test('eight wrong tries close a name for 15 minutes whether it exists or not; a restart forgives nothing, and the right password does not open', async () => {
  for (const name of [await nameOf(w, 'odile'), 'no-one@nowhere.example']) {
    const tries = await working(() => Promise.all(Array.from({ length: 12 }, () => enter(name, 'wrong'))))
    expect([tries[0].filter(t => t.code === 'accounts.wrong').length, tries[0].filter(t => t.code === 'accounts.locked').length, tries[1]]).toEqual([8, 4, 8])
    const restarted = await buildServer({ slices: w.slices, pools: w.pools, services: w.services, clock: systemClock, secure: false, log: logger(() => {}) })
    expect((await knock(restarted, signIn, { name, password })).code).toBe('accounts.locked')
    await restarted.close()
  }
  const { rows } = await w.owner.query<{ minutes: number }>('select round(extract(epoch from locked_until - now()) / 60)::int as minutes from accounts.tried where locked_until is not null')
  expect(rows.map(r => r.minutes)).toEqual([15, 15])
  await w.owner.query('update accounts.tried set locked_until = now()')
  expect((await enter(await nameOf(w, 'odile'))).status).toBe(200)
  expect((await enter(await nameOf(w, 'odile'), 'wrong')).code).toBe('accounts.wrong')
})

test('what is kept of wrong tries holds no name as it was typed', async () => {
  await enter('Secret.Name@nowhere.example', 'wrong')
  const { rows } = await w.owner.query<{ row: string }>('select to_jsonb(t)::text as row from accounts.tried t')
  expect(rows.length).toBeGreaterThan(0)
  const plain = createHash('sha256').update('secret.name@nowhere.example').digest('hex')
  expect(rows.filter(r => r.row.includes('ecret') || r.row.includes(plain))).toEqual([])
})

test('a second factor is started after a proof, shown once, confirmed by a code, and then asked at each sign-in', async () => {
  const name = await nameOf(w, 'grace')
  const { cookies: { tl } } = await enter(name)
  const as = { tl: tl! }
  expect((await knock(w.server, startSecondFactor, {}, as)).code).toBe('step-up')
  expect((await knock(w.server, stepUp, { password }, as)).body).toEqual({ proven: true })
  const { body: { secret, address } } = await knock(w.server, startSecondFactor, {}, as)
  expect(address).toContain(secret)
  expect((await enter(name)).status).toBe(200)
  expect((await knock(w.server, confirmSecondFactor, { code: '000000' }, as)).code).toBe('accounts.code-wrong')
  const step = stepNow()
  const { body: { recovery } } = await knock(w.server, confirmSecondFactor, { code: codeAt(secret, step - 1) }, as)
  expect(recovery).toHaveLength(10)

  const { rows: [stored] } = await w.owner.query('select recovery_hashes, totp_sealed, totp_waiting from accounts.member where sign_in = $1', [name])
  expect([stored.recovery_hashes.every((h: string) => h.startsWith('$argon2id$')), stored.totp_waiting, stored.totp_sealed.includes(Buffer.from(secret))]).toEqual([true, null, false])
  expect((await enter(name)).code).toBe('accounts.code-needed')
  expect((await enter(name, password, codeAt(secret, step - 1))).code).toBe('accounts.wrong')
  const right = codeAt(secret, step)
  const strong = await enter(name, password, right)
  expect([strong.status, (await enter(name, password, right)).code]).toEqual([200, 'accounts.wrong'])
  expect((await knock(w.server, readAccount, {}, { tl: strong.cookies['tl']! })).body).toMatchObject({ hasCode: true, recoveryLeft: 10, provenUntil: expect.any(String) })

  const [spent, other] = [recovery[0]!.toUpperCase().replaceAll('-', ' '), recovery[9]!]
  const [first, calls] = await working(() => enter(name, password, spent))
  expect([first.status, calls, (await enter(name, password, spent)).code, (await enter(name, password, other)).status]).toEqual([200, 2, 'accounts.wrong', 200])

  // A password no longer proves it; a code does once; new recovery codes put the old ones out.
  const weak = { tl: first.cookies['tl']! }
  await w.owner.query('update access.session set stepped_up_at = null where token_hash = $1', [createHash('sha256').update(Buffer.from(weak.tl, 'base64url')).digest()])
  expect((await knock(w.server, renewRecovery, {}, weak)).code).toBe('step-up')
  expect((await knock(w.server, stepUp, { password }, weak)).code).toBe('accounts.code-needed')
  const next = codeAt(secret, step + 1)
  expect([(await knock(w.server, stepUp, { code: next }, weak)).body, (await knock(w.server, stepUp, { code: next }, weak)).body]).toEqual([{ proven: true }, { proven: false }])
  const { body: renewed } = await knock(w.server, renewRecovery, {}, weak)
  expect([(await enter(name, password, recovery[5]!)).code, (await enter(name, password, renewed.recovery[5]!)).status]).toEqual(['accounts.wrong', 200])
})

test('one code used by two sign-ins at once opens one session', async () => {
  const name = await nameOf(w, 'grace')
  const { rows: [m] } = await w.owner.query('update accounts.member set totp_last_step = 0 where sign_in = $1 returning id', [name])
  const open = (step: number) => w.pools.door.query("select accounts.door_open($1, $2, 'x', interval '1 hour', true, $3)", [m.id, Buffer.from(crypto.randomUUID()), step]).then(() => 'opened', (e: { code: string }) => e.code)
  expect((await Promise.all([open(7), open(7), open(7)])).sort()).toEqual(['TL403', 'TL403', 'opened'])
})

test('demo members do not sign in on a database that is not marked demo', async () => {
  await w.owner.query('update platform.mark set demo = false')
  try {
    const name = await nameOf(w, 'anik')
    expect([(await enter(name)).code, (await enter(name)).cookies['tl']]).toEqual(['refused', undefined])
    await w.owner.query('update accounts.member set pin_hash = password_hash where sign_in = $1', [name])
    expect((await knock(w.server, switchByPin, { name, pin: '204817' })).cookies['tl']).toBeUndefined()
    expect((await w.owner.query('select 1 from access.session where member_id = $1', [w.ids.get('member:anik')])).rows).toEqual([])
  } finally {
    await w.owner.query('update platform.mark set demo = true')
  }
})

test('the application’s role calls no function of the doorkeeper, and the doorkeeper none of the application', async () => {
  const { rows } = await w.owner.query<{ name: string; app: boolean; door: boolean }>(`select p.oid::regprocedure::text as name, has_function_privilege('app', p.oid, 'execute') as app, has_function_privilege('door', p.oid, 'execute') as door
    from pg_proc p where p.pronamespace = 'accounts'::regnamespace`)
  const doors = rows.filter(r => /\.door_/.test(r.name))
  expect(doors.length).toBeGreaterThan(10)
  expect([doors.filter(r => r.app || !r.door), rows.filter(r => !/\.door_/.test(r.name) && r.door)]).toEqual([[], []])
  const app = await db.as('app')
  const refused = (text: string) => app.query(text).then(() => 'answered', (e: { code: string }) => e.code)
  expect(await Promise.all([refused("select accounts.door_credentials('x')"), refused("select accounts.door_try('x', 8, '1 hour')"), refused("select accounts.count_try('x', 8, '1 hour')"), refused('select password_hash from accounts.member'), refused('select * from accounts.tried')])).toEqual(['42501', '42501', '42501', '42501', '42501'])
})
