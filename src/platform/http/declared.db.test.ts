import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testDatabase } from '../db/testing/database.ts'
import { loadSlices } from '../slices/walk.ts'
import { type AnyEndpoint, methodOf, pathOf, paramsOf } from './endpoint.ts'
import { schemaOf } from '../values/shape.ts'
import { badInputs, goodInput } from './testing/samples.ts'
import { type World, world } from './testing/world.ts'

const db = testDatabase()
let w: World
let cookie = ''
const slices = await loadSlices()
const endpoints = slices.flatMap(s => (s.handlers ?? []).map(h => h.endpoint))
const nobody = '22222222-2222-4222-8222-222222222222'

beforeAll(async () => {
  w = await world(db)
  cookie = (await w.as('noor')).cookie
})
afterAll(() => w.close())

const address = (e: AnyEndpoint, input: Record<string, unknown>) => `/api${pathOf(e).replace(/:([a-zA-Z]+)/g, (_, name: string) => String(input[name] ?? nobody))}`
const bodyOf = (e: AnyEndpoint, input: Record<string, unknown>) => Object.fromEntries(Object.entries(input).filter(([name]) => !paramsOf(e).includes(name)))
const send = (e: AnyEndpoint, input: Record<string, unknown>, headers: Record<string, string> = {}, raw?: string) => {
  const get = methodOf(e) === 'GET'
  const body = bodyOf(e, input)
  const query = get ? `?${new URLSearchParams(Object.entries(body).map(([k, v]) => [k, String(v)]))}` : ''
  return w.server.inject({ method: methodOf(e), url: address(e, input) + query, headers: { ...(get ? {} : { 'content-type': 'application/json', 'idempotency-key': `k${Math.abs(hash(e.route + JSON.stringify(input)))}-declared` }), ...headers }, ...(get ? {} : { payload: raw ?? JSON.stringify(body) }) })
}
const hash = (text: string) => [...text].reduce((h, c) => (Math.imul(h, 31) + c.charCodeAt(0)) | 0, 7)
const cookieOf = (e: AnyEndpoint) => (e.asks.of === 'own' || e.asks.of === 'person' ? cookie.replace(/^tl=/, 'my=') : cookie)

describe.each(endpoints.map(e => [e.route, e] as const))('%s', (_route, e) => {
  test('says sign in to someone without a session', async () => {
    const answer = await send(e, goodInput(e))
    expect([answer.statusCode, answer.json().code]).toEqual([401, 'sign-in'])
  })

  test('takes the input that its type describes', () => {
    expect(schemaOf(e.input).safeParse(goodInput(e)).error?.issues ?? []).toEqual([])
  })
})

describe.each(endpoints.filter(e => methodOf(e) !== 'GET').map(e => [e.route, e] as const))('%s', (_route, e) => {
  test('refuses what its type does not describe, in both languages, and names the field', async () => {
    for (const bad of badInputs(e)) {
      const raw = typeof bad.input === 'object' && !Array.isArray(bad.input) ? JSON.stringify(bodyOf(e, bad.input as Record<string, unknown>)) : JSON.stringify(bad.input)
      const answer = await send(e, goodInput(e), { cookie: cookieOf(e) }, raw)
      const left = typeof bad.input === 'object' && !Array.isArray(bad.input) ? Object.keys(bodyOf(e, bad.input as Record<string, unknown>)) : ['whole']
      // A path parameter that is "missing" is filled by the address: then nothing is wrong with the rest.
      if (bad.why.endsWith('missing') && paramsOf(e).includes(bad.why.split(' ')[0]!)) continue
      if (bad.why.endsWith('another type') && paramsOf(e).includes(bad.why.split(' ')[0]!)) continue
      expect({ why: bad.why, left, status: answer.statusCode, code: answer.json().code }).toEqual({ why: bad.why, left, status: 422, code: 'bad-input' })
      expect([answer.json().say.en.length > 10, answer.json().say.fr.length > 10]).toEqual([true, true])
    }
  })

  test('answers broken JSON, another content type and a change without a key with a catalogued error', async () => {
    const headers = { cookie: cookieOf(e) }
    expect((await send(e, goodInput(e), headers, '{"half":')).json().code).toBe('bad-json')
    expect((await send(e, goodInput(e), { ...headers, 'content-type': 'text/xml' }, '<a/>')).json().code).toBe('wrong-type')
  })
})

describe.each(endpoints.filter(e => e.asks.of === 'record').map(e => [e.route, e] as const))('%s', (_route, e) => {
  test('gives a stranger to the record the same answer as for one that does not exist', async () => {
    const answer = await send(e, goodInput(e), { cookie, ...(e.versioned ? { 'if-match': '"1"' } : {}) })
    expect([answer.statusCode, answer.json().code]).toEqual([404, 'missing'])
  })
})

test('every declared error has its sentence in both languages', () => {
  for (const slice of slices) for (const code of Object.keys(slice.errors ?? {})) expect([typeof slice.words.en[code], typeof slice.words.fr[code]], code).not.toContain('undefined')
})

test('the OpenAPI document names every endpoint', async () => {
  const document = (await w.server.inject({ method: 'GET', url: '/openapi.json' })).json() as { openapi: string; paths: Record<string, unknown> }
  expect(document.openapi).toBe('3.1.0')
  for (const e of endpoints) expect(document.paths).toHaveProperty([`/api${pathOf(e).replace(/:([a-zA-Z]+)/g, '{$1}')}`])
})
