import { describe, expect, test } from 'vitest'
import { seeded, type Rng } from '../random/rng.ts'
import { openRegister, type Asked, type Listed } from './screen.ts'
import { disturb, inventBirth, inventName, origins } from './synthetic.ts'

const aRegister = (size: number, rng: Rng): Listed[] =>
  Array.from({ length: size }, (_, i) => {
    const origin = rng.pick(origins)
    const name = inventName(origin, rng)
    const birth = inventBirth(rng)
    return { id: `r${i}`, names: rng.next() < 0.3 ? [name, inventName(origin, rng)] : [name], birth: rng.next() < 0.1 ? birth.slice(0, 4) : rng.next() < 0.05 ? '' : birth, country: 'CA' }
  })
const travellers = (register: readonly Listed[], size: number, rng: Rng): Asked[] =>
  Array.from({ length: size }, (_, i) => {
    const entry = rng.pick(register)
    const name = disturb(entry.names[0]!, rng)
    const birth = rng.next() < 0.3 ? '' : rng.next() < 0.5 ? entry.birth : inventBirth(rng)
    return { id: `q${i}`, name: rng.next() < 0.7 ? name : inventName(rng.pick(origins), rng), birth, country: '' }
  })
const asked = (name: string, birth = '', country = ''): Asked => ({ id: 'q', name, birth, country })
const listing = (...names: string[]): Listed => ({ id: 'r', names, birth: '1980-05-17', country: 'CA' })
const statusOf = (entry: Listed, who: Asked) => openRegister([entry]).screen(who)[0]?.status ?? 'none'

describe('the index against scoring every pair', () => {
  test('finds at least 99.9 % of the hits, and says the same of each', () => {
    const rng = seeded(60_000)
    const entries = aRegister(700, rng)
    const register = openRegister(entries)
    let all = 0
    let found = 0
    for (const who of travellers(entries, 80, rng)) {
      const quick = new Map(register.screen(who).map(hit => [hit.listedId, JSON.stringify(hit)]))
      const slow = register.screenAll(who)
      all += slow.length
      found += slow.filter(hit => quick.get(hit.listedId) === JSON.stringify(hit)).length
      expect(quick.size).toBeLessThanOrEqual(slow.length)
    }
    expect(all).toBeGreaterThan(30)
    expect(found / all).toBeGreaterThanOrEqual(0.999)
  })
  test('two runs give the same bytes', () => {
    const run = () => {
      const rng = seeded(5)
      const entries = aRegister(500, rng)
      const register = openRegister(entries)
      return JSON.stringify(travellers(entries, 100, rng).map(who => register.screen(who)))
    }
    expect(run()).toBe(run())
  })
})

describe('statuses', () => {
  test('name and full birth date make it probable; the name alone only possible', () => {
    const entry = listing('Gérard Beausoleil')
    expect(statusOf(entry, asked('BEAUSOLEIL, GERARD', '1980-05-17'))).toBe('probable')
    expect(statusOf(entry, asked('Gerard Beausoleil'))).toBe('possible')
  })
  test.each(['Minh Trang', 'Minh Van Tran', 'Ming Tran', 'Minh Tranh', 'Min Tran', 'Tran Minh Duc', 'Minh Tram'])('Minh Tran with the birth date of %s is possible, never probable', name => {
    expect(statusOf(listing(name), asked('Mr. Minh Tran', '1980-05-17', 'CA'))).toBe('possible')
  })
  test('another full birth date is never probable, whatever the name', () => {
    expect(statusOf(listing('Gérard Beausoleil'), asked('Gérard Beausoleil', '1963-11-02'))).toBe('none')
    expect(statusOf(listing('Gérard Beausoleil'), asked('Gérard Beausoleil', '1980-05-18'))).toBe('possible')
  })
  test('the year alone needs the place and the very name', () => {
    expect(statusOf(listing('Gérard Beausoleil'), asked('Gérard Beausoleil', '1980', 'CA'))).toBe('probable')
    expect(statusOf(listing('Gérard Beausoleil'), asked('Gérard Beausoleil', '1980', 'FR'))).toBe('possible')
    expect(statusOf(listing('Gérard Beausoleil'), asked('Gérard Beausoleille', '1980', 'CA'))).toBe('possible')
  })
  test('a single word or a very short name is never above possible and never cleared', () => {
    expect(statusOf(listing('Wapastim'), asked('Wapastim', '1980-05-17'))).toBe('possible')
    expect(statusOf(listing('Li O'), asked('Li O', '1980-05-17'))).toBe('possible')
  })
  test('a name in the script that was asked in is shown before one in another', () => {
    const [hit] = openRegister([listing('Андрій Ковальчук', 'Andrii Kovalchuk')]).screen(asked('Andrii Kovalchuk', '1980-05-17'))
    expect(hit!.listedName).toBe('Andrii Kovalchuk')
  })
  test('an empty name and an empty register find nothing', () => {
    expect(openRegister([listing('')]).screen(asked('Gérard Beausoleil'))).toEqual([])
    expect(openRegister([listing('Gérard Beausoleil')]).screen(asked('\u200b \u202e'))).toEqual([])
  })
})

describe('bias', () => {
  test('with birth dates, no origin of names raises more than a trace of false alarms, and each finds its own', () => {
    for (const origin of origins) {
      const rng = seeded(origins.indexOf(origin) + 1)
      const entries = Array.from({ length: 500 }, (_, i): Listed => ({ id: `r${i}`, names: [inventName(origin, rng)], birth: inventBirth(rng), country: 'CA' }))
      const register = openRegister(entries)
      const strangers = Array.from({ length: 250 }, () => asked(inventName(origin, rng), inventBirth(rng)))
      const alarms = strangers.filter(who => register.screen(who).length > 0).length
      expect(alarms / strangers.length, origin).toBeLessThanOrEqual(0.04)
      const own = entries.slice(0, 120).map(entry => ({ entry, who: asked(entry.names[0]!.toUpperCase().normalize('NFD'), entry.birth) }))
      expect(own.filter(({ entry, who }) => register.screen(who)[0]?.listedId === entry.id).length / own.length, origin).toBeGreaterThanOrEqual(0.99)
    }
  })
})
