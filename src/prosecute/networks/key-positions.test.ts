import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../../algorithms/calendars/day.ts'
import type { EntityKind } from '../entities/entity.ts'
import { expiryOf, hasExpired, keyPositions } from './key-positions.ts'
import { layout } from './layout.ts'
import type { Net } from './network.ts'

const netOf = (kinds: Readonly<Record<string, EntityKind>>, links: readonly string[]): Net => ({
  nodes: Object.entries(kinds).map(([id, kind]) => ({ id, kind, label: id, number: null, role: null })),
  links: links.map(l => ({ id: l, from: l.split('-')[0]!, to: l.split('-')[1]!, weak: false, said: [] })),
})
const people = (ids: string) => Object.fromEntries([...ids].map(id => [id, 'person' as EntityKind]))

describe('key positions', () => {
  // Groups a–d, e–g and i–k; H ties the first to the second and V the second to the third.
  const held = netOf({ ...people('HVabefij'), c: 'phone', d: 'exploited', g: 'ad', k: 'exploited' }, ['a-b', 'a-c', 'b-c', 'a-d', 'b-d', 'H-a', 'H-b', 'H-e', 'H-f', 'H-V', 'e-f', 'e-g', 'f-g', 'V-e', 'V-f', 'V-i', 'V-j', 'i-j', 'i-k', 'j-k'])
  test('the two that hold three groups together stand out, proved', () => {
    expect(keyPositions(held).map(r => [r.size, r.verdict, r.optimal, r.bound === r.best])).toEqual([[1, 'no-clear-set', true, true], [2, 'stands-out', true, true], [3, 'no-clear-set', true, true]])
    expect(keyPositions(held)[1]!.set).toEqual(['H', 'V'])
  })
  test('nobody is named where luck or another set does as well', () => {
    expect(keyPositions(held).filter(r => r.verdict !== 'stands-out').map(r => r.set)).toEqual([[], []])
  })
  test('in a ring no single removal changes it', () => {
    const ring = netOf(people('abcdefgh'), [...'abcdefgh'].map((id, i, all) => `${id}-${all[(i + 1) % 8]!}`))
    expect(keyPositions(ring)[0]).toMatchObject({ verdict: 'none-changes', optimal: true, set: [] })
  })
  test('people marked as exploited are in the network and never in a set, whatever the network', () => {
    const kinds = fc.array(fc.constantFrom<EntityKind>('person', 'exploited', 'phone', 'organisation'), { minLength: 5, maxLength: 11 })
    fc.assert(fc.property(kinds, fc.array(fc.tuple(fc.nat(10), fc.nat(10)), { minLength: 4, maxLength: 22 }), (list, pairs) => {
      const nodes = Object.fromEntries(list.map((kind, i) => [`n${i}`, kind]))
      const net = netOf(nodes, [...new Set(pairs.map(([a, b]) => [a % list.length, b % list.length].toSorted((x, y) => x - y)).filter(([a, b]) => a !== b).map(([a, b]) => `n${a}-n${b}`))])
      for (const r of keyPositions(net)) {
        expect(r.set.filter(id => !['person', 'organisation'].includes(nodes[id]!))).toEqual([])
        expect(r.bound).toBeGreaterThanOrEqual(r.best - 1e-9)
        expect(r.optimal || r.bound > r.best).toBe(true)
      }
    }), { seed: 12, numRuns: 60 })
  })
})

test('a result is true for 90 days and has expired on the day after', () => {
  const until = expiryOf(day('2026-12-04'))
  expect([until, hasExpired(until, day('2027-03-04')), hasExpired(until, day('2027-03-05'))]).toEqual(['2027-03-04', false, true])
})

describe('the picture', () => {
  const nodes = Array.from({ length: 60 }, (_, i) => ({ id: `n${i}` }))
  const links = nodes.slice(1).map((n, i) => ({ from: n.id, to: `n${Math.floor(i / 3)}` }))
  test('stands in the same place whatever order its parts come in', () => {
    expect(layout(nodes.toReversed(), links.toReversed())).toEqual(layout(nodes, links))
  })
  test('lays no node on another', () => {
    const spots = layout(nodes, links)
    const near = spots.flatMap((a, i) => spots.slice(i + 1).map(b => Math.hypot(a.x - b.x, a.y - b.y)))
    expect(Math.min(...near)).toBeGreaterThan(24)
  })
  test('of nothing is nothing', () => {
    expect(layout([], [])).toEqual([])
  })
})
