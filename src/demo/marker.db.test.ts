import { randomBytes } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '../app.ts'
import { keyFiles } from '../platform/crypto/keys.ts'
import { openEmbedded } from '../platform/db/embedded.ts'
import { type AnyEndpoint, methodOf, paramsOf } from '../platform/http/endpoint.ts'
import { logger } from '../platform/http/log.ts'
import { goodInput } from '../platform/http/testing/samples.ts'
import { loadSlices } from '../platform/slices/walk.ts'
import { schemaOf } from '../platform/values/shape.ts'
import { openCall } from '../protect/calls/endpoints.ts'
import { openCase } from '../protect/cases/endpoints.ts'
import { signedIn, walker } from './journey.ts'
import { seedCountry } from './seed.ts'

// A word of each typed field of protect, that stands nowhere else; after a stop it must stand in no byte on disk or in the log.
const mark = (name: string) => `zq${name.replace(/[^a-z]/gi, '').toLowerCase().slice(0, 12)}${randomBytes(5).toString('hex')}`
type Field = { type?: string; maxLength?: number; enum?: unknown[]; format?: string; pattern?: string; anyOf?: Field[]; allOf?: Field[] }

let folder = ''
const planted: string[] = []
const logged: string[] = []
let answered = 0

const freeText = (e: AnyEndpoint): string[] => {
  const json = z.toJSONSchema(schemaOf(e.input), { io: 'input', unrepresentable: 'any' }) as { properties?: Record<string, Field> }
  return Object.entries(json.properties ?? {}).filter(([name, f]) => {
    const s = f.anyOf?.find(x => x.type === 'string') ?? f
    return s.type === 'string' && !s.enum && !s.format && (s.maxLength ?? 0) >= 40 && !paramsOf(e).includes(name)
  }).map(([name]) => name)
}

const plant = (e: AnyEndpoint): Record<string, unknown> | null => {
  const given: Record<string, unknown> = { ...goodInput(e) }
  for (const name of freeText(e)) {
    given[name] = mark(name)
    planted.push(given[name] as string)
  }
  return schemaOf(e.input).safeParse(given).success ? given : null
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'throughline-marker-'))
  const embedded = await openEmbedded(folder)
  const keysFolder = join(folder, 'keys')
  const slices = await loadSlices()
  const { password } = await seedCountry({ superUrl: embedded.superUrl, keys: await keyFiles(keysFolder), slices, people: 0, seed: 1, now: Date.UTC(2026, 10, 25), country: false })
  const app = await createApp({ urls: embedded.urls, keysFolder, demo: true, secure: false, web: null, publicPerMinute: 100_000, log: logger(line => logged.push(line)) })
  await app.server.listen({ port: 0, host: '127.0.0.1' })
  const origin = `http://127.0.0.1:${(app.server.server.address() as { port: number }).port}`
  const ines = walker(origin, await signedIn(origin, 'ines@night-line.example', password))
  const records: Record<string, string> = { call: (await ines.ask(openCall, {})).call, case: (await ines.ask(openCase, { input: { callMe: 'Wren', adults: 1, children: 0, pets: [], language: 'en' } })).case }
  const endpoints = slices.filter(s => s.name.startsWith('protect/')).flatMap(s => (s.handlers ?? []).map(h => h.endpoint)).filter(e => methodOf(e) !== 'GET' && freeText(e).length > 0)
  for (const e of endpoints) {
    const input = plant(e)
    if (!input) continue
    const params = Object.fromEntries(paramsOf(e).map(p => [p, records[p] ?? String(input[p] ?? '11111111-1111-4111-8111-111111111111')]))
    const body = Object.fromEntries(Object.entries(input).filter(([name]) => !paramsOf(e).includes(name)))
    await ines.ask(e, { params, input: body, ...(e.versioned ? { version: 1 } : {}) }).then(() => answered++, () => {})
  }
  const asked = mark('help')
  planted.push(asked)
  const help = await fetch(`${origin}/help?need=${asked}`)
  expect(help.status).toBeLessThan(500)
  await app.close()
  await embedded.cluster.stop()
}, 240_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

test('what was typed in protect stands in no byte of the data folder and in no line of the log', async () => {
  expect(answered).toBeGreaterThanOrEqual(5)
  expect(planted.length).toBeGreaterThanOrEqual(10)
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter(f => f.isFile())
  const found = new Set<string>()
  for (const file of files) {
    const bytes = await readFile(join(file.parentPath, file.name))
    for (const word of planted) if (bytes.includes(word)) found.add(`${file.name}: ${word}`)
  }
  for (const word of planted) if (logged.some(line => line.includes(word))) found.add(`log: ${word}`)
  expect([...found]).toEqual([])
  expect(files.length).toBeGreaterThan(100)
})
