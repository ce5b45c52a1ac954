import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { normalForm } from '../entities/entity.ts'
import { type Known, waterfall } from './waterfall.ts'

const person = (said: Readonly<Record<string, string>>, shared: Known['shared'] = []): Known => ({ kind: 'person', shared, said: Object.entries(said).map(([property, value]) => ({ property, value, normal: normalForm(property as 'name', value) || null })) })

test('an equal name alone never reaches the top band', () => {
  const names = ['Mary Smith', 'Jean Tremblay', 'Corin Hale', 'Nguyen Van An', 'Singh', 'María José Carreño Quiñones', 'ᐱᑕ ᑯᓄᒃ']
  for (const name of names) expect(waterfall(person({ name }), person({ name })).band).not.toBe('strong')
})

test('a second thing that agrees lifts it, and a birth date that contradicts sinks whatever agrees', () => {
  const [a, b] = [{ name: 'Marek Olsen', born: '1986-03-05' }, { name: 'Marek Olson', born: '1986-03-05', number: '204-555-0142' }]
  expect(waterfall(person({ ...a, number: '+1 204 555 0142' }), person(b)).band).toBe('strong')
  expect(waterfall(person({ ...a, born: '1991-11-30', number: '+1 204 555 0142' }), person(b)).band).toBe('weak')
})

test('one date that agrees does not hide another that contradicts', () => {
  const two: Known = { kind: 'person', shared: [], said: [{ property: 'born', value: '1986-03-05', normal: null }, { property: 'born', value: '1991-11-30', normal: null }] }
  expect(waterfall(two, person({ born: '1986-03-05' })).parts.map(p => p.part)).toContain('born-other')
})

test('two writings of one telephone number are one telephone; two numbers are two', () => {
  const phone = (value: string): Known => ({ kind: 'phone', shared: [], said: [{ property: 'number', value, normal: normalForm('number', value) || null }] })
  expect([waterfall(phone('204-555-0142'), phone('(204) 555 0142')).band, waterfall(phone('204-555-0142'), phone('204-555-0143')).band]).toEqual(['strong', 'weak'])
})

test('what stands in brackets is no part of a name', () => {
  expect(waterfall(person({ name: 'Corin Hale (demo)' }), person({ name: 'Ida Tarn (demo)' })).parts.map(p => p.part)).toContain('name-other')
})

test('the parts add up to the weight, and either may come first', () => {
  const value = fc.record({ name: fc.constantFrom('Marek Olsen', 'Marek Olson', 'Ida Tarn', 'M. Olsen'), born: fc.constantFrom('1986-03-05', '1986', '1991-11-30'), number: fc.constantFrom('204-555-0142', '204-555-0143') }, { requiredKeys: [] })
  const shared = fc.subarray([{ tie: 'uses', other: 'x' }, { tie: 'drives', other: 'y' }])
  fc.assert(fc.property(value, value, shared, shared, (x, y, s, r) => {
    const [one, two] = [waterfall(person(x, s), person(y, r)), waterfall(person(y, r), person(x, s))]
    expect(one.weight).toBeCloseTo(one.parts.reduce((sum, p) => sum + p.weight, 0), 2)
    expect([two.weight, two.band]).toEqual([one.weight, one.band])
  }), { seed: 9, numRuns: 300 })
})
