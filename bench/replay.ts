import { seeded } from '../src/algorithms/random/rng.ts'
import { aYear } from '../src/protect/gaps/build.ts'
import { replay, tallyOf } from '../src/protect/gaps/replay.ts'
import { capacityOf } from '../src/protect/matching/capacity.ts'
import { match } from '../src/protect/matching/match.ts'

// A year of so many who seek, twice: as it was, and to compare. The baseline asks the matcher anew for each of a thousand.
const n = Number(process.argv[2] ?? 100_000)
const year = aYear(seeded(1), { n, kinds: 4_000, houses: 600, rooms: 8 })
const began = performance.now()
const fates = replay(year)
const seconds = (performance.now() - began) / 1000
const some = year.demands.slice(0, 1_000)
const at = performance.now()
const capacity = capacityOf(year.index, new Map())
for (const d of some) match(year.index, capacity, year.asks[d.ask]!, 64)
const baseline = ((performance.now() - at) / 1000) * (n / some.length)
const { sought, atOnce, waited, none } = tallyOf(year, fates, null)
process.stdout.write(`${JSON.stringify({ bench: 'replay', referrals: n, houses: 600, rooms: year.rooms.length, asks: year.asks.length, seconds: Number(seconds.toFixed(2)), baselineSeconds: Number(baseline.toFixed(1)), sought, atOnce, waited, none })}\n`)
