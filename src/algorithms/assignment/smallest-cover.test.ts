import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CoverSet, smallestCover } from './smallest-cover.ts'

/** Every subset, the slow obvious way. */
const exhaustive = (m: number, sets: readonly CoverSet[]): { journeys: number; sets: number } => {
  const reachable = new Set(sets.flatMap(s => s.covers).filter(e => e < m))
  let best = { journeys: Infinity, sets: Infinity }
  for (let mask = 0; mask < 1 << sets.length; mask++) {
    const chosen = sets.filter((_, i) => mask & (1 << i))
    const covered = new Set(chosen.flatMap(s => s.covers))
    if ([...reachable].some(e => !covered.has(e))) continue
    const now = { journeys: new Set(chosen.map(s => s.place)).size, sets: chosen.length }
    if (now.journeys < best.journeys || (now.journeys === best.journeys && now.sets < best.sets)) best = now
  }
  return best
}

const instance = fc.integer({ min: 0, max: 7 }).chain(m => fc.record({ m: fc.constant(m), sets: fc.array(fc.record({ covers: fc.uniqueArray(fc.integer({ min: 0, max: Math.max(0, m - 1) }), { maxLength: 4 }), place: fc.integer({ min: 0, max: 3 }) }), { maxLength: 9 }) }))

const times = Number(process.env['SOAK_TIMES'] ?? 1)

test('as few journeys, and then as few sets, as trying every subset finds', () => {
  fc.assert(fc.property(instance, ({ m, sets }) => {
    const found = smallestCover(m, sets)
    expect({ journeys: found.journeys, sets: found.chosen.length }).toEqual(exhaustive(m, sets))
    expect(found.optimal).toBe(true)
  }), { seed: Number(process.env['SOAK_SEED'] ?? 11), numRuns: 600 * times })
}, 10_000 + 2000 * times)

test('what is chosen covers everything but what is missing', () => {
  fc.assert(fc.property(instance, ({ m, sets }) => {
    const { chosen, missing } = smallestCover(m, sets)
    const covered = new Set(chosen.flatMap(i => sets[i]!.covers).filter(e => e < m))
    expect(covered.size + missing.length).toBe(m)
  }), { seed: 12, numRuns: 300 })
})

test('greedy takes three sets where two do', () => {
  const sets = [{ covers: [0, 1, 2, 3], place: 0 }, { covers: [0, 2, 4], place: 1 }, { covers: [1, 3, 5], place: 2 }, { covers: [4, 5], place: 3 }]
  expect(smallestCover(6, sets.slice(0, 3)).chosen).toEqual([1, 2])
  expect(smallestCover(6, sets)).toMatchObject({ journeys: 2, optimal: true })
})

test('two doors in one town are one journey and beat one door in each of two towns', () => {
  const sets = [{ covers: [0], place: 5 }, { covers: [1], place: 5 }, { covers: [0], place: 1 }, { covers: [1], place: 2 }]
  expect(smallestCover(2, sets)).toMatchObject({ chosen: [0, 1], journeys: 1 })
})

test('when the proof is cut short the answer stands and says that it is not proved', () => {
  const sets = Array.from({ length: 30 }, (_, i) => ({ covers: [i % 12, (i * 5 + 1) % 12], place: i }))
  expect(smallestCover(12, sets, 20).optimal).toBe(false)
})
