import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { buildWhenNeeded } from './build-when-needed.js'
import { installWhenNeeded, node24, root } from './install-when-needed.js'

// The server starts again when its files change; the browser replaces modules by itself (Vite, port 5173).
installWhenNeeded()
buildWhenNeeded()
const children = [
  spawn(node24, ['--watch', '--watch-preserve-output', '--disable-warning=ExperimentalWarning', 'src/main.ts', ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' }),
  spawn(node24, [join(root, 'node_modules', 'vite', 'bin', 'vite.js'), '--host', '127.0.0.1'], { cwd: root, stdio: 'inherit' }),
]
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => children.forEach(c => c.kill('SIGTERM')))
