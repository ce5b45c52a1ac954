import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { join } from 'node:path'

export const root = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..')
export const node24 = join(root, 'node_modules', 'node', 'bin', 'node')
const stamp = join(root, 'node_modules', '.throughline-lock')

const stop = line => {
  process.stderr.write(`${line}\n`)
  process.exit(1)
}

/** Installs when node_modules is missing or made from another lock file. Nothing is downloaded otherwise. */
export const installWhenNeeded = () => {
  if (Number(process.versions.node.split('.')[0]) < 20) stop(`Node ${process.versions.node} is too old: install Node 20 or newer, then run this again.`)
  const lock = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex')
  if (existsSync(node24) && existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  process.stdout.write('Installing what Throughline needs, once (about a minute) …\n')
  const done = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' })
  if (done.status !== 0 || !statSync(node24, { throwIfNoEntry: false })) stop('The installation did not finish: check the connection to the npm registry and the free disk (2 GB), then run this again.')
  writeFileSync(stamp, lock)
}
