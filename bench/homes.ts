import { mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp } from '../src/app.ts'
import { onePerPost } from '../src/demo/agencies-write.ts'
import { signedIn } from '../src/demo/journey.ts'
import { seedCountry } from '../src/demo/seed.ts'
import { keyFiles } from '../src/platform/crypto/keys.ts'
import { openEmbedded } from '../src/platform/db/embedded.ts'
import { type AnyEndpoint, methodOf, paramsOf, pathOf } from '../src/platform/http/endpoint.ts'
import type { Slice } from '../src/platform/slices/contract.ts'
import { loadSlices } from '../src/platform/slices/walk.ts'
import { schemaOf } from '../src/platform/values/shape.ts'

// The home page of each post over HTTP, in a country of a size: My day, and the first list that its post may open.
const people = Number(process.argv[2] ?? 100_000)
const rounds = Number(process.argv[3] ?? 100)
if (![people, rounds].every(n => Number.isInteger(n) && n > 0)) throw new RangeError('bench/homes.ts PEOPLE ROUNDS: whole numbers above 0')

const at = (sorted: readonly number[], part: number) => Number(sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))]!.toFixed(1))
type Timed = { readonly path: string; readonly p50: number; readonly p95: number; readonly bytes: number }

const timed = async (url: string, cookie: string): Promise<Timed | null> => {
  const ms: number[] = []
  let bytes = 0
  for (let i = 0; i < rounds + 10; i++) {
    const began = performance.now()
    const response = await fetch(url, { headers: { cookie } })
    bytes = (await response.arrayBuffer()).byteLength
    if (response.status !== 200) return null
    if (i >= 10) ms.push(performance.now() - began)
  }
  ms.sort((a, b) => a - b)
  return { path: new URL(url).pathname, p50: at(ms, 0.5), p95: at(ms, 0.95), bytes }
}

const listsOf = (slices: readonly Slice[], post: string): string[] =>
  slices.filter(s => !s.name.startsWith('platform/')).flatMap(s => (s.handlers ?? []).map(h => h.endpoint as AnyEndpoint))
    .filter(e => methodOf(e) === 'GET' && paramsOf(e).length === 0 && e.posts.some(p => p === post) && schemaOf(e.input).safeParse({}).success).map(pathOf)
    .sort((a, b) => Number(b === '/cases') - Number(a === '/cases') || Number(a === '/agreements') - Number(b === '/agreements'))

const folder = await mkdtemp(join(tmpdir(), 'throughline-bench-'))
const embedded = await openEmbedded(folder)
const slices = await loadSlices()
const keysFolder = join(folder, 'keys')
const began = performance.now()
const { signIns, password } = await seedCountry({ superUrl: embedded.superUrl, keys: await keyFiles(keysFolder), slices, people, seed: 1, now: Date.now(), country: true })
const seedSeconds = Math.round((performance.now() - began) / 1000)
const app = await createApp({ urls: embedded.urls, keysFolder, demo: true, secure: false, web: null, publicPerMinute: 1_000_000 })
try {
  await app.server.listen({ port: 0, host: '127.0.0.1' })
  const origin = `http://127.0.0.1:${(app.server.server.address() as AddressInfo).port}`
  const health = await timed(`${origin}/health/live`, '')
  const posts = []
  for (const { post, signIn } of onePerPost(signIns)) {
    const cookie = await signedIn(origin, signIn.name, password)
    let list: Timed | null = null
    for (const path of listsOf(slices, post)) if ((list = await timed(`${origin}/api${path}`, cookie))) break
    posts.push({ post, who: signIn.name, myDay: await timed(`${origin}/api/my-day`, cookie), list })
  }
  process.stdout.write(`${JSON.stringify({ bench: 'homes', people, seedSeconds, rounds, load: loadavg()[0], health, slowest: Math.max(...posts.flatMap(p => [p.myDay?.p95 ?? 0, p.list?.p95 ?? 0])), posts }, null, 1)}\n`)
} finally {
  await app.close()
  await embedded.cluster.stop()
  await rm(folder, { recursive: true, force: true })
}
