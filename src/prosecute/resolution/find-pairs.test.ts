import { expect, test } from 'vitest'
import { gather, type Fragment, type Statement } from '../entities/read-file.ts'
import { normalForm, type EntityKind } from '../entities/entity.ts'
import { findPairs } from './find-pairs.ts'

const fragment = (id: string, kind: EntityKind = 'person', canonical = id): Fragment => ({ id, kind, canonical, version: 1 })
const said = (about: string, property: string, value: string): Statement => ({ id: `${about}${property}${value}`, about, property, value, normal: normalForm(property as 'name', value) || null, other: null, source: 'records', sourceTip: null, sourceSays: null, sourceGrade: 'B', informationGrade: '2', saidOn: null, recordedAt: '', withdrawn: false })
const file = (statements: readonly Statement[], fragments = ['a', 'b', 'c'].map(id => fragment(id))) => gather(fragments, statements, new Map())
const both = [said('a', 'name', 'Marek Olsen'), said('b', 'name', 'Marek Olson'), said('a', 'number', '204-555-0142'), said('b', 'number', '2045550142'), said('c', 'name', 'Ida Tarn')]

test('two that share a name and a number are proposed, and one that shares nothing is not', () => {
  expect(findPairs(file(both), []).map(p => [p.a.id, p.b.id, p.why.band])).toEqual([['a', 'b', 'possible']])
})

test('a pair that someone judged different is not proposed again, and comes back when that is undone', () => {
  const log = [{ a: 'a', b: 'b', verdict: 'not-same' as const, undone: false }]
  expect(findPairs(file(both), log)).toEqual([])
  expect(findPairs(file(both), [{ ...log[0]!, undone: true }])).toHaveLength(1)
})

test('what is one already is not proposed, and a person marked as exploited never is', () => {
  expect(findPairs(file(both, [fragment('a'), fragment('b', 'person', 'a'), fragment('c')]), [])).toEqual([])
  expect(findPairs(gather([fragment('a', 'exploited'), fragment('b', 'exploited')], [], new Map()), [])).toEqual([])
})

test('a withdrawn statement proposes nothing', () => {
  expect(findPairs(file(both.map(s => ({ ...s, withdrawn: s.about === 'a' }))), [])).toEqual([])
})
