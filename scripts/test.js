import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { buildWhenNeeded } from './build-when-needed.js'
import { installWhenNeeded, node24, root } from './install-when-needed.js'

const bin = name => join(root, 'node_modules', name)
const paths = process.argv.slice(2)
const vitest = (project, most = []) => [bin('vitest/vitest.mjs'), 'run', '--project', project, '--passWithNoTests', '--reporter', join(root, 'scripts', 'slow-files.js'), '--reporter', 'default', ...most, ...paths]

/** Stages in order; the first that fails ends the run. With paths, only the tests there. */
const stages = [
  ...(paths.length > 0 ? [] : [
    ['types', [bin('typescript/bin/tsc'), '--noEmit']],
    ['lint', [bin('oxlint/bin/oxlint'), '--type-aware', '--quiet']],
    ['boundaries', [join(root, 'scripts', 'boundaries.js')]],
  ]),
  ['unit', vitest('pure')],
  ['database', vitest('database*')],
  ['browser', vitest('browser')],
]

installWhenNeeded()
if (paths.length === 0) buildWhenNeeded()
const times = []
let counted = { passed: 0, failed: 0 }
for (const [name, args] of stages) {
  const from = process.hrtime.bigint()
  const done = spawnSync(node24, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8', maxBuffer: 1 << 28, env: { ...process.env, NODE_ENV: 'test' } })
  process.stdout.write(done.stdout)
  const tests = /Tests\s+(?:(\d+) failed[^\d]+)?(?:(\d+) passed)?/.exec(done.stdout.replace(/\u001b\[[0-9;]*m/g, ''))
  counted = { passed: counted.passed + Number(tests?.[2] ?? 0), failed: counted.failed + Number(tests?.[1] ?? 0) }
  times.push(`${name} ${(Number(process.hrtime.bigint() - from) / 1e9).toFixed(1)} s`)
  if (done.status === 0) continue
  process.stdout.write(`\nStage failed: ${name}\n${times.join(', ')}\n${counted.passed} passed, ${Math.max(1, counted.failed)} failed\n`)
  process.exit(1)
}
process.stdout.write(`\n${times.join(', ')}\n${counted.passed} passed, 0 failed\n`)
