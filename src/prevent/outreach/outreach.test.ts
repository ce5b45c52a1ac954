import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day } from '../../algorithms/calendars/day.ts'
import { placeList } from '../../platform/places/place-list.ts'
import { areaOf, areaSaid } from './area.ts'
import { changeBetween, fewestMatched } from './change.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { meanChange, tQuantile } from './interval.ts'
import { questions } from './questions.ts'
import { isUnanswered, mayCount, monthsSince, resultsDueOn } from './session.ts'
import { type Mark, readSlips, type Slip } from './slips.ts'

const slip = (code: string, letters: string): Slip => {
  const read = readSlips(`${code} ${letters}`)
  if (!('slips' in read)) throw new Error(letters)
  return read.slips[0]!
}
const pile = (n: number, letters: string) => Array.from({ length: n }, (_, i) => slip(`code${i}`, letters))

test('a slip is a code that its writer made up and five letters, in either language', () => {
  expect(readSlips('Blue 7  y n ? Y N\n\nété-3, o,o,n,-,n')).toEqual({ slips: [{ code: 'blue7', marks: ['yes', 'no', 'unsure', 'yes', 'no'] }, { code: 'ete3', marks: ['yes', 'yes', 'no', 'unsure', 'no'] }] })
})
test('a line that cannot be read is named by its number, and nothing of it is repeated', () => {
  expect([readSlips('a1 y n y n y\nb2 y n'), readSlips('yynny'), readSlips('? ynyny')]).toEqual([{ wrongLine: 2 }, { wrongLine: 1 }, { wrongLine: 1 }])
})
test('nine matched answers are withheld: no number leaves, not even nine', () => {
  expect(changeBetween(pile(9, 'nnyyn'), pile(9, 'yynny'))).toBe('withheld')
})
test('ten matched answers show what changed', () => {
  expect(changeBetween(pile(10, 'nnyyn'), pile(10, 'yynny'))).toEqual({ matched: 10, bothRight: [0, 0, 0, 0, 0], gained: [10, 10, 10, 10, 10], lost: [0, 0, 0, 0, 0], change: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10] })
})
test('a code that two people made up belongs to neither', () => {
  const twice = [...pile(10, 'nnyyn'), slip('code0', 'yynny')]
  expect(changeBetween(twice, pile(10, 'yynny'))).toBe('withheld')
})

const marks: fc.Arbitrary<Mark[]> = fc.array(fc.constantFrom<Mark>('yes', 'no', 'unsure'), { minLength: 5, maxLength: 5 })
const slips = fc.array(fc.record({ code: fc.integer({ min: 0, max: 24 }).map(String), marks }), { maxLength: 40 })

test('what changed is the same as counted slip by slip', () => {
  fc.assert(fc.property(slips, slips, (before, after) => {
    const alone = (all: readonly Slip[], code: string) => all.filter(s => s.code === code)
    const pairs: (readonly [Slip, Slip])[] = []
    for (const b of before) for (const a of after) if (a.code === b.code && alone(before, a.code).length === 1 && alone(after, a.code).length === 1) pairs.push([b, a])
    const found = changeBetween(before, after)
    if (pairs.length < 10) {
      expect(found).toBe('withheld')
      return
    }
    const plain = { matched: pairs.length, bothRight: [0, 0, 0, 0, 0], gained: [0, 0, 0, 0, 0], lost: [0, 0, 0, 0, 0], change: Array.from({ length: 11 }, () => 0) }
    for (const [b, a] of pairs) {
      let moved = 5
      for (let q = 0; q < 5; q++) {
        const [was, is] = [b.marks[q] === questions[q]!.right, a.marks[q] === questions[q]!.right]
        if (was && is) plain.bothRight[q]! += 1
        if (!was && is) { plain.gained[q]! += 1; moved += 1 }
        if (was && !is) { plain.lost[q]! += 1; moved -= 1 }
      }
      plain.change[moved]! += 1
    }
    expect(found).toEqual(plain)
  }), { seed: 5, numRuns: 300 })
})
test('no input of any kind breaks the rule: below ten matched codes there is no number in the answer', () => {
  const text = fc.array(fc.oneof(fc.string({ maxLength: 14 }), fc.tuple(fc.integer({ min: 0, max: 30 }), fc.constantFrom('ynyny', '?????', 'n n n n n')).map(([c, l]) => `c${c} ${l}`)), { maxLength: 40 }).map(lines => lines.join('\n'))
  fc.assert(fc.property(text, text, (before, after) => {
    const [b, a] = [readSlips(before), readSlips(after)]
    if (!('slips' in b) || !('slips' in a)) return
    const found = changeBetween(b.slips, a.slips)
    const shared = new Set(b.slips.map(s => s.code)).intersection(new Set(a.slips.map(s => s.code)))
    if (shared.size < fewestMatched) expect(JSON.stringify(found)).toBe('"withheld"')
    if (found !== 'withheld') for (const counts of [found.bothRight, found.gained, found.lost]) for (const c of counts) expect(c).toBeLessThanOrEqual(found.matched)
  }), { seed: 6, numRuns: 400 })
})
test('the order of the slips changes nothing', () => {
  fc.assert(fc.property(slips, slips, (before, after) => {
    expect(changeBetween(before.toReversed(), after.toReversed())).toEqual(changeBetween(before, after))
  }), { seed: 7 })
})

