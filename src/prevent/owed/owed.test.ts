import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day } from '../../algorithms/calendars/day.ts'
import { laws, wageSources } from '../wages/public.ts'
import { checkTyped } from './check-wages.ts'
import { checkWeek, type Checked } from './check-week.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { offered, pageLanguage, wordsIn } from './languages.ts'
import { owedAnswer } from './pages/owed.ts'
import { places, readWeek, type Typed } from './week.ts'

const now = Date.UTC(2026, 10, 26, 15)
const today = day('2026-11-26')
const hours = (...all: (number | string)[]): Typed => Object.fromEntries(all.map((h, i) => [`h${i + 1}`, String(h)]))
const packing: Typed = { place: 'ON', work: 'none', day: '2025-11-03', ...hours(9, 9, 9, 9, 9, 7), rate: '15', sum: '780' }
const harvest: Typed = { place: 'ON', work: 'harvester', day: '2026-09-16', ...hours(10, 10, 10, 10, 10, 10, 10), rate: '17.60', sum: '1232' }
const care: Typed = { place: 'BC', work: 'none', day: '2026-07-06', ...hours(13, 9, 8, 8, 8, 6), rate: '20', sum: '1040', started: '2025-05-01' }
const checked = (typed: Typed): Checked => {
  const read = readWeek(typed, today)
  if ('wrong' in read) throw new Error([...read.wrong].join())
  return checkWeek(read.week, today)
}
const page = (typed: Typed, language: 'en' | 'fr' | 'es' = 'en', step = 'count'): string => {
  const answer = owedAnswer(language, { step, ...typed }, now)
  return 'html' in answer ? answer.html : ''
}
const owed = (typed: Typed): number => checked(typed).highCents

// Worked examples W05, W31 and W01 of the wage vectors.
test('W05: a week in a packing shed that packs for other farms is owed 213.82', () => {
  expect(owed(packing)).toBe(21382)
  expect(page(packing)).toContain('$213.82')
  expect(page(packing, 'fr')).toContain('213,82\u00a0$')
})
test('W05: the lines carry the sections of Ontario, and the overtime section says that it is not confirmed', () => {
  const html = page(packing)
  for (const cite of ['(ESA), s. 23.1', '(ESA), s. 22', 's. 33 to 41, 35.2']) expect(html).toContain(cite)
  expect(html.match(/not yet confirmed/g)!.length).toBeGreaterThanOrEqual(2)
})
test('W31: seventy hours of harvest owe nothing, and the page flags the hours and says why', () => {
  expect(checked(harvest).verdict).not.toBe('range')
  const html = page({ ...harvest, day: '2025-11-05' })
  expect(html).toContain('$0.00')
  expect(html).toContain('Excessive hours: 70 h')
  expect(html).toContain('O Reg 285/01')
  expect(html).toContain(en.nothing)
})
test('W01: the caregiver’s week of 2026-07-06 is 135.20, inside the window, with sections 40 and 58', () => {
  expect(owed(care)).toBe(13520)
  const html = page(care)
  expect(html).toMatch(/s\. 35, 40/)
  expect(html).toMatch(/s\. 57, 58/)
  expect(checked(care).readings[0]!.answer.totals.claimableCents).toBe(13520)
})
test('W01: its own week of July 2025 is outside the window, and is shown apart, not as something to ask for', () => {
  const html = page({ ...care, day: '2025-07-07', started: '2024-05-01' })
  expect(html).toContain(en.outside)
  expect(html).not.toContain(`${en.ask}</p>`)
})

test('a start and an end count as the hours between them', () => {
  expect(owed({ ...care, h1: '7:00-20:00', h2: '8am-5pm', h3: '22-6' })).toBe(13520)
})
test('the special rules are asked from the law of the place and never assumed: not sure gives a sum for each', () => {
  const unsure = checked({ ...packing, work: 'unsure' })
  expect([unsure.verdict, unsure.lowCents, unsure.highCents, unsure.readings.length]).toEqual(['range', 0, 21382, laws.ON.classes.length + 1])
  expect(page({ ...packing, work: '' })).toContain('not sure&quot; are answers too')
  for (const place of places) for (const one of laws[place].classes) expect(page({ place }, 'fr', 'week')).toContain(`value="${one.id}"`)
})
test('van, housing and hiring costs are each a line with its section', () => {
  const html = page({ ...packing, van: '50', housing: '120', hiring: '200' })
  expect(html).toContain(en['rule.recruitment-fee'])
  expect(html.split(en['rule.deduction']).length - 1).toBe(2)
  expect(html).toContain('(ESA), s. 13')
})
test('a rate that is not held answers "cannot say", never zero', () => {
  const typed: Typed = { place: 'NU', work: 'none', day: '2001-11-05', ...hours(8), rate: '15' }
  const found = checked(typed)
  expect([found.verdict, found.highCents]).toEqual(['cannot', 0])
  const html = page(typed)
  expect(html).toContain(en.cannotSum)
  expect(html).not.toContain(`lost">$0.00`)
})
test('where it is not known how far back a claim reaches, the page says so and shows no number of months', () => {
  for (const place of places.filter(p => laws[p].lookBack.months === null)) {
    const html = page({ place, work: 'none', day: '2026-09-14', ...hours(9, 9, 9, 9, 9), rate: '12', sum: '100' })
    expect(html).toContain(en.reachCannot)
    expect(html).toContain(en.askCannot)
  }
  expect(places.filter(p => laws[p].lookBack.months === null).length).toBeGreaterThan(0)
})
test('every place of the engine answers, in both languages, with a source and the day it was read', () => {
  for (const place of places) for (const language of ['en', 'fr'] as const) {
    const html = page({ place, province: 'ON', work: 'none', day: '2026-06-15', ...hours(9, 9, 9, 9, 9, 9), rate: '14', sum: '500' }, language)
    expect(html, place).toContain(language === 'fr' ? 'lu le 23\u00a0novembre 2026' : 'read 23\u00a0November 2026')
    expect(html).toContain(language === 'fr' ? 'Estimation' : 'Estimated')
  }
})
test('the page says which door tells the employer and which does not', () => {
  const html = page(packing)
  expect(html).toContain(en.claimDoor)
  expect(html).toContain(en.tipDoor)
  expect(html).toContain('href="/report?lang=en"')
  expect(html).toContain('href="/help?lang=en"')
})

