import { spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { once } from 'node:events'
import autocannon from 'autocannon'

/**
 * The whole product over HTTP, as a person meets it: start times, memory, page weights, pages of cases, search, one file.
 * `node bench/http.ts [people] [port]`; the baseline of each page is the same server's health page.
 */
const people = Number(process.argv[2] ?? 400)
const port = Number(process.argv[3] ?? 8790)
const origin = `http://127.0.0.1:${port}`
const folder = await mkdtemp(join(tmpdir(), 'throughline-http-'))
const main = join(import.meta.dirname, '..', 'src', 'main.ts')
const rounds = 200

type Running = { readonly pid: number; readonly printed: string; readonly startedMs: number; stop(): Promise<void> }

const start = async (): Promise<Running> => {
  const began = performance.now()
  const child = spawn(process.execPath, [main, '--port', String(port), '--data', folder, '--people', String(people)], { stdio: ['ignore', 'pipe', 'ignore'] })
  let printed = ''
  child.stdout.on('data', (bytes: Buffer) => (printed += bytes))
  while (!printed.includes('Throughline is ready')) {
    if (child.exitCode !== null) throw new Error('the server ended')
    await new Promise(done => setTimeout(done, 50))
  }
  const startedMs = performance.now() - began
  await new Promise(done => setTimeout(done, 300))
  return { pid: child.pid!, get printed() { return printed }, startedMs, stop: async () => { child.kill('SIGTERM'); await once(child, 'exit') } }
}

const megabytes = async (pid: number) => Math.round(Number(/VmRSS:\s+(\d+)/.exec(await readFile(`/proc/${pid}/status`, 'utf8'))![1]) / 1024)
const databaseMegabytes = async (): Promise<number> => {
  let sum = 0
  for (const pid of (await readdir('/proc')).filter(name => /^\d+$/.test(name))) {
    const line = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
    if (!line.includes('postgres')) continue
    const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '')
    sum += Number(/Pss:\s+(\d+)/.exec(rollup)?.[1] ?? 0)
  }
  return Math.round(sum / 1024)
}

const at = (sorted: readonly number[], q: number) => Number(sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))]!.toFixed(2))
const timed = async (path: string, cookie: string): Promise<{ p50: number; p95: number; bytes: number; body: string }> => {
  const times: number[] = []
  let body = ''
  for (let i = 0; i < rounds; i++) {
    const began = performance.now()
    const response = await fetch(origin + path, { headers: { cookie } })
    body = await response.text()
    times.push(performance.now() - began)
    if (!response.ok) throw new Error(`${path} answered ${response.status}`)
  }
  times.sort((a, b) => a - b)
  return { p50: at(times, 0.5), p95: at(times, 0.95), bytes: body.length, body }
}

const signIn = async (name: string, password: string): Promise<string> => {
  const response = await fetch(`${origin}/api/sign-in`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ name, password }) })
  return response.headers.getSetCookie().map(c => c.split(';')[0]!).join('; ')
}

const weight = async (path: string): Promise<number> => {
  const html = await (await fetch(origin + path)).text()
  const linked = [...html.matchAll(/(?:src|href)="(\/[^"#?]+\.(?:js|css|woff2|svg))"/g)].map(m => m[1]!)
  const sizes = await Promise.all([...new Set(linked)].map(async one => (await (await fetch(origin + one)).arrayBuffer()).byteLength))
  return Math.round((html.length + sizes.reduce((a, b) => a + b, 0)) / 1024)
}

const users = (cookie: string, connections: number, seconds: number) =>
  autocannon({ url: origin, connections, duration: seconds, requests: ['/api/my-day', '/api/cases'].map(path => ({ method: 'GET' as const, path, headers: { cookie } })) })

const say = (what: string, values: object) => process.stdout.write(`${what.padEnd(34)} ${JSON.stringify(values)}\n`)
try {
  const first = await start()
  const password = /^ {2}password\s+(\S+)/m.exec(first.printed)![1]!
  say('start from nothing', { people, seconds: Number((first.startedMs / 1000).toFixed(1)) })
  await first.stop()
  const again = await start()
  say('start again', { seconds: Number((again.startedMs / 1000).toFixed(1)) })
  const cookie = await signIn('ines@night-line.example', password)
  say('memory at rest, MiB', { server: await megabytes(again.pid), database: await databaseMegabytes() })
  const baseline = await timed('/health/live', cookie)
  say('baseline: health', { p50: baseline.p50, p95: baseline.p95 })
  const cases = await timed('/api/cases', cookie)
  const { data } = JSON.parse(cases.body) as { data: { cases: { id: string; callMe: string | null }[]; next: string | null } }
  const some = data.cases.find(c => c.callMe)
  const pages: readonly (readonly [string, string | null])[] = [
    ['my day', '/api/my-day'], ['cases, first page', '/api/cases'], ['cases, next page', data.next && `/api/cases?after=${encodeURIComponent(data.next)}`],
    ['search by name', `/api/find?text=${encodeURIComponent(some?.callMe ?? 'Cedar')}&language=en`], ['search for nobody', '/api/find?text=zzyzx&language=en'], ['one case', some ? `/api/cases/${some.id}` : null], ['directory', '/api/services'],
  ]
  for (const [what, path] of pages) {
    if (path === null) continue
    const { p50, p95, bytes } = await timed(path, cookie)
    say(`${what}, ms`, { p50, p95, bytes })
  }
  const many = await users(cookie, 200, 15)
  say('200 users at once', { requestsPerSecond: Math.round(many.requests.average), p50: many.latency.p50, p97_5: many.latency.p97_5, failed: many.errors + many.non2xx, server: await megabytes(again.pid), database: await databaseMegabytes() })
  for (const path of ['/', '/help', '/report', '/owed', '/plan', '/my', '/leave']) say(`weight of ${path}, KB`, { kilobytes: await weight(path) })
  await again.stop()
} finally {
  await rm(folder, { recursive: true, force: true })
}
