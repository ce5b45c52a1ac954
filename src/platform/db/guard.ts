import { spawn } from 'node:child_process'

// Stands between Throughline and PostgreSQL: when the pipe from the parent closes, by stop, Ctrl-C or kill -9, the database is told to stop.
const [program, account, ...args] = process.argv.slice(2) as [string, string, ...string[]]
const { uid, gid, env } = JSON.parse(account) as { uid?: number; gid?: number; env: Record<string, string> }
const postgres = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env, ...(uid === undefined ? {} : { uid, gid: gid! }) })

const readyLine = 'database system is ready to accept connections'
postgres.stderr.on('data', (chunk: Buffer) => {
  const text = chunk.toString()
  process.stdout.write(text.includes(readyLine) ? 'READY\n' : text)
})
postgres.once('error', error => process.stdout.write(`FATAL:  ${error.message}\n`))
postgres.once('exit', code => process.exit(code ?? 1))

// Fast shutdown: open transactions are rolled back, committed ones are on disk.
const stop = () => postgres.kill('SIGINT')
process.stdin.resume()
process.stdin.on('end', stop).on('close', stop).on('error', stop)
process.stdout.on('error', () => {})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {})
