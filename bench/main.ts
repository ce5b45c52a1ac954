import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

// Each bench is a program of its own, so that one does not warm or crowd another.
const folder = import.meta.dirname
const all: readonly (readonly [name: string, args: readonly string[]])[] = [
  ['access', ['--records', '1000000', '--grants', '3']],
  ['matching', ['100000']],
  ['beds', []],
  ['directory', ['10000']],
  ['http', ['400']],
  ['seed', ['100000']],
  ['consent', []],
  ['replay', ['100000']],
  ['homes', ['100000']],
]
const chosen = process.argv.slice(2)

process.stdout.write(`targets: ${readFileSync(join(folder, 'targets.json'), 'utf8').replace(/\s+/g, ' ')}\n`)
for (const [name, args] of all.filter(([n]) => chosen.length === 0 || chosen.includes(n))) {
  process.stdout.write(`\n== ${name} ${args.join(' ')}\n`)
  const done = spawnSync(process.execPath, [join(folder, `${name}.ts`), ...args], { stdio: 'inherit' })
  if (done.status !== 0) process.exit(1)
}
