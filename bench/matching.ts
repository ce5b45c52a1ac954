import { seeded } from '../src/algorithms/random/rng.ts'
import { answerOf } from '../src/protect/matching/answer.ts'
import { anAsk, manyListings, manyRooms } from '../src/protect/matching/build.ts'
import { capacityOf } from '../src/protect/matching/capacity.ts'
import { indexDirectory } from '../src/protect/matching/directory-index.ts'
import { match } from '../src/protect/matching/match.ts'

const codes = ['no-police', 'any-status', 'access:step-free', 'language:cr', 'not-sober', 'tonight', 'room', 'stay:30', 'no-fee']
const of = (all: readonly number[], share: number) => Number(all[Math.floor(share * all.length)]!.toFixed(2))
const sorted = (times: number[]) => times.sort((a, b) => a - b)

/** One process, one core: each question with its reasons as the screen shows them, places ranked by bits alone (the way by road is the caller's). */
const measured = (n: number) => {
  const listings = manyListings(seeded(1), n)
  const began = performance.now()
  const index = indexDirectory(listings)
  const built = performance.now() - began
  const capacity = capacityOf(index, manyRooms(seeded(2), listings, 0.3))
  const rng = seeded(3)
  const ask = () => anAsk({
    gender: rng.pick([null, 'woman', 'man']), children: rng.next() < 0.5 ? [rng.below(17)] : [], pets: rng.next() < 0.4 ? ['dog'] : [], limits: rng.shuffle(codes).slice(0, rng.below(codes.length)), wishes: rng.shuffle(['indigenous-led', 'language:cr', 'own-phone']).slice(0, rng.below(4)),
    from: { id: 'x', province: 'MB', point: { lat: 45 + rng.next() * 15, lon: -120 + rng.next() * 50 } }, away: [{ place: 'y', label: { en: 'y', fr: 'y' }, km: 50 + rng.below(200), centre: { lat: 45 + rng.next() * 10, lon: -120 + rng.next() * 50 } }],
  })
  const answered = () => {
    const asked = ask()
    const at = performance.now()
    const matched = match(index, capacity, asked)
    const ranked = performance.now()
    answerOf(asked, matched, matched.ranked.slice(0, 6), 0, index, capacity, () => null, '2026-11-23T02:00:00Z', [])
    return { rank: ranked - at, all: performance.now() - at }
  }
  for (let i = 0; i < 30; i++) answered()
  const runs = Array.from({ length: 300 }, answered)
  const [rank, all] = [sorted(runs.map(r => r.rank)), sorted(runs.map(r => r.all))]
  return { services: n, indexMs: Math.round(built), rankP95Ms: of(rank, 0.95), withReasonsP50Ms: of(all, 0.5), withReasonsP95Ms: of(all, 0.95), withReasonsP99Ms: of(all, 0.99), perSecondACore: Math.round(300_000 / all.reduce((sum, ms) => sum + ms, 0)) }
}

const n = Number(process.argv[2] ?? 100_000)
const [tenth, whole] = [measured(n / 10), measured(n)]
process.stdout.write(`${JSON.stringify({ bench: 'matching', baseline: tenth, ...whole })}\n`)
