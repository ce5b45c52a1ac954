import { expect, test } from 'vitest'
import { addDays, day } from '../../algorithms/calendars/day.ts'
import { answerTo, daysFrom, dueFor, hoursFor, owedFor } from './build.ts'

const week = (jurisdiction: string, over: Record<string, unknown> = {}) => answerTo({ jurisdiction, agreement: { rate: 15 }, days: daysFrom('2025-11-03', [9, 9, 9, 9, 9, 7]), ...over })
const months = (n: number) => [{ from: addDays(day('2026-06-30'), -30 * n), to: '2026-06-28', cents: 400000 * n, daysWorked: 21 * n }]

test('O Reg 285/01, section 2(2): a farm employee in primary production claims the wage agreed, not the minimum', () => {
  const a = week('ON', { worker: { startedOn: '2024-01-01', occupation: 'general farm worker', farmWorker: true } })
  expect([a.totals.owedCents, a.lines.map(l => l.rule)]).toEqual([78000, ['agreed-wages']])
})
test('the farm exception is asked about: the sum is given for both answers', () => {
  const paid = [{ on: '2025-11-14', cents: 78000, from: '2025-11-03', to: '2025-11-08' }]
  const a = week('ON', { worker: { startedOn: '2024-01-01', occupation: 'vegetable packing shed' }, paid })
  expect([a.questions.map(q => q.code).includes('farm'), a.totals.range]).toEqual([true, { lowCents: 0, highCents: 21382 }])
})
test('O Reg 285/01, sections 24 to 27: a harvester has vacation pay only from thirteen weeks of service', () => {
  const pay = (startedOn: string) => owedFor(week('ON', { worker: { startedOn, occupation: 'tomato harvester' } }), 'vacation-pay')
  expect([pay('2025-09-20'), pay('2025-06-02') > 0]).toEqual([0, true])
})
test('BC Employment Standards Regulation, section 34.1: a farm worker has no overtime', () => {
  expect(hoursFor(week('BC', { worker: { startedOn: '2024-01-01', occupation: 'dairy farm hand' } }), 'overtime')).toBe(0)
})
test('LNT, section 54: a Quebec farm worker has plain wages beyond forty hours', () => {
  expect(hoursFor(week('QC', { worker: { startedOn: '2024-01-01', occupation: 'cueilleuse de fraises' } }), 'overtime')).toBe(0)
})
test('Quebec asks whether the employer gives Good Friday or Easter Monday, and counts only the one named', () => {
  const days = [...daysFrom('2025-03-16', Array.from({ length: 33 }, () => 8)), ...daysFrom('2025-04-18', [0, 0, 0, 0])]
  const due = (easter?: string) => dueFor(answerTo({ jurisdiction: 'QC', worker: { startedOn: '2025-03-16', occupation: 'cook' }, days, answers: easter ? { easter } : {} }), 'holiday-pay')
  expect([due(), due('good-friday') > 0, due('easter-monday') > 0]).toEqual([0, true, true])
})
test('a missing minimum wage is a "cannot say", never zero and never last year’s rate', () => {
  const a = answerTo({ jurisdiction: 'SK', agreement: { rate: 12 }, days: [{ date: '2026-11-02', hours: 8 }] })
  expect([dueFor(a, 'minimum-wage'), a.cannot.map(c => c.code).includes('minimum-wage')]).toEqual([0, true])
})
test('BC ESA, sections 44 and 45: a holiday whose thirty days are not listed is a "cannot say"; listed in full and too few, nothing is owed', () => {
  const of = (startedOn: string) => answerTo({ jurisdiction: 'BC', worker: { startedOn, occupation: 'cook' }, days: daysFrom('2026-06-29', [8, 8, 0, 8, 8]) })
  expect([of('2025-01-02').cannot.some(c => c.code === 'holiday-pay'), of('2026-06-29').cannot.some(c => c.code === 'holiday-pay'), dueFor(of('2026-06-29'), 'holiday-pay')]).toEqual([true, false, 0])
})
test('ESC, section 25: a disputed or optional day is in no sum (Nunavut, 30 September)', () => {
  const a = answerTo({ jurisdiction: 'NU', agreement: { rate: 25 }, days: daysFrom('2025-09-28', [0, 8, 8, 8]) })
  expect([dueFor(a, 'holiday-pay', 'holiday-premium'), a.cannot.some(c => c.code === 'holiday-pay')]).toEqual([0, true])
})
test('LSA, section 17 (NL): a holiday worked pays double, and never less than the holiday pay', () => {
  const of = (hours: number) => answerTo({ jurisdiction: 'NL', agreement: { rate: 20 }, days: [...daysFrom('2025-06-09', Array.from({ length: 22 }, () => 8)), { date: '2025-07-01', hours }] })
  expect([dueFor(of(8), 'holiday-premium', 'holiday-pay'), dueFor(of(1), 'holiday-premium', 'holiday-pay'), dueFor(of(0), 'holiday-pay')]).toEqual([16000, 16000, 16000])
})
test('MB Remembrance Day pays only those who work it', () => {
  const of = (hours: number) => answerTo({ jurisdiction: 'MB', agreement: { rate: 20 }, days: [...daysFrom('2025-11-03', [8, 8, 8, 8, 8]), { date: '2025-11-11', hours }] })
  expect([dueFor(of(0), 'holiday-pay'), dueFor(of(8), 'holiday-pay'), dueFor(of(8), 'holiday-premium')]).toEqual([0, 16000, 8000])
})
test('PE: 48 hours a week until 29 June 2026, 44 from the day after', () => {
  const hours = (first: string) => hoursFor(answerTo({ jurisdiction: 'PE', days: daysFrom(first, [10, 10, 10, 10, 10]) }), 'overtime')
  expect([hours('2026-06-15'), hours('2026-07-06')]).toEqual([2, 6])
})
test('CLC, section 178(1): before the federal rate of 2021-12-29 the rate is that of the province', () => {
  const of = (province?: string) => answerTo({ jurisdiction: 'CA', ...(province ? { province } : {}), agreement: { rate: 10 }, days: [{ date: '2021-06-07', hours: 8 }] })
  expect([owedFor(of('BC'), 'minimum-wage'), owedFor(of(), 'minimum-wage'), of().cannot[0]?.code]).toEqual([8 * 520, 0, 'minimum-wage'])
})
test('piece pay is raised to the minimum wage for the hours', () => {
  const of = (pieces: number) => answerTo({ jurisdiction: 'ON', agreement: { piece: { cents: 50 } }, days: [{ date: '2025-11-03', hours: 8, pieces }] })
  expect([dueFor(of(100), 'minimum-wage'), dueFor(of(400), 'agreed-wages')]).toEqual([14080, 20000])
})
test('a student’s rate counts only for a worker under eighteen who says that she is a student', () => {
  const of = (worker: object) => owedFor(answerTo({ jurisdiction: 'ON', worker: { startedOn: '2024-01-01', occupation: 'cook', ...worker }, agreement: { rate: 15 }, days: [{ date: '2025-11-03', hours: 10 }] }), 'minimum-wage')
  expect([of({ age: 17, student: true }), of({ age: 17 }), of({ age: 18, student: true })]).toEqual([1600, 2600, 2600])
})
test('ESA, section 13 (ON): tax may be taken, damage never, the van only with a written agreement', () => {
  const of = (kind: string, authorised?: boolean) => owedFor(answerTo({ jurisdiction: 'ON', deductions: [{ on: '2026-10-02', cents: 5000, kind, authorised }] }), 'deduction')
  expect([of('income tax'), of('damage', true), of('van', true), of('van', false), of('van')]).toEqual([0, 5000, 0, 5000, 5000])
})
test('O Reg 285/01, section 25: harvest housing has its own cap', () => {
  const of = (occupation: string) => owedFor(answerTo({ jurisdiction: 'ON', worker: { startedOn: '2026-01-05', occupation }, deductions: [{ on: '2026-10-02', cents: 12000, kind: 'housing' }] }), 'deduction')
  expect([of('apple picker'), of('cook')]).toEqual([2065, 8830])
})
test('a taxi is not a tax', () => {
  expect(owedFor(answerTo({ jurisdiction: 'ON', deductions: [{ on: '2026-10-02', cents: 1500, kind: 'taxi to work' }] }), 'deduction')).toBe(1500)
})
test('a deduction that was not asked about gives a range', () => {
  const a = answerTo({ jurisdiction: 'ON', deductions: [{ on: '2026-10-02', cents: 5000, kind: 'van' }] })
  expect([a.totals.range, a.questions.map(q => q.code).includes('deduction-agreed')]).toEqual([{ lowCents: 0, highCents: 5000 }, true])
})
test('pay taken home with an unlawful deduction counts it once', () => {
  const claim = { jurisdiction: 'ON', days: [{ date: '2025-11-03', hours: 8 }], deductions: [{ on: '2025-11-03', cents: 3000, kind: 'damage' }] }
  const gross = answerTo({ ...claim, paid: [{ on: '2025-11-08', cents: 16000 }] }).totals.owedCents
  expect([gross, answerTo({ ...claim, paidIs: 'net', paid: [{ on: '2025-11-08', cents: 13000 }] }).totals.owedCents]).toEqual([3000, 3000])
})
test('EPFNA, section 7: a fee is given back; the worker’s own permit fee to the state is not; where no act is known it is a "cannot say"', () => {
  const of = (jurisdiction: string, kind: string, paidTo: string) => answerTo({ jurisdiction, fees: [{ on: '2026-01-05', cents: 50000, kind, paidTo }] })
  expect([owedFor(of('ON', 'recruitment', 'agency'), 'recruitment-fee'), owedFor(of('ON', 'work permit', 'government'), 'recruitment-fee'), owedFor(of('NL', 'recruitment', 'agency'), 'recruitment-fee')]).toEqual([50000, 0, 0])
  expect(of('NL', 'recruitment', 'agency').cannot.map(c => c.code)).toEqual(['recruitment-fee'])
})
test('an unknown window answers "cannot say" and is marked to be verified on the line and in the total (NL, PE)', () => {
  const a = week('NL')
  expect([a.totals.claimableCents, a.totals.cannotSayCents, a.totals.toVerify]).toEqual([0, a.totals.owedCents, true])
  expect([a.lines[0]?.window.says.en, a.totals.says.en].every(t => t?.includes('To be verified'))).toBe(true)
})
test('an unconfirmed date never stands above a confirmed one', () => {
  for (const jurisdiction of ['MB', 'NT', 'NU', 'PE', 'YT', 'AB', 'ON', 'CA', 'BC', 'QC']) {
    const marks = week(jurisdiction, { endedOn: '2025-11-08', claimOn: '2025-12-01', province: 'ON' }).deadlines.map(d => d.confidence === 'unverified')
    expect(marks).toEqual(marks.toSorted((a, b) => Number(a) - Number(b)))
  }
})
test('a claim after a confirmed deadline leaves nothing to ask for here and keeps what was lost', () => {
  const a = week('BC', { endedOn: '2025-11-08', claimOn: '2026-11-24' })
  expect([a.totals.owedCents > 0, a.totals.claimableCents, a.deadlines.find(d => d.id === 'complaint')?.inTime]).toEqual([true, 0, false])
})
test('BC ESA, section 18: final pay in two days when the employer ends the work, six when the worker leaves', () => {
  const due = (quit: boolean) => week('BC', { endedOn: '2025-11-08', answers: { quit } }).deadlines.find(d => d.id === 'final-pay')?.dueOn
  expect([due(false), due(true)]).toEqual(['2025-11-10', '2025-11-14'])
})
test('BC ESA, section 88: interest only where its rates are brought', () => {
  const interest = { rates: [{ from: '2025-04-01', yearly: 0.05 }, { from: '2025-07-01', yearly: 0.06 }], until: '2025-09-01' }
  const claim = { jurisdiction: 'BC', days: [{ date: '2025-04-14', hours: 8 }], endedOn: '2025-05-01', claimOn: '2025-05-20' }
  expect([owedFor(answerTo(claim), 'interest'), answerTo(claim).cannot.some(c => c.code === 'interest'), owedFor(answerTo({ ...claim, interest }), 'interest')]).toEqual([0, true, 309])
})
test('AB: vacation and holiday pay reach further back than wages, unconfirmed', () => {
  const a = answerTo({ jurisdiction: 'AB', days: daysFrom('2026-01-05', [8, 8, 8, 8, 8]), claimOn: '2026-11-24' })
  const of = (rule: string) => a.lines.find(l => l.rule === rule)?.window
  expect([of('agreed-wages')?.status, of('vacation-pay')?.status, of('vacation-pay')?.confidence]).toEqual(['outside', 'inside', 'unverified'])
})
test('earlier pay completes the days before a holiday', () => {
  const a = answerTo({ jurisdiction: 'BC', days: daysFrom('2026-06-29', [8, 8, 0, 8, 8]), earlier: months(2) })
  expect(dueFor(a, 'holiday-pay')).toBeGreaterThan(15000)
})
