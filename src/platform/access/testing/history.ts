import { type Rng, seeded } from '../../../algorithms/random/rng.ts'
import { commands } from './commands.ts'
import { looks } from './looks.ts'
import { newRun, type Run } from './run.ts'
import { type Connect, hands, proofKind } from './town.ts'

export type Tally = Map<string, { tried: number; succeeded: number }>
export type History = { attempts: number; worlds: number; differences: string[]; tally: Tally }
export type HistoryOptions = { attempts: number; seed: number; connect: Connect; worldSize?: number }

const byWeight = <T>(rng: Rng, all: Record<string, [number, T]>): [string, T] => {
  const entries = Object.entries(all)
  let left = rng.next() * entries.reduce((sum, [, [weight]]) => sum + weight, 0)
  const [name, [, what]] = entries.find(([, [weight]]) => (left -= weight) < 0) ?? entries.at(-1)!
  return [name, what]
}

const note = (tally: Tally, name: string, succeeded: boolean) => {
  const line = tally.get(name) ?? { tried: 0, succeeded: 0 }
  tally.set(name, { tried: line.tried + 1, succeeded: line.succeeded + (succeeded ? 1 : 0) })
}

/** A difference, or nothing; a command that had nothing to act on gives way to a look. */
const step = async (run: Run, tally: Tally): Promise<string | null> => {
  const acts = run.world.records.size < 3 || run.rng.next() < 0.42
  if (acts) {
    const [name, command] = run.world.records.size < 3 ? ['open', commands['open']![1]] as const : byWeight(run.rng, commands)
    const out = await command(run)
    if (out) {
      note(tally, name, out.sql && out.model)
      return out.sql === out.model ? null : `${name}: SQL ${out.sql ? 'did' : `refused (${out.refused})`}, the model ${out.model ? 'did' : 'refused'}`
    }
  }
  if (run.world.records.size === 0) return null
  const [name, look] = byWeight(run.rng, looks)
  const seen = await look(run)
  note(tally, name, seen.reached)
  return seen.got === seen.expected ? null : `${name}: got [${seen.got}], the model says [${seen.expected}]`
}

/** Random histories, the model and the database in step; a world ends at its first difference. */
export const history = async ({ attempts, seed, connect, worldSize = 300 }: HistoryOptions): Promise<History> => {
  const all = await hands(connect)
  const apps = [await connect('app', { pipeline: true }), await connect('app', { pipeline: true })]
  await proofKind(all)
  const told: History = { attempts: 0, worlds: 0, differences: [], tally: new Map() }
  while (told.attempts < attempts) {
    const run = await newRun(all, apps, seeded(seed + told.worlds++))
    for (let n = 0; n < worldSize && told.attempts < attempts; n++, told.attempts++) {
      const difference = await step(run, told.tally)
      if (difference === null) continue
      told.differences.push(`seed ${seed + told.worlds - 1}, step ${n}: ${difference}`)
      break
    }
  }
  return told
}

/** How often each command and look was tried, and succeeded or reached something. */
export const tallyLines = ({ attempts, worlds, tally }: History): string =>
  [`${attempts} attempts in ${worlds} worlds`, ...[...tally].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, { tried, succeeded }]) => `  ${name.padEnd(14)}${String(tried).padStart(8)} tried ${String(Math.round((100 * succeeded) / tried)).padStart(4)} %`)].join('\n')
