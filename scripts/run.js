import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { node24, root } from './install-when-needed.js'

// What was read once is not parsed again: a third of a second start.
const compiled = join(root, 'node_modules', '.cache', 'compiled')

/** Runs one of our .ts files under the packaged Node, passing signals on; ends as it ends. */
export const runTs = (file, args, env = {}) => {
  const child = spawn(node24, ['--disable-warning=ExperimentalWarning', file, ...args], { cwd: root, stdio: 'inherit', env: { NODE_COMPILE_CACHE: compiled, ...process.env, ...env } })
  // A terminal's Ctrl-C reaches the child by itself; ours only has to wait for it.
  process.on('SIGINT', () => {})
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  const parent = process.ppid
  // The death of whoever started us, by any signal, ends the child too.
  setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 500).unref()
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
}
