import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { testDatabase } from '../db/testing/database.ts'
import { type World, world } from '../http/testing/world.ts'
import { switchByPin } from './door-endpoints.ts'
import { changePassword, endSession, readAccount, readMe, setLanguage, setPin, signIn, signOut, startSecondFactor, stepUp } from './endpoints.ts'
import { knock, nameOf, password, setPasswords } from './testing/knock.ts'

vi.mock('@node-rs/argon2', async original => (await import('./testing/cheap-argon2.ts')).cheapArgon2(original))

const db = testDatabase()
let w: World
beforeAll(async () => {
  w = await world(db)
  await setPasswords(w)
})
afterAll(() => w.close())

type Browser = Record<string, string>
const enter = async (key: string, browser: Browser = {}, typed = password): Promise<Browser> => ({ ...browser, ...(await knock(w.server, signIn, { name: await nameOf(w, key), password: typed }, browser)).cookies })
const isIn = async (browser: Browser) => (await knock(w.server, readMe, {}, browser)).status === 200
const prove = (browser: Browser) => knock(w.server, stepUp, { password }, browser)

test('signing out ends this session alone, and the log says so', async () => {
  const [here, there] = [await enter('odile'), await enter('odile')]
  expect((await knock(w.server, signOut, { everywhere: false }, here)).body).toEqual({ ended: 1 })
  expect([await isIn(here), await isIn(there)]).toEqual([false, true])
  const { rows } = await w.owner.query("select verb, keep from audit.event where member_id = $1 and verb = 'account.signed-out'", [w.ids.get('member:odile')])
  expect(rows).toEqual([{ verb: 'account.signed-out', keep: { everywhere: false } }])
})

test('a member sees his sessions, which one is this, and ends one of them or all', async () => {
  const [a, b, c] = [await enter('sam'), await enter('sam'), await enter('sam')]
  const { body } = await knock(w.server, readAccount, {}, b)
  expect(body.sessions.map(s => s.here).filter(Boolean)).toHaveLength(1)
  expect(body.sessions.map(s => s.sameDevice).filter(Boolean)).toHaveLength(1)
  const oldest = body.sessions.at(-1)!.id
  expect((await knock(w.server, endSession, { session: oldest }, b)).body).toEqual({ ended: 1 })
  expect([await isIn(a), await isIn(b), await isIn(c)]).toEqual([false, true, true])
  expect((await knock(w.server, endSession, { session: body.sessions.find(s => s.here)!.id }, await enter('odile'))).body).toEqual({ ended: 0 })
  expect((await knock(w.server, signOut, { everywhere: true }, b)).body).toEqual({ ended: 2 })
  expect([await isIn(b), await isIn(c)]).toEqual([false, false])
})

test('a new password ends every other session; a wrong present one changes nothing and counts; a weak one is refused', async () => {
  const [here, there] = [await enter('anik'), await enter('anik')]
  const change = (given: object) => knock(w.server, changePassword, given as never, here)
  expect((await change({ password, next: 'short' })).code).toBe('accounts.password-weak')
  expect((await change({ password: 'wrong', next: 'seven quiet lakes' })).body).toEqual({ changed: false, ended: 0 })
  expect(await isIn(there)).toBe(true)
  expect((await change({ password, next: 'seven quiet lakes' })).body).toEqual({ changed: true, ended: 1 })
  expect([await isIn(here), await isIn(there)]).toEqual([true, false])
  const name = await nameOf(w, 'anik')
  expect([(await knock(w.server, signIn, { name, password })).code, (await knock(w.server, signIn, { name, password: 'seven quiet lakes' })).status]).toEqual(['accounts.wrong', 200])
})

test('a proof lasts 10 minutes and is of one session', async () => {
  const [here, there] = [await enter('dawn'), await enter('dawn')]
  expect((await prove(here)).body).toEqual({ proven: true })
  expect([(await knock(w.server, startSecondFactor, {}, here)).status, (await knock(w.server, startSecondFactor, {}, there)).code]).toEqual([200, 'step-up'])
  await w.owner.query("update access.session set stepped_up_at = now() - interval '601 seconds' where stepped_up_at is not null")
  expect((await knock(w.server, startSecondFactor, {}, here)).code).toBe('step-up')
})