test('the quantiles of t are those of the printed tables', () => {
  expect([1, 2, 9, 10, 30, 120].map(df => Number(tQuantile(df).toFixed(3)))).toEqual([12.706, 4.303, 2.262, 2.228, 2.042, 1.98])
})
test('a known set of changes gives its known mean and interval to three decimals', () => {
  // Ten slips: 0 0 1 1 1 2 2 2 3 3; mean 1.5, s = 1.0801, t(9) = 2.2622, half = 0.7727.
  const { mean, low, high } = meanChange([0, 0, 0, 0, 0, 2, 3, 3, 2, 0, 0])
  expect([mean, low, high].map(x => Number(x.toFixed(3)))).toEqual([1.5, 0.727, 2.273])
})

test('a small place is kept no finer than its region, and a region of one place no finer than its province', () => {
  const at = (id: string) => placeList().byId.get(id)!
  expect([areaOf(at('mb-winnipeg')), areaOf(at('mb-thompson')).startsWith('place:')]).toEqual(['place:mb-winnipeg', true])
  for (const place of placeList().places) {
    const area = areaOf(place)
    if ((place.population ?? 0) < 10_000) {
      expect(area, place.id).not.toContain(place.id)
      const [kind, province, region] = area.split(':')
      const same = placeList().places.filter(p => areaOf(p) === area)
      expect([kind, province]).toEqual(['region', place.province])
      if (region !== undefined) expect(same.length).toBeGreaterThanOrEqual(3)
    }
    for (const said of Object.values(areaSaid(area))) expect(said).not.toMatch(/^(place|region):/)
  }
})
test('an Indigenous host’s silence is a no: its session is not counted and its slips are not asked for', () => {
  const host = (host_indigenous: boolean, host_agrees: boolean) => ({ host_indigenous, host_agrees })
  expect([mayCount(host(true, false)), mayCount(host(true, true)), mayCount(host(false, false))]).toEqual([false, true, true])
  const held = { state: 'held' as const, held_on: day('2026-11-02'), rounds: [] }
  expect([resultsDueOn({ ...held, ...host(true, false) }), resultsDueOn({ ...held, ...host(true, true) })]).toEqual([null, '2026-11-16'])
})
test('a planned day that went by asks for a word, and months since a visit are whole', () => {
  expect([isUnanswered({ state: 'planned', held_on: day('2026-11-25') }, day('2026-11-26')), isUnanswered({ state: 'planned', held_on: day('2026-11-26') }, day('2026-11-26'))]).toEqual([true, false])
  expect([monthsSince('2025-09-01', day('2026-11-26')), monthsSince(null, day('2026-11-26'))]).toEqual([14, null])
})
test('French says everything that English says', () => {
  expect(Object.keys(fr).sort()).toEqual(Object.keys(en).sort())
})
