import { access, constants, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { createApp } from './app.ts'
import { onePerPost } from './demo/agencies-write.ts'
import { type Seeded, seedCountry } from './demo/seed.ts'
import { systemClock } from './platform/clock/ask.ts'
import { keyFiles } from './platform/crypto/keys.ts'
import { openEmbedded } from './platform/db/embedded.ts'
import { StartTrouble } from './platform/errors/start-trouble.ts'
import { logger } from './platform/http/log.ts'
import { loadSlices } from './platform/slices/walk.ts'
import { openBrowser } from './cli/open-browser.ts'
import { production } from './production.ts'

const root = join(import.meta.dirname, '..')
const say = (line: string) => process.stdout.write(`${line}\n`)

const options = () => {
  try {
    const { values } = parseArgs({ options: { port: { type: 'string' }, data: { type: 'string' }, people: { type: 'string' }, 'no-demo': { type: 'boolean' }, open: { type: 'boolean' } } })
    return {
      port: Number(values.port ?? process.env['PORT'] ?? 8080),
      data: resolve(values.data ?? process.env['THROUGHLINE_DATA'] ?? join(root, 'data')),
      people: Number(values.people ?? 400),
      country: !values['no-demo'],
      open: values.open ?? false,
    }
  } catch (error) {
    throw new StartTrouble('start.options', `${(error as Error).message}. The options are --port N --data DIR --people N --no-demo --open.`)
  }
}
type Options = ReturnType<typeof options>

const checkFolder = async (folder: string) => {
  await mkdir(folder, { recursive: true }).catch(() => {})
  await access(folder, constants.W_OK).catch(() => {
    throw new StartTrouble('start.folder', `The data folder ${folder} cannot be written: choose another with --data DIR, or correct its rights.`)
  })
}

const listen = async (server: Awaited<ReturnType<typeof createApp>>['server'], port: number) => {
  await server.listen({ port, host: '127.0.0.1' }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE') throw new StartTrouble('start.port', `Port ${port} is taken: stop what uses it, or choose another with --port N.`)
    throw error
  })
}

/** The sign-ins are printed once, with the one password of this database. */
const printSignIns = ({ signIns, password, ids }: Seeded) => {
  say('\nDemo sign-ins (invented people; this password is shown once and is random):')
  for (const { post, signIn: s } of onePerPost(signIns)) say(`  ${post.padEnd(18)}${s.name.padEnd(36)} ${s.who}, ${s.agency}`)
  say(`  password          ${password}`)
  const [number, words] = (ids.get('page:cedar') ?? '').split('|')
  if (words) say(`  her page (/my)    number ${number}, words: ${words}`)
  say('')
}

const startDemo = async ({ port, data, people, country, open }: Options) => {
  await checkFolder(data)
  // Read while the database starts: the two take as long as each other.
  const reading = loadSlices()
  reading.catch(() => {})
  const embedded = await openEmbedded(data)
  const stop = async () => embedded.cluster.stop()
  try {
    const keysFolder = join(data, 'keys')
    const slices = await reading
    const seededMark = join(data, 'seeded')
    const wasSeeded = !embedded.fresh && (await readFile(seededMark).then(() => true, () => false))
    const seeded = wasSeeded ? null : await seedCountry({ superUrl: embedded.superUrl, keys: await keyFiles(keysFolder), slices, people, seed: 1, now: systemClock.now(), country })
    await writeFile(seededMark, '')
    const app = await createApp({ urls: embedded.urls, keysFolder, demo: true, secure: false, web: join(root, 'dist', 'web'), log: logger(line => process.stderr.write(line)) })
    await listen(app.server, port)
    say(`Throughline is ready: http://127.0.0.1:${port}/   (demo: do not enter real people)`)
    if (seeded) printSignIns(seeded)
    if (open) openBrowser(`http://127.0.0.1:${port}/`)
    return async () => {
      await app.close()
      await stop()
    }
  } catch (error) {
    await stop()
    throw error
  }
}

const main = async () => {
  const close = process.env['DATABASE_URL'] ? await production(process.env) : await startDemo(options())
  let closing = false
  const end = async () => {
    if (closing) return
    closing = true
    await close()
    process.exit(0)
  }
  const parent = process.ppid
  setInterval(() => process.ppid !== parent && void end(), 500).unref()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end())
}

await main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof StartTrouble ? error.message : String((error as Error).stack)}\n`)
  process.exit(1)
})
