import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmod, chown, mkdir, readFile, rm, statfs, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { StartTrouble } from '../errors/start-trouble.ts'
import { type Account, databaseAccount, postgresPrograms } from './binaries.ts'

const run = promisify(execFile)
const version = '18'
const neededBytes = 300 * 1024 * 1024

export type Cluster = { readonly port: number; readonly superPassword: string; stop(): Promise<void>; readonly died: Promise<void> }
export type ClusterOptions = { readonly folder: string; readonly settings?: Readonly<Record<string, string>> }

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })

const trouble = (error: NodeJS.ErrnoException, folder: string): StartTrouble => {
  if (error.code === 'ENOSPC') return new StartTrouble('start.disk-full', 'The disk is full: free 300 MB, or choose another folder with --data DIR.')
  return new StartTrouble('start.folder', `The data folder ${folder} cannot be written by the database's account: choose another with --data DIR, or correct its rights.`)
}

const createCluster = async (programs: string, account: Account, folder: string, database: string) => {
  const password = randomBytes(24).toString('base64url')
  const passwordFile = join(folder, 'superuser')
  await writeFile(passwordFile, password, { mode: 0o600 })
  if (account.uid !== undefined) await chown(passwordFile, account.uid, account.gid!)
  await run(join(programs, 'bin', 'initdb'), ['-D', database, '-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, '-E', 'UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', '--data-checksums'], { ...account }).catch((error: Error & { stderr?: string }) => {
    throw /No space left/.test(error.stderr ?? '') ? trouble({ code: 'ENOSPC' } as NodeJS.ErrnoException, folder) : trouble(error as NodeJS.ErrnoException, folder)
  })
}

const prepare = async (programs: string, account: Account, folder: string): Promise<string> => {
  const database = join(folder, 'postgres')
  try {
    await mkdir(folder, { recursive: true })
    if (account.uid !== undefined) await chmod(folder, 0o755)
    const existing = await readFile(join(database, 'PG_VERSION'), 'utf8').catch(() => null)
    if (existing !== null && existing.trim() !== version) throw new StartTrouble('start.version', `The data folder was made by PostgreSQL ${existing.trim()}, this is ${version}: choose another folder with --data DIR, or move the data with that version's tools.`)
    if (existing === null) {
      const { bavail, bsize } = await statfs(folder)
      if (bavail * bsize < neededBytes) throw trouble({ code: 'ENOSPC' } as NodeJS.ErrnoException, folder)
      await rm(database, { recursive: true, force: true })
      await mkdir(database, { mode: 0o700 })
      if (account.uid !== undefined) await chown(database, account.uid, account.gid!)
      await createCluster(programs, account, folder, database)
    }
    return database
  } catch (error) {
    throw error instanceof StartTrouble ? error : trouble(error as NodeJS.ErrnoException, folder)
  }
}

const ready = (guard: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    let log = ''
    guard.stdout!.on('data', (chunk: Buffer) => {
      log = (log + chunk.toString()).slice(-4000)
      if (log.includes('READY\n')) resolve()
    })
    guard.once('exit', () => {
      const last = /(?:FATAL|PANIC): +(.*)/.exec(log)?.[1] ?? 'it said nothing'
      reject(new StartTrouble('start.database', /lock file/.test(last) ? 'Another Throughline is using this data folder: stop it first, or choose another folder with --data DIR.' : `The database did not start (${last}): see the data folder's postgres.log.`))
    })
  })

/** Starts PostgreSQL on loopback in `folder`, made on first use. It dies with this process, however this process dies (guard.ts). */
export const startCluster = async ({ folder, settings = {} }: ClusterOptions): Promise<Cluster> => {
  const account = await databaseAccount()
  const programs = await postgresPrograms(account)
  const database = await prepare(programs, account, folder)
  const port = await freePort()
  const all = { listen_addresses: '127.0.0.1', port: String(port), unix_socket_directories: '', max_connections: '120', shared_buffers: '256MB', jit: 'off', timezone: 'UTC', log_timezone: 'UTC', log_statement: 'none', log_min_error_statement: 'panic', log_min_messages: 'log', log_parameter_max_length_on_error: '0', log_error_verbosity: 'terse', ...settings }
  const args = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const guard = spawn(process.execPath, [join(import.meta.dirname, 'guard.ts'), join(programs, 'bin', 'postgres'), JSON.stringify(account), '-D', database, ...args], { stdio: ['pipe', 'pipe', 'inherit'], detached: true })
  const died = new Promise<void>(resolve => guard.once('exit', () => resolve()))
  await ready(guard)
  const stop = async () => {
    guard.stdin!.end()
    await died
  }
  return { port, superPassword: await readFile(join(folder, 'superuser'), 'utf8'), stop, died }
}
