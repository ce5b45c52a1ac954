import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, day } from '../../algorithms/calendars/day.ts'
import { provinceCodes } from '../../platform/places/provinces.ts'
import { en } from './en.ts'
import { helplines, helplinesRead } from './facts/helplines.ts'
import { fr } from './fr.ts'
import { linesFor, needs, telOf } from './helpline.ts'
import { helpDocument } from './pages.ts'

const shown = { today: helplinesRead, hideOld: true }
const everyStep = needs.flatMap(need => [null, 'none' as const, ...provinceCodes].map(place => ({ need, place })))

test('nothing that is chosen leads to police, a border line or a tip line', () => {
  for (const need of needs) for (const place of [null, ...provinceCodes])
    expect(linesFor(helplines, need, place).filter(l => l.category === 'tips' || l.category === 'emergency')).toEqual([])
})

test('every need has a line in every province and territory, and also for who does not say where', () => {
  for (const need of needs) for (const place of [null, ...provinceCodes]) expect(linesFor(helplines, need, place).length, `${need} ${place}`).toBeGreaterThan(0)
})

test('a line of another province is never shown, and the place’s own come first', () => {
  fc.assert(fc.property(fc.constantFrom(...needs), fc.constantFrom(...provinceCodes), (need, place) => {
    const found = linesFor(helplines, need, place)
    expect(found.every(l => l.in.includes('CA') || l.in.includes(place))).toBe(true)
    const own = found.map(l => l.in.includes(place))
    expect(own.indexOf(false) === -1 || !own.slice(own.indexOf(false)).includes(true)).toBe(true)
  }), { seed: 7 })
})

test('each number is shown with its source, its day and that we did not call it', () => {
  const page = helpDocument('en', { need: 'place', place: 'MB' }, shown)
  expect(page).toContain('1-877-977-0007')
  expect(page.match(/not called by us to check/g)?.length).toBe(linesFor(helplines, 'place', 'MB').length)
  expect(page).toContain('November 23, 2026')
})

test('in production a number that nobody confirmed for 90 days is not shown', () => {
  const page = (days: number) => helpDocument('en', { need: 'place', place: 'MB' }, { today: addDays(helplinesRead, days), hideOld: true })
  expect(page(90)).toContain('1-877-977-0007')
  expect(page(91)).not.toContain('1-877-977-0007')
  expect(page(91)).toContain('Call 211')
})

test('911 is on every page, says that it brings the police, and is not promised in the North', () => {
  for (const asked of everyStep) expect(helpDocument('en', asked, shown)).toContain('It brings the police')
  for (const place of ['NU', 'NT', 'YT'] as const) expect(helpDocument('en', { need: 'talk', place }, shown)).toContain('does not exist everywhere in the North')
})

test('addresses and titles do not say what is needed', () => {
  for (const language of ['en', 'fr'] as const) for (const asked of [{ need: null, place: null }, ...everyStep]) {
    const page = helpDocument(language, asked, shown)
    expect(/<title>([^<]*)/.exec(page)?.[1]).toBe(language === 'fr' ? 'Heures' : 'Hours')
    for (const [, href] of page.matchAll(/href="(\/help[^"]*)"/g)) expect(href).toMatch(/^\/help\?lang=(en|fr)(&amp;b=\d)?(&amp;a=[A-Za-z]{2,4})?$/)
  }
})

test('only languages with approved text are offered, each by its own name; the others are offered an interpreter', () => {
  const page = helpDocument('en', { need: null, place: null }, { ...shown, interpreterFirst: true })
  expect(page).toContain('>Français</a>')
  expect(page).not.toContain('Español')
  expect(page.indexOf('interpreters')).toBeLessThan(page.indexOf('<h1>'))
})

test('the longest page weighs under 60 KB with its style, its faces and its script', () => {
  const file = (name: string) => readFileSync(new URL(`../../web/public/${name}`, import.meta.url))
  const frame = file('fonts/atkinson-next-latin.woff2').length + file('fonts/newsreader-latin-500.woff2').length + gzipSync(file('public.css')).length + gzipSync(file('leave.js')).length
  const longest = Math.max(...everyStep.map(asked => Buffer.byteLength(helpDocument('fr', asked, shown))))
  expect(frame + longest).toBeLessThan(60 * 1024)
})

test('French says everything that English says, and nothing in English', () => {
  expect(Object.keys(fr).sort()).toEqual(Object.keys(en).sort())
  const same = Object.keys(en).filter(key => typeof en[key as keyof typeof en] === 'string' && en[key as keyof typeof en] === fr[key as keyof typeof fr])
  expect(same.sort()).toEqual(['iu', 'source', 'tl'].filter(key => en[key as keyof typeof en] === fr[key as keyof typeof fr]).sort())
})

test('a telephone link holds digits alone', () => {
  for (const line of helplines) if (line.phone) expect(telOf(line.phone)).toMatch(/^tel:\d{3,11}$/)
})

test('the day of reading is a day that has been', () => {
  expect(helplinesRead <= day('2026-11-23')).toBe(true)
})
