import { randomInt, randomUUID } from 'node:crypto'
import type { Rng } from '../../algorithms/random/rng.ts'
import { type Id } from '../values/id.ts'
import { type Instant, instant } from '../values/time.ts'

/** What a rule may ask of the world: the time, chance, a new id. Passed in, so that tests decide. */
export type Ask = { readonly now: Instant; readonly rng: Rng; newId<N extends string>(noun: N): Id<N> }
export type Clock = { now(): Instant }

export const systemClock: Clock = { now: () => instant(new Date().getTime()) }

const strong: Rng = {
  next: () => randomInt(2 ** 32) / 2 ** 32,
  below: n => randomInt(n),
  pick: from => from[randomInt(from.length)]!,
  shuffle: items => {
    const out = [...items]
    for (let i = out.length - 1; i > 0; i--) {
      const j = randomInt(i + 1)
      ;[out[i], out[j]] = [out[j]!, out[i]!]
    }
    return out
  },
}

export const askOf = (clock: Clock, rng: Rng = strong): Ask => ({ now: clock.now(), rng, newId: <N extends string>(_noun: N) => randomUUID() as string as Id<N> })