test('eight wrong proofs lock proving for 15 minutes, though each was answered', async () => {
  const here = await enter('jo')
  const tries = await Promise.all(Array.from({ length: 10 }, () => knock(w.server, stepUp, { password: 'wrong' }, here)))
  expect([tries.filter(t => t.status === 200 && !t.body.proven).length, tries.filter(t => t.code === 'accounts.locked').length]).toEqual([8, 2])
  expect([(await prove(here)).code, (await knock(w.server, changePassword, { password, next: 'seven quiet lakes' }, here)).code]).toEqual(['accounts.locked', 'accounts.locked'])
  await w.owner.query('update accounts.tried set locked_until = now()')
  expect((await prove(here)).body).toEqual({ proven: true })
})

test('a language is kept with the account', async () => {
  const here = await enter('noor')
  await knock(w.server, setLanguage, { language: 'fr' }, here)
  expect((await knock(w.server, readMe, {}, here)).body.language).toBe('fr')
})

const pin = '204817'
const takeOver = async (key: string, browser: Browser, typed = pin) => knock(w.server, switchByPin, { name: await nameOf(w, key), pin: typed }, browser)
const withPin = async (key: string) => {
  const browser = await enter(key)
  await prove(browser)
  return knock(w.server, setPin, { pin }, browser)
}

test('a PIN is set after a proof, and an easy one is refused', async () => {
  const here = await enter('jo')
  await w.owner.query('update access.session set stepped_up_at = null')
  expect((await knock(w.server, setPin, { pin }, here)).code).toBe('step-up')
  await prove(here)
  expect((await knock(w.server, setPin, { pin: '123456' }, here)).code).toBe('accounts.pin-easy')
  expect((await knock(w.server, setPin, { pin }, here)).status).toBe(200)
  const { rows: [m] } = await w.owner.query('select pin_hash from accounts.member where id = $1', [w.ids.get('member:jo')])
  expect(m.pin_hash).toMatch(/^\$argon2id\$/)
})

test('on a device where a colleague signed in, a PIN takes over: the one before is signed out, and nothing is prolonged', async () => {
  await withPin('jo')
  const tablet = await enter('odile')
  await w.owner.query("update accounts.device set opened_at = opened_at - interval '3 hours'")
  const switched = await takeOver('jo', tablet)
  const jo = { ...tablet, ...switched.cookies }
  expect([switched.status, await isIn(tablet), (await knock(w.server, readMe, {}, jo)).body.id]).toEqual([200, false, w.ids.get('member:jo')])
  const { body } = await knock(w.server, readAccount, {}, jo)
  const left = Date.parse(body.sessions.find(s => s.here)!.until) - (performance.timeOrigin + performance.now())
  expect([Math.round(left / 3_600_000), body.provenUntil]).toEqual([9, null])
  await w.owner.query("update accounts.device set opened_at = opened_at - interval '9 hours 1 minute'")
  expect((await takeOver('jo', jo)).code).toBe('accounts.pin-wrong')
})

test('a PIN opens nothing on a device of another agency, on an unknown device, or for a name nobody has; all get one answer', async () => {
  await withPin('jo')
  const answers = [await takeOver('jo', await enter('ines')), await takeOver('jo', {}), await takeOver('jo', { device: 'x' }), await knock(w.server, switchByPin, { name: 'nobody@nowhere.example', pin }, await enter('odile'))]
  expect(answers.map(a => [a.status, a.raw, a.cookies['tl']])).toEqual(Array(4).fill([401, answers[0]!.raw, undefined]))
})

test('five wrong tries lock the PIN, all at once too, until its member signs in in full', async () => {
  await withPin('jo')
  const tablet = await enter('odile')
  const tries = await Promise.all(Array.from({ length: 7 }, () => takeOver('jo', tablet, '777001')))
  expect(new Set(tries.map(t => t.code))).toEqual(new Set(['accounts.pin-wrong']))
  expect((await takeOver('jo', tablet)).code).toBe('accounts.pin-wrong')
  await enter('jo')
  expect((await takeOver('jo', tablet)).status).toBe(200)
})
