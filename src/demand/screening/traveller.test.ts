import { expect, test } from 'vitest'
import { inventBirth, inventName, disturb, origins } from '../../algorithms/names/synthetic.ts'
import { openRegister } from '../../algorithms/names/screen.ts'
import { seeded } from '../../algorithms/random/rng.ts'
import { day } from '../../algorithms/calendars/day.ts'
import { cardFor } from './law/card.ts'
import { type ExtractLine, openExtract, redressToken, screenTraveller } from './traveller.ts'

const key = Buffer.alloc(32, 7)
const tran = { name: 'Mr. Minh Tran', birth: '1981-05-17', country: 'CA' }
const trang: ExtractLine = { id: 'r1', names: ['Minh Trang'], birth: '1981-05-17', country: 'CA' }

test('a traveller against the extract says what scoring every pair says, hit by hit', () => {
  const rng = seeded(1031)
  const extract: ExtractLine[] = Array.from({ length: 150 }, (_, i) => ({ id: `r${i}`, names: [inventName(rng.pick(origins), rng)], birth: inventBirth(rng), country: 'CA' }))
  const slow = openRegister(extract.map(l => ({ id: l.id, names: l.names, birth: l.birth, country: l.country ?? '' })))
  const opened = openExtract(extract)
  let met = 0
  for (let n = 0; n < 50; n++) {
    const line = rng.pick(extract)
    const t = rng.next() < 0.6 ? { name: disturb(line.names[0]!, rng), birth: line.birth, country: 'CA' } : { name: inventName(rng.pick(origins), rng), birth: inventBirth(rng), country: 'CA' }
    const all = slow.screenAll({ id: 'asked', ...t })
    const found = screenTraveller(opened, new Map(), t, key)
    expect(found.hits.map(h => [h.listedId, h.score, h.status])).toEqual(all.map(h => [h.listedId, h.score, h.status]))
    expect(found.status).toBe(all.some(h => h.status === 'probable') ? 'probable' : all.length > 0 ? 'possible' : 'none')
    met += all.length
  }
  expect(met).toBeGreaterThan(15)
})

test('Mr. Tran is possible, each part explained; cleared, he raises nothing, and the registrant still does', () => {
  const opened = openExtract([trang])
  const before = screenTraveller(opened, new Map(), tran, key)
  expect(before.status).toBe('possible')
  expect(before.hits[0]!.reasons.map(r => r.how)).toContain('birth-agrees')
  const after = (more: object) => screenTraveller(opened, new Map([['r1', [redressToken(key, 'r1', tran)]]]), { ...tran, ...more }, key).status
  for (const name of ['Mr. Minh Tran', 'TRAN, MINH', 'minh tran']) expect(after({ name })).toBe('none')
  expect(after({ name: 'Minh Trang' })).toBe('probable')
  // New identity data come: he is looked at again.
  expect(after({ birth: '1981-05-18' })).toBe(screenTraveller(opened, new Map(), { ...tran, birth: '1981-05-18' }, key).status)
})

test('a redress token says nothing without the key, and is of one line alone', () => {
  expect(redressToken(key, 'r1', tran).equals(redressToken(Buffer.alloc(32, 8), 'r1', tran))).toBe(false)
  expect(redressToken(key, 'r1', tran).equals(redressToken(key, 'r2', tran))).toBe(false)
})

test('the card: nothing for a cleared traveller; for a confirmed one no power to stop, the late notice with 490.031, the passport with 9(2) and 10(1)', () => {
  const on = day('2027-02-10')
  expect(cardFor({ outcome: 'nothing', late: false, childOffence: false, on }).map(l => l.what.en)).toEqual(['Nothing. The traveller goes on.'])
  const card = cardFor({ outcome: 'confirmed', late: true, childOffence: true, on })
  for (const line of card) expect(Object.keys(line).sort()).toEqual(['mark', 'section', 'what', 'who'])
  expect(card.map(l => l.section.en).join(' | ')).toMatch(/490\.031.*ss\. 9\(2\), 10\(1\).*16\(4\)\(j\.1\)/)
  expect(card.find(l => l.what.en.startsWith('No power to stop'))!.mark).toBe('unverified')
  expect(cardFor({ outcome: 'confirmed', late: false, childOffence: false, on }).map(l => l.section.en).join(' | ')).not.toMatch(/490\.031|Passport/)
})
