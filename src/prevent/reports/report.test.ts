import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, day, daysBetween } from '../../algorithms/calendars/day.ts'
import { instant } from '../../platform/values/time.ts'
import { reportCode } from './code.ts'
import { en } from './pages/en.ts'
import { es } from './pages/es.ts'
import { fr } from './pages/fr.ts'
import { keepPage, reportForm } from './pages/report-form.ts'
import { languageFor, offered } from './pages/words.ts'
import { receiptFrom } from './receipt.ts'
import { abouts, answerDue, closeReasons, dayOf, erasedOn } from './report.ts'

const nothing = { to: '', also: '', about: '', place: '', body: '', once: 'x'.repeat(22) }
const reader = (n: number, kind: string, name: string) => ({ id: `${String(n).repeat(8)}-1111-4111-8111-111111111111`, key: new Uint8Array(32).fill(n), agency: '', name, kind, province: 'ON' })
const readers = [reader(1, 'worker-centre', 'Niagara Workers’ Centre (demo)'), reader(2, 'labour', 'Employment Standards (demo)'), reader(3, 'joint-unit', 'Prairie Joint Unit (demo)')]

test('a day is all that is kept of when: two moments of one day of the middle of the country are one', () => {
  // That day begins at four in summer and at five in winter, by the clock of Greenwich.
  const midnights = [Date.UTC(2026, 6, 1, 4), Date.UTC(2026, 10, 24, 5)]
  expect(midnights.map(ms => [dayOf(instant(ms - 1)), dayOf(instant(ms))])).toEqual([['2026-06-30', '2026-07-01'], ['2026-11-23', '2026-11-24']])
  fc.assert(fc.property(fc.constantFrom(...midnights), fc.nat(86_399_999), (midnight, ms) => {
    expect(dayOf(instant(midnight + ms))).toBe(dayOf(instant(midnight)))
  }), { seed: 3 })
})

test('violence and a child are answered in a day, the rest in three', () => {
  const on = day('2026-11-24')
  expect([...abouts, 'unsaid' as const].map(about => daysBetween(on, answerDue(about, on)))).toEqual([3, 3, 1, 1, 3, 3])
})

test('only what tells nothing that was done or said is erased by itself, on day 31', () => {
  const on = day('2026-11-24')
  expect(closeReasons.map(reason => erasedOn(reason, on))).toEqual([null, null, null, addDays(on, 31)])
  expect(erasedOn(null, on)).toBeNull()
})

test('the page names its readers before anything is asked, and the duty and the lines stand before the question they follow from', () => {
  const page = reportForm('en', readers, nothing)
  const order = [en.who, en.noBorder, readers[0]!.name, en.danger, en.about, en.duty, en['about.child'], en.text, 'name="body"'].map(said => page.indexOf(said))
  expect(order.every(at => at > 0)).toBe(true)
  expect(order).toEqual([...order].sort((a, b) => a - b))
})

test('with nobody to read there is no form', () => {
  const page = reportForm('en', [], nothing)
  expect(page).toContain(en.nobody)
  expect(page).not.toContain('<form')
})

test('what she typed comes back as text, never as markup', () => {
  const page = reportForm('fr', readers, { ...nothing, body: '</textarea><script>1</script>"\'' }, [{ field: 'body', said: fr.long }])
  expect(page).toContain('&lt;/textarea&gt;&lt;script&gt;')
  expect(page).not.toContain('<script>1')
})

test('Spanish is one file, whole, and is offered to nobody until a speaker has put a name to it', () => {
  expect([Object.keys(es).sort(), Object.keys(fr).sort()]).toEqual([Object.keys(en).sort(), Object.keys(en).sort()])
  expect([offered, languageFor('es')]).toEqual([['en', 'fr'], 'en'])
  expect(reportForm('en', readers, nothing)).not.toContain('Español')
})

test('titles say nothing of a report, and addresses hold the language alone', () => {
  for (const page of [reportForm('en', readers, nothing), keepPage('en', receiptFrom('en', new Uint8Array(10)), false)]) {
    expect(/<title>([^<]*)/.exec(page)?.[1]).toBe('Hours')
    for (const [, action] of page.matchAll(/action="([^"]*)"/g)) expect(action).toBe('/report?lang=en')
  }
})

test('the page with its style, its faces and the code it starts with weighs under 60 KB', () => {
  const file = (name: string) => readFileSync(new URL(`../../web/public/${name}`, import.meta.url))
  const frame = file('fonts/atkinson-next-latin.woff2').length + file('fonts/newsreader-latin-500.woff2').length + gzipSync(file('public.css')).length + gzipSync(file('leave.js')).length
  const code = reportCode().filter(c => !c.at.includes('/words/')).reduce((sum, c) => sum + gzipSync(c.body).length, 0)
  // The words of receipts come only when one is made.
  expect(frame + code + Buffer.byteLength(reportForm('fr', readers, nothing))).toBeLessThan(60 * 1024)
})

test('the code that runs on her device is the code that runs here, with its types taken out, and asks for nothing of another origin', () => {
  for (const { at, body } of reportCode()) {
    expect(body, at).not.toMatch(/https?:|from '[^.]|import\('[^.]/)
    expect(body, at).not.toMatch(/: Promise<|import type/)
  }
})
