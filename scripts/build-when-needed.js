import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { node24, root } from './install-when-needed.js'

const stamp = join(root, 'dist', 'web', '.made-from')

const sources = () => {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')))
  for (const entry of readdirSync(join(root, 'src'), { recursive: true }).sort()) {
    if (!/\.(ts|tsx|css|html|json|svg)$/.test(entry) || /\.test\.tsx?$/.test(entry)) continue
    const { size, mtimeMs } = statSync(join(root, 'src', entry))
    hash.update(`${entry}:${size}:${mtimeMs}`)
  }
  return hash.digest('hex')
}

/** Builds the web application when its sources changed since the last build. */
export const buildWhenNeeded = () => {
  const made = sources()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === made) return
  const done = spawnSync(node24, [join(root, 'node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'error'], { cwd: root, stdio: 'inherit' })
  if (done.status !== 0) process.exit(1)
  writeFileSync(stamp, made)
}
