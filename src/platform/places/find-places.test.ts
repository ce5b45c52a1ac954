import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findPlaces } from './find-places.ts'
import { foldName } from './fold-name.ts'
import { placeList } from './place-list.ts'
import { resolvePlace } from './resolve-place.ts'
import { editDistance } from './spelling.ts'

const first = (text: string) => findPlaces(text, 1)[0]?.place.id

describe('a place is found', () => {
  test.each([
    ['Thompson MB', 'mb-thompson'], ['thompson, manitoba', 'mb-thompson'], ['winipeg', 'mb-winnipeg'], ['toronot', 'on-toronto'], ['montreal', 'qc-montreal'], ['MONTRÉAL', 'qc-montreal'],
    ['Cape Dorset', 'nu-kinngait'], ['Frobisher Bay', 'nu-iqaluit'], ['ᐃᖃᓗᐃᑦ', 'nu-iqaluit'], ['Lutselke', 'nt-lutselke'], ["Łutselk'e", 'nt-lutselke'], ['behchoko', 'nt-behchoko'], ['Deline', 'nt-deline'],
    ['st johns nl', 'nl-st-johns'], ['Saint John', 'nb-saint-john'], ['Ft McMurray', 'ab-fort-mcmurray'], ['Trois Rivieres, Québec', 'qc-trois-rivieres'], ['québec', 'qc-quebec'], ['Vancouver, Colombie-Britannique', 'bc-vancouver'],
    ['ਟੋਰਾਂਟੋ', 'on-toronto'], ['Fundy Bay', 'nb-grand-manan'], ['Big Trout Lake', 'on-kitchenuhmaykoosib-inninuwug'], ['Iqaluktuuttiaq', 'nu-cambridge-bay'],
  ])('%s', (text, id) => expect(first(text)).toBe(id))
  test('by its own name, whichever of the 1,600 it is', () => {
    const lost = placeList().places.filter(place => !findPlaces(`${place.name} ${place.province}`, 8).some(found => found.place.id === place.id))
    expect(lost.map(place => place.id)).toEqual([])
  })
  test('with each of its namesakes, told apart by province', () => {
    expect(findPlaces('Deer Lake', 5).filter(f => f.how === 'exact').map(f => f.place.province).toSorted()).toEqual(['NL', 'ON'])
    expect(findPlaces('Charlottetown', 5).map(f => f.place.id)).toEqual(expect.arrayContaining(['pe-charlottetown', 'nl-charlottetown-labrador']))
  })
})

test('namesakes are never guessed at', () => {
  expect(resolvePlace('Deer Lake')).toHaveProperty('candidates')
  expect(resolvePlace('on-deer-lake')).toMatchObject({ place: { id: 'on-deer-lake' } })
  expect(resolvePlace('winipeg')).toMatchObject({ candidates: [{ id: 'mb-winnipeg' }] })
  expect(resolvePlace('qwertyuiop zz')).toEqual({ candidates: [] })
})

test('any text is answered, however odd or long', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.integer({ min: 0, max: 20 }), (text, limit) => findPlaces(text, limit).length <= limit), { seed: 5, numRuns: 100 })
  expect(findPlaces('', 5)).toEqual([])
  expect(findPlaces('a'.repeat(100_000), 5)).toEqual([])
})

test('a search takes a few milliseconds', () => {
  const asked = ['thompson', 'winipeg mb', 'kitchenuhmaykosib', 'saint jean', 'zzzzzzzz']
  asked.forEach(text => findPlaces(text))
  const started = performance.now()
  for (let i = 0; i < 100; i++) findPlaces(asked[i % 5]!)
  expect((performance.now() - started) / 100).toBeLessThan(25)
})

test('the edit distance is the slow one, cut off', () => {
  const slow = (a: string, b: string): number => {
    const d = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)))
    for (let i = 1; i <= a.length; i++) for (let j = 1; j <= b.length; j++) {
      d[i]![j] = Math.min(d[i - 1]![j]! + 1, d[i]![j - 1]! + 1, d[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) d[i]![j] = Math.min(d[i]![j]!, d[i - 2]![j - 2]! + 1)
    }
    return d[a.length]![b.length]!
  }
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 })
  fc.assert(fc.property(word, word, fc.nat(4), (a, b, most) => editDistance(a, b, most) === Math.min(slow(a, b), most + 1)), { seed: 3, numRuns: 500 })
})

test('accents, apostrophes and saints make no difference', () => {
  expect(foldName('St. John’s')).toBe(foldName("saint johns"))
  expect(foldName('  Délı̨nę ')).toBe('deline')
  expect(foldName('ᑭᙵᐃᑦ')).toBe('ᑭᙵᐃᑦ')
})