test('nothing that was typed stands in an address, and an address that carries a week is not read', () => {
  const html = page({ ...packing, van: '77.31' })
  for (const [, at] of html.matchAll(/(?:href|action|formaction)="([^"]*)"/g)) expect(at).not.toMatch(/213|780|77\.31|2025-11/)
  expect(html).toContain('method="post"')
  expect(html).not.toContain('method="get"')
})
test('what was typed comes back in the form, escaped', () => {
  const html = page({ ...packing, sum: '"><script>x</script>' })
  expect(html).toContain('&lt;script&gt;')
  expect(html).not.toContain('<script>x')
  expect(html).toContain(en['wrong.amount'])
})
test('the layout to print has the sum and the sections and no button but the way back', () => {
  const html = page(packing, 'en', 'print')
  expect(html).toContain('$213.82')
  expect(html).not.toContain('/report')
  expect(html.match(/<button/g)).toHaveLength(1)
})
test('Spanish is written and not offered until a named person approved it', () => {
  expect(offered()).toEqual(['en', 'fr'])
  expect(pageLanguage('es')).toBe('en')
  expect(page({}, 'es', 'place')).toContain(en.interpreter)
  expect(page({}, 'en', 'place')).not.toContain('Español')
  const approved = { es: { by: 'a named speaker', on: '2026-12-01' } }
  expect([offered(approved).includes('es'), wordsIn('es', approved).title]).toEqual([true, es.title])
})
test('all three languages say the same things, and French is not English', () => {
  expect([Object.keys(fr).sort(), Object.keys(es).sort()]).toEqual([Object.keys(en).sort(), Object.keys(en).sort()])
  const same = Object.keys(en).filter(key => typeof en[key as keyof typeof en] === 'string' && en[key as keyof typeof en] === fr[key as keyof typeof fr])
  expect(same).toEqual([])
})
test('the longest page weighs under 60 KB with its style, its faces and its script', () => {
  const file = (name: string) => readFileSync(new URL(`../../web/public/${name}`, import.meta.url))
  const frame = file('fonts/atkinson-next-latin.woff2').length + file('fonts/newsreader-latin-500.woff2').length + gzipSync(file('public.css')).length + gzipSync(file('leave.js')).length
  const full: Typed = { ...packing, van: '50', housing: '120', meals: '80', mealCount: '21', hiring: '200', other: '12', signed: 'unsure' }
  const pages = places.flatMap(place => [page({ ...full, place, work: 'unsure' }, 'fr'), page({ ...full, place, day: '' }, 'fr')])
  expect(frame + Math.max(...pages.map(html => Buffer.byteLength(html)))).toBeLessThan(60 * 1024)
})

const plainHours = (text: string): number => Number(text.replace(',', '.'))
const halves = fc.integer({ min: 0, max: 48 }).map(n => `${n / 2}`.replace('.', n % 4 === 1 ? ',' : '.'))
test('however the week is written, its hours are the sum of its days', () => {
  fc.assert(fc.property(fc.array(halves, { minLength: 7, maxLength: 7 }).filter(all => all.some(h => plainHours(h) > 0)), all => {
    expect(checked({ ...packing, ...hours(...all) }).hours).toBe(all.reduce((sum, h) => sum + plainHours(h), 0))
  }), { seed: 11, numRuns: 60 })
})
test('being paid more never raises what is owed', () => {
  fc.assert(fc.property(fc.constantFrom(...places), fc.integer({ min: 0, max: 120_000 }), fc.integer({ min: 0, max: 50_000 }), (place, paid, more) => {
    const at = (c: number) => owed({ ...packing, place, sum: (c / 100).toFixed(2) })
    expect(at(paid + more)).toBeLessThanOrEqual(at(paid))
  }), { seed: 12, numRuns: 60 })
})
test('no input breaks the page: it is a page, it never shows zero where it cannot say, and the staff answer is the same sum', () => {
  const text = fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom('9', '7:00-17:30', '0', '-1', '1e9', '٣', '25', '2026-07-06', '99999999'))
  const week = fc.record({ place: fc.constantFrom(...places, 'XX', ''), work: fc.constantFrom('none', 'unsure', 'farm', 'x'), day: fc.oneof(text, fc.constant('2026-07-06'), fc.constant('2026-11-27')), h1: text, h2: text, h7: text, pause: text, rate: text, sum: text, van: text, meals: text, mealCount: text, started: text, ended: text })
  fc.assert(fc.property(week, typed => {
    const html = page(typed)
    expect(html).toContain('id="leave"')
    if (!('wrong' in readWeek(typed, today)) && checked(typed).verdict === 'cannot') expect(html).not.toContain('lost">$0.00')
    const staff = checkTyped({ ...typed, place: typed.place, work: typed.work, day: typed.day }, now)
    expect(staff.answer === null).toBe('wrong' in readWeek(typed, today))
  }), { seed: 13, numRuns: 150 })
})
test('each source named on a line is one that is listed', () => {
  for (const place of places) for (const one of checked({ ...packing, place }).readings[0]!.answer.lines) for (const id of one.source.split(' ')) expect(id === 'claim' || id in wageSources, `${place} ${id}`).toBe(true)
})
