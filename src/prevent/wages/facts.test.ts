import { expect, test } from 'vitest'
import { addDays } from '../../algorithms/calendars/day.ts'
import { minimumWages } from './facts/minimum-wages.ts'
import { paidHolidays } from './facts/paid-holidays.ts'
import { wageSources } from './facts/sources.ts'
import type { Cited, Law } from './law/law.ts'
import { laws } from './law/laws.ts'
import { holidaysBetween } from './holiday-days.ts'
import { day } from '../../algorithms/calendars/day.ts'

const everyLaw = Object.values(laws)
const cited = (law: Law): Cited[] => [law.minimumWage, ...law.overtime, ...law.vacation, ...law.holidays, law.finalPay, law.deductions, law.deductions.capsCite, law.fees, law.complaint, law.lookBack, law.interest, law.breaks, ...law.classes, ...(law.reprisal ? [law.reprisal] : [])]

test('fourteen jurisdictions are held', () => {
  expect(Object.keys(laws).sort()).toEqual(['AB', 'BC', 'CA', 'MB', 'NB', 'NL', 'NS', 'NT', 'NU', 'ON', 'PE', 'QC', 'SK', 'YT'])
})
test('every fact names sources that are listed', () => {
  const named = [...everyLaw.flatMap(cited), ...Object.values(minimumWages).flat(), ...Object.values(paidHolidays).flat()].flatMap(f => f.source.split(' '))
  expect(named.filter(id => !wageSources[id])).toEqual([])
})
test('a fact that rests on memory alone is never marked as confirmed', () => {
  const wrong = [...everyLaw.flatMap(cited), ...Object.values(minimumWages).flat(), ...Object.values(paidHolidays).flat()].filter(f => f.source === 'mem' && f.confidence !== 'unverified')
  expect(wrong).toEqual([])
})
test('the general minimum wages of a place follow each other without gap or overlap', () => {
  for (const rows of Object.values(minimumWages)) {
    const general = rows.filter(r => r.category === 'general')
    for (const [i, row] of general.entries()) if (i > 0) expect(row.span.from).toBe(addDays(general[i - 1]!.span.to!, 1))
  }
})
test('rates that were not found end where they are known to change', () => {
  const last = (code: 'SK' | 'NT' | 'NU') => minimumWages[code].filter(r => r.category === 'general').at(-1)?.span.to
  expect([last('SK'), last('NT'), last('NU')]).toEqual(['2026-09-30', '2026-08-31', '2026-08-31'])
})
test('each place has as many paid holidays in 2026 as its act lists', () => {
  const count = (code: keyof typeof paidHolidays) => holidaysBetween(paidHolidays[code], day('2026-01-01'), day('2026-12-31'), 'good-friday', false).filter(h => !h.holiday.onlyIfWorked && !h.holiday.disputed).length
  expect(Object.fromEntries((Object.keys(paidHolidays) as (keyof typeof paidHolidays)[]).map(code => [code, count(code)]))).toEqual({ CA: 10, BC: 11, AB: 9, SK: 10, MB: 9, ON: 9, QC: 8, NB: 8, NS: 6, PE: 8, NL: 6, YT: 11, NT: 11, NU: 10 })
})
test('both languages cite every rule', () => {
  for (const c of everyLaw.flatMap(cited)) expect([c.cite.en.length > 0, c.cite.fr.length > 0]).toEqual([true, true])
})
