import { seeded } from '../src/algorithms/random/rng.ts'
import { anAsk, manyListings, manyRooms } from '../src/protect/matching/build.ts'
import { capacityOf } from '../src/protect/matching/capacity.ts'
import { indexDirectory } from '../src/protect/matching/directory-index.ts'
import { match } from '../src/protect/matching/match.ts'

const n = Number(process.argv[2] ?? 100_000)
const listings = manyListings(seeded(1), n)
const began = performance.now()
const index = indexDirectory(listings)
const built = performance.now() - began
const capacity = capacityOf(index, manyRooms(seeded(2), listings, 0.3))
const rng = seeded(3)
const codes = ['no-police', 'any-status', 'access:step-free', 'language:cr', 'not-sober', 'tonight', 'room', 'stay:30', 'no-fee']
const ask = () => anAsk({
  gender: rng.pick([null, 'woman', 'man']), children: rng.next() < 0.5 ? [rng.below(17)] : [], pets: rng.next() < 0.4 ? ['dog'] : [], limits: rng.shuffle(codes).slice(0, rng.below(codes.length)), wishes: rng.shuffle(['indigenous-led', 'language:cr', 'own-phone']).slice(0, rng.below(4)),
  from: { id: 'x', province: 'MB', point: { lat: 45 + rng.next() * 15, lon: -120 + rng.next() * 50 } }, away: [{ place: 'y', label: { en: 'y', fr: 'y' }, km: 50 + rng.below(200), centre: { lat: 45 + rng.next() * 10, lon: -120 + rng.next() * 50 } }],
})
for (let i = 0; i < 30; i++) match(index, capacity, ask())
const cpu: number[] = []
const times = Array.from({ length: 200 }, () => {
  const asked = ask()
  const at = performance.now()
  const spent = process.cpuUsage()
  match(index, capacity, asked)
  const { user, system } = process.cpuUsage(spent)
  cpu.push((user + system) / 1000)
  return performance.now() - at
}).sort((a, b) => a - b)
cpu.sort((a, b) => a - b)
const of = (all: readonly number[], share: number) => Number(all[Math.floor(share * all.length)]!.toFixed(2))
process.stdout.write(`${JSON.stringify({ bench: 'matching', services: n, indexMs: Math.round(built), p50Ms: of(times, 0.5), p95Ms: of(times, 0.95), p99Ms: of(times, 0.99), cpuP50Ms: of(cpu, 0.5), cpuP95Ms: of(cpu, 0.95) })}\n`)
