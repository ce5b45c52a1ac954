import { describe, expect, test } from 'vitest'
import { isCounted, type Asked, type Instrument, type Strength } from '../instrument.ts'
import { stepWords } from '../step-words.ts'
import { instruments } from './all.ts'
import { signs } from './signs.ts'

const named = (id: string) => instruments.find(i => i.id === id)!
const perDimension = (id: string) => named(id).dimensions.map(d => named(id).items.filter(item => item.dimension === d.id).length)
const tally = (id: string, strength: Strength) => named(id).dimensions.map(d => named(id).items.filter(item => item.dimension === d.id && item.strength === strength).length)
const texts = (i: Instrument): readonly Asked[] => [i.sayFirst, ...i.openings.map(o => o.ask), ...i.items.map(item => item.ask)]

describe('the four lists', () => {
  test('adults have 67 indicators and children 65, dimension by dimension as published', () => {
    expect(perDimension('adult_labour')).toEqual([10, 10, 16, 9, 15, 7])
    expect(perDimension('adult_sexual')).toEqual([10, 10, 16, 9, 15, 7])
    expect(perDimension('child_labour')).toEqual([10, 10, 15, 8, 15, 7])
    expect(perDimension('child_sexual')).toEqual([10, 10, 15, 8, 15, 7])
  })

  test('adults at work: strong, medium and weak in each dimension', () => {
    expect([tally('adult_labour', 'strong'), tally('adult_labour', 'medium'), tally('adult_labour', 'weak')]).toEqual([[1, 1, 0, 1, 4, 0], [8, 9, 14, 7, 10, 5], [1, 0, 2, 1, 1, 2]])
  })

  test('children at work: no weak indicator', () => {
    expect([tally('child_labour', 'strong'), tally('child_labour', 'medium'), tally('child_labour', 'weak')]).toEqual([[2, 4, 0, 1, 8, 0], [8, 6, 15, 7, 7, 7], [0, 0, 0, 0, 0, 0]])
  })

  test('the work lists are confirmed in full; of the sexual lists only what was read', () => {
    const confirmed = (id: string) => named(id).items.filter(isCounted).map(item => item.id)
    expect([confirmed('adult_labour').length, confirmed('child_labour').length]).toEqual([67, 65])
    expect(confirmed('adult_sexual')).toEqual(['coercion_destination.tasks_clients'])
    expect(confirmed('child_sexual')).toEqual(['exploitation.hazardous', 'coercion_destination.tasks_clients'])
  })

  test('nothing is marked official, since no official page was read', () => {
    expect(instruments.flatMap(i => [i.rule.text.confidence, ...i.items.map(item => item.confidence)])).not.toContain('official')
  })
})

describe('every instrument', () => {
  test.each(instruments.map(i => [i.id, i] as const))('%s: ids are its own, dimensions and signs are known', (_id, i) => {
    const ids = [...i.openings, ...i.items].map(item => item.id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(i.items.filter(item => !i.dimensions.some(d => d.id === item.dimension) || item.signs.some(sign => !(sign in signs)))).toEqual([])
  })

  test.each(instruments.map(i => [i.id, i] as const))('%s: each question is one short question in three languages', (_id, i) => {
    const asks = [...i.openings, ...i.items].map(item => item.ask)
    expect(asks.filter(({ en, fr, es }) => !(en.endsWith('?') && fr.endsWith('?') && es.endsWith('?') && es.includes('¿')))).toEqual([])
    expect(asks.flatMap(({ en, fr, es }) => [en, fr, es]).filter(text => text.length > 160)).toEqual([])
    expect(new Set(asks.map(ask => ask.en)).size).toBe(asks.length)
  })

  test.each(instruments.map(i => [i.id, i] as const))('%s: no word that judges the person', (_id, i) => {
    expect(texts(i).flatMap(({ en, fr, es }) => [en, fr, es]).filter(text => /victim|víctim|prostitu|illegal|illégal|rescue|traffick|trata de/i.test(text))).toEqual([])
  })

  test.each(instruments.map(i => [i.id, i] as const))('%s: Spanish is not approved yet', (_id, i) => {
    expect(i.spanish.approvedBy).toBeNull()
  })

  test('names and versions are told apart', () => {
    const names = instruments.flatMap(i => [i.id, ...i.alsoNamed].map(name => `${name} ${i.version}`))
    expect(new Set(names).size).toBe(names.length)
  })

  test('French has its own typography', () => {
    const french = [...instruments.flatMap(i => [i.name, i.licence, i.rule.text.value, ...i.limits, ...i.dimensions.map(d => d.name), ...texts(i)]), ...Object.values(signs), ...Object.values(stepWords)].map(said => said.fr)
    expect(french.filter(text => /[ \u00a0][?!;]| :| »|« |'|\w:/.test(text))).toEqual([])
  })
})
