import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { createApp } from './app.ts'
import { StartTrouble } from './platform/errors/start-trouble.ts'
import { logger } from './platform/http/log.ts'

const need = (env: NodeJS.ProcessEnv, name: string, why: string): string => {
  const value = env[name]
  if (!value) throw new StartTrouble('start.setting', `${name} is not set: ${why}`)
  return value
}

const checkServer = async (url: string) => {
  const client = new pg.Client({ connectionString: url })
  await client.connect().catch((error: Error) => {
    throw new StartTrouble('start.database', `DATABASE_URL does not answer (${error.message}): check the address, the password and that the server runs.`)
  })
  const { rows } = await client.query<{ version: number; demo: boolean }>("select current_setting('server_version_num')::int as version, (select demo from platform.mark) as demo")
  await client.end()
  if (rows[0]!.version < 180000) throw new StartTrouble('start.version', 'DATABASE_URL is an older server: PostgreSQL 18 or newer is needed.')
  if (rows[0]!.demo) throw new StartTrouble('start.demo', 'DATABASE_URL is a demo database: real people are never entered there. Create a new one (docs/production.md).')
}

/** Real people: a database of its own, TLS, and keys that are not beside the data. Migrations run apart, as the migrator. */
export const production = async (env: NodeJS.ProcessEnv): Promise<() => Promise<void>> => {
  const app = need(env, 'DATABASE_URL', 'give the address of PostgreSQL 18 for the role app.')
  const urls = { app, door: need(env, 'DOOR_DATABASE_URL', 'the same server for the role door.'), log: need(env, 'LOG_DATABASE_URL', 'the same server for the role log.'), worker: need(env, 'WORKER_DATABASE_URL', 'the same server for the role worker.') }
  const keysFolder = need(env, 'THROUGHLINE_KEYS', 'name the folder of keys, on another disk than the data.')
  const [cert, key] = [need(env, 'TLS_CERT', 'name the certificate file.'), need(env, 'TLS_KEY', 'name its key file.')]
  await checkServer(app)
  const https = { cert: await readFile(cert), key: await readFile(key) }
  const running = await createApp({ urls, keysFolder, demo: false, secure: true, https, web: join(import.meta.dirname, '..', 'dist', 'web'), log: logger(line => process.stdout.write(line)) })
  await running.server.listen({ port: Number(env['PORT'] ?? 8443), host: env['HOST'] ?? '127.0.0.1' })
  return running.close
}
