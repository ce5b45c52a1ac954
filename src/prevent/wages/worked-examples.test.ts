import { expect, test } from 'vitest'
import { addDays, addMonths, day } from '../../algorithms/calendars/day.ts'
import { cents } from '../../algorithms/money/cents.ts'
import { wageEarnerPayment } from './bankruptcy.ts'
import { answerTo, daysFrom, dueFor, hoursFor, owedFor, wagesDue } from './build.ts'
import { substituteDays } from './holiday-days.ts'
import { payFrom } from './holiday-base.ts'
import { commissionShare, interestFor, simpleInterest } from './interest.ts'
import { laws } from './law/laws.ts'
import { cutByWindow, prescribedOn, windowOpens } from './look-back.ts'

const start = (startedOn: string, occupation = 'cook') => ({ startedOn, occupation, farmWorker: false })
const paid = (cents: number, from: string, to: string, on = to) => [{ on, cents, from, to }]
const base = { wages: 0, vacation: 0, holiday: 0, overtime: 0, days: 0, hours: 0, complete: true }

test('W01 BC: daily overtime with double time, then weekly overtime, no hour twice', () => {
  const a = answerTo({ jurisdiction: 'BC', worker: start('2024-05-01'), days: daysFrom('2025-07-07', [13, 9, 8, 8, 8, 6]), paid: paid(104000, '2025-07-07', '2025-07-12') })
  expect([hoursFor(a, 'overtime'), hoursFor(a, 'overtime-double'), wagesDue(a), owedFor(a, 'vacation-pay'), a.totals.owedCents]).toEqual([11, 1, 117000, 520, 13520])
  expect(a.totals.claimableCents).toBe(0)
})
test('W01 BC: the same hours in the week of 2026-07-06 are inside the window', () => {
  const a = answerTo({ jurisdiction: 'BC', worker: start('2025-05-01', 'caregiver'), days: daysFrom('2026-07-06', [13, 9, 8, 8, 8, 6]), paid: paid(104000, '2026-07-06', '2026-07-11') })
  expect([a.totals.owedCents, a.totals.claimableCents]).toEqual([13520, 13520])
})
test('W02 CA: the greater of daily and weekly excess, not the sum', () => {
  const a = answerTo({ jurisdiction: 'CA', province: 'ON', agreement: { rate: 22 }, days: daysFrom('2025-09-08', [10, 10, 10, 10, 6]), paid: paid(101200, '2025-09-08', '2025-09-12'), worker: start('2023-05-01') })
  expect([hoursFor(a, 'overtime'), wagesDue(a), owedFor(a, 'vacation-pay'), a.totals.owedCents]).toEqual([8, 110000, 352, 9152])
})
test('W03 CA: a general holiday not worked lowers the week to 32 h and pays a twentieth of four weeks', () => {
  const a = answerTo({ jurisdiction: 'CA', province: 'ON', agreement: { rate: 22 }, worker: start('2024-05-01'), days: daysFrom('2025-09-01', [0, 8, 8, 8, 8, 8]), earlier: [{ from: '2025-08-03', to: '2025-08-30', cents: 352000, daysWorked: 20 }], paid: paid(88000, '2025-09-01', '2025-09-06') })
  expect([dueFor(a, 'holiday-pay'), hoursFor(a, 'overtime'), wagesDue(a), owedFor(a, 'vacation-pay'), a.totals.owedCents]).toEqual([17600, 8, 114400, 1056, 27456])
})
test('W04 CA: a general holiday worked pays the day and time and a half', () => {
  const a = answerTo({ jurisdiction: 'CA', province: 'ON', agreement: { rate: 22 }, days: daysFrom('2025-09-01', [8]), earlier: [{ from: '2025-08-03', to: '2025-08-30', cents: 352000, daysWorked: 20 }], paid: paid(17600, '2025-09-01', '2025-09-06') })
  expect([dueFor(a, 'holiday-pay'), dueFor(a, 'agreed-wages', 'holiday-premium'), wagesDue(a), a.totals.byHead.wages]).toEqual([17600, 26400, 44000, 26400])
})
test('W05 ON: minimum-wage top-up and overtime over 44 in one week', () => {
  const a = answerTo({ jurisdiction: 'ON', agreement: { rate: 15 }, worker: start('2024-05-01', 'packing shed'), days: daysFrom('2025-11-03', [9, 9, 9, 9, 9, 7]), paid: paid(78000, '2025-11-03', '2025-11-08') })
  expect([wagesDue(a), owedFor(a, 'minimum-wage'), owedFor(a, 'overtime'), a.totals.byHead.wages, a.totals.byHead.vacation, a.totals.owedCents]).toEqual([98560, 13520, 7040, 20560, 822, 21382])
})
test('W06 NB: overtime is 1.5 times the minimum wage, rounded as published', () => {
  const a = answerTo({ jurisdiction: 'NB', days: daysFrom('2025-05-05', [9, 9, 9, 9, 9, 5]), paid: paid(100000, '2025-05-05', '2025-05-10') })
  expect([wagesDue(a), a.totals.byHead.wages]).toEqual([102088, 2088])
})
test('W07 NB: a wage above that floor has no premium, and the line says so', () => {
  const a = answerTo({ jurisdiction: 'NB', agreement: { rate: 24 }, days: daysFrom('2025-05-05', [9, 9, 9, 9, 9, 5]), paid: paid(120000, '2025-05-05', '2025-05-10') })
  expect([wagesDue(a), a.totals.owedCents]).toEqual([120000, 0])
  expect(a.lines.find(l => l.rule === 'overtime')?.why.en).toContain('no premium is owed')
})
test('W08 NL: overtime floor of 1.5 times the minimum wage over 40 h', () => {
  const a = answerTo({ jurisdiction: 'NL', agreement: { rate: 18 }, days: daysFrom('2025-05-05', [8, 8, 8, 8, 8, 6]), paid: paid(82800, '2025-05-05', '2025-05-10') })
  expect([wagesDue(a), a.totals.byHead.wages]).toEqual([86400, 3600])
})
test('W09 AB: eight and forty-four, the greater; overtime is outside the vacation base', () => {
  const a = answerTo({ jurisdiction: 'AB', agreement: { rate: 18 }, days: daysFrom('2025-05-05', [12, 12, 12, 12]), paid: paid(86400, '2025-05-05', '2025-05-08') })
  expect([hoursFor(a, 'overtime'), wagesDue(a), a.totals.byHead.vacation, a.totals.owedCents]).toEqual([16, 100800, 0, 14400])
})
test('W10 AB: a general holiday worked on a regular day', () => {
  const a = answerTo({ jurisdiction: 'AB', days: daysFrom('2025-09-01', [8]), earlier: [{ from: '2025-08-04', to: '2025-08-31', cents: 304000, daysWorked: 19 }, { from: '2024-09-02', to: '2025-08-03', cents: 1600000, daysWorked: 101 }], paid: paid(16000, '2025-09-01', '2025-09-05') })
  expect([dueFor(a, 'holiday-pay'), wagesDue(a), a.totals.byHead.wages]).toEqual([16000, 40000, 24000])
})
test('W11 AB: twenty workdays are too few for holiday pay', () => {
  const a = answerTo({ jurisdiction: 'AB', worker: start('2025-08-04'), days: [...daysFrom('2025-08-04', [8, 8, 8, 8, 8, 0, 0, 8, 8, 8, 8, 8, 0, 0, 8, 8, 8, 8, 8, 0, 0, 8, 8, 8, 8, 8, 0, 0]), { date: '2025-09-01', hours: 0 }] })
  expect(dueFor(a, 'holiday-pay', 'holiday-premium')).toBe(0)
  expect(a.cannot.filter(c => c.code === 'holiday-pay')).toEqual([])
})
test('W12 SK: five percent with vacation pay and commission in the window, and the holiday worked', () => {
  const a = answerTo({ jurisdiction: 'SK', agreement: { rate: 15 }, days: daysFrom('2025-02-17', [8]), earlier: [{ from: '2025-01-20', to: '2025-02-16', cents: 280000, daysWorked: 20, vacationCents: 60000 }], paid: paid(12000, '2025-02-17', '2025-02-21') })
  expect([dueFor(a, 'holiday-pay'), dueFor(a, 'agreed-wages', 'minimum-wage', 'holiday-premium'), wagesDue(a), a.totals.byHead.wages]).toEqual([17000, 18000, 35000, 23000])
})
test('W13 QC: a top-up across a rate change inside one week', () => {
  const a = answerTo({ jurisdiction: 'QC', agreement: { rate: 14.5 }, worker: start('2024-01-15'), days: daysFrom('2025-04-21', [8, 8, 8, 8, 8, 0, 0, 8, 8, 8, 8, 8]), paid: paid(116000, '2025-04-20', '2025-05-03') })
  expect([owedFor(a, 'minimum-wage'), a.totals.byHead.vacation, a.totals.owedCents]).toEqual([10560, 422, 10982])
})
test('W14 ON: a flat monthly wage is no way round the minimum', () => {
  const week = [10, 10, 10, 10, 10, 10, 0]
  const a = answerTo({ jurisdiction: 'ON', agreement: { monthly: 2000 }, worker: start('2023-09-01'), days: daysFrom('2024-11-04', [...week, ...week, ...week, 10, 10, 10, 10, 10, 10]), paid: paid(200000, '2024-11-01', '2024-11-30') })
  expect([wagesDue(a), a.totals.byHead.wages, a.totals.byHead.vacation, a.totals.owedCents]).toEqual([467840, 267840, 10714, 278554])
})
test('W15 ON: holiday pay counts the vacation pay of the window', () => {
  const rule = laws.ON.holidays[0]!.pay
  expect(rule.type === 'share' && Math.round(payFrom({ ...base, wages: 309600, vacation: 12384 }, rule, 0))).toBe(16099)
})
test('W16 BC: a statutory holiday worked beyond twelve hours', () => {
  const a = answerTo({ jurisdiction: 'BC', days: daysFrom('2025-09-01', [13]), earlier: [{ from: '2025-08-02', to: '2025-08-31', cents: 352000, daysWorked: 22 }], paid: paid(26000, '2025-09-01', '2025-09-06') })
  expect([dueFor(a, 'holiday-pay'), wagesDue(a), a.totals.byHead.wages]).toEqual([16000, 56000, 30000])
})
test('W17 SK: vacation pay is 3/52, never 4%', () => {
  const a = answerTo({ jurisdiction: 'SK', agreement: { weekly: { cents: 1040000 }, hoursPerWeek: 40 }, answers: { vacationOnPaidWages: 'listed' }, worker: start('2023-01-02'), days: daysFrom('2025-03-03', [8, 8, 8, 8, 8]), paid: [...paid(1040000, '2025-03-02', '2025-03-08'), { on: '2025-03-08', cents: 41600, for: 'vacation-pay' }] })
  expect([dueFor(a, 'vacation-pay'), owedFor(a, 'vacation-pay')]).toEqual([60000, 18400])
})
test('W18 QC: six percent after three completed years', () => {
  const a = answerTo({ jurisdiction: 'QC', agreement: { weekly: { cents: 3000000 }, hoursPerWeek: 40 }, answers: { vacationOnPaidWages: 'listed' }, worker: start('2022-03-01'), days: daysFrom('2025-03-03', [8, 8, 8, 8, 8]), paid: [...paid(3000000, '2025-03-02', '2025-03-08'), { on: '2025-03-08', cents: 120000, for: 'vacation-pay' }] })
  expect([dueFor(a, 'vacation-pay'), owedFor(a, 'vacation-pay')]).toEqual([180000, 60000])
})
test('W19 ON: a recruiter’s fee and the payroll recovery of the employer’s cost are their own head', () => {
  const a = answerTo({ jurisdiction: 'ON', fees: [{ on: '2025-12-01', cents: 650000, kind: 'recruitment', paidTo: 'recruiter abroad' }], deductions: Array.from({ length: 8 }, (_, i) => ({ on: addMonths(day('2026-01-31'), i), cents: 20000, kind: 'LMIA fee' })) })
  expect([a.totals.byHead.fees, a.totals.byHead.vacation]).toEqual([810000, 0])
})
test('W20 CA: board and lodging beyond the cap at the minimum wage', () => {
  const weeks = Array.from({ length: 10 }, (_, w) => addDays(day('2025-06-01'), 7 * w))
  const a = answerTo({ jurisdiction: 'CA', agreement: { rate: 17.75 }, deductions: weeks.flatMap(w => [{ on: w, cents: 21000, kind: 'meals', units: 21 }, { on: w, cents: 14000, kind: 'lodging', units: 7 }]) })
  expect(a.totals.byHead.deductions).toBe(335300)
})
test('W21 AB: meal and lodging caps', () => {
  const a = answerTo({ jurisdiction: 'AB', deductions: [{ on: '2026-09-01', cents: 12000, kind: 'meals', units: 15 }, { on: '2026-09-01', cents: 10500, kind: 'lodging', units: 7 }] })
  expect(a.totals.byHead.deductions).toBe(14388)
})
const fridays = Array.from({ length: 48 }, (_, i) => ({ dueOn: addDays(day('2024-01-05'), 7 * i), cents: 6000 }))
test('W22 NS: eleven months unpaid, six months recoverable', () => {
  const opens = windowOpens(laws.NS, null, day('2024-12-02'), laws.NS.lookBack.months!)
  expect([opens, cutByWindow(fridays, opens)]).toEqual(['2024-06-02', { inside: 26, insideCents: 156000, outsideCents: 132000 }])
})
test('W22 NS: the same through a whole claim of 48 unpaid weeks', () => {
  const days = fridays.map(f => ({ date: f.dueOn, hours: 4 }))
  const a = answerTo({ jurisdiction: 'NS', agreement: { rate: 15.2 }, days, paid: fridays.map(f => ({ on: f.dueOn, cents: 0, from: addDays(f.dueOn, -5), to: f.dueOn })), claimOn: '2024-12-02' })
  const wages = a.lines.filter(l => l.head === 'wages' && l.rule !== 'holiday-pay' && l.rule !== 'holiday-premium')
  expect([wages.filter(l => l.window.status === 'inside').length, wages.filter(l => l.window.status === 'outside').length]).toEqual([26, 22])
  expect(a.totals.claimableCents + a.totals.outsideWindowCents).toBe(a.totals.owedCents)
})
test('W23: the same facts under the windows of BC, SK, CA and ON', () => {
  const inside = (['BC', 'SK', 'CA', 'ON'] as const).map(j => cutByWindow(fridays, windowOpens(laws[j], null, day('2024-12-02'), laws[j].lookBack.months!)).insideCents)
  expect(inside).toEqual([288000, 288000, 288000, 288000])
})
test('W24 BC: the window hangs on the end of the work when it came first', () => {
  const a = answerTo({ jurisdiction: 'BC', days: daysFrom('2025-03-24', [8]), endedOn: '2025-03-31', claimOn: '2025-08-15' })
  const complaint = a.deadlines.find(d => d.id === 'complaint')
  expect([a.lines[0]?.window.opensOn, complaint?.dueOn, complaint?.inTime]).toEqual(['2024-03-31', '2025-09-30', true])
})
test('W25: deadlines in many places from the same last payday', () => {
  const due = (jurisdiction: string, id: string) => answerTo({ jurisdiction, province: 'ON', agreement: { rate: 12 }, days: daysFrom('2026-03-09', [8, 8]), paid: paid(100, '2026-03-08', '2026-03-14', '2026-03-13'), endedOn: '2026-03-10', claimOn: '2026-03-20' }).deadlines.find(d => d.id === id)?.dueOn
  expect(['CA', 'BC', 'AB', 'ON', 'QC', 'SK'].map(j => due(j, 'complaint'))).toEqual(['2026-09-13', '2026-09-10', '2026-09-10', '2028-03-13', '2027-03-13', '2027-03-13'])
  expect([due('CA', 'reprisal'), due('QC', 'reprisal')]).toEqual(['2026-06-08', '2026-04-24'])
})
test('W26 BC: simple interest by quarter', () => {
  const rates = [{ from: day('2025-04-01'), yearly: 0.05 }, { from: day('2025-07-01'), yearly: 0.06 }]
  expect(simpleInterest(cents(100000), day('2025-05-01'), day('2025-09-01'), rates)).toBe(1855)
})
test('W27 QC: interest goes to the worker, the twenty percent to the Commission', () => {
  expect(interestFor(cents(150000), 0.08, 92) + interestFor(cents(150000), 0.07, 89)).toBe(5585)
  expect(commissionShare(cents(150000))).toBe(30000)
})
test('W28 CA: the cap of the wage earner protection program', () => {
  expect(wageEarnerPayment(cents(1200000), day('2025-09-15'))).toEqual({ capCents: 884422, paidCents: 884422, balanceCents: 315578, applyBy: '2025-11-10' })
})
test('W29 YT: ten percent of two weeks for irregular hours', () => {
  const a = answerTo({ jurisdiction: 'YT', agreement: { rate: 20, hoursVary: true }, days: daysFrom('2025-09-01', [0, 8]), earlier: [{ from: '2025-08-17', to: '2025-08-30', cents: 144000, daysWorked: 9 }] })
  expect(dueFor(a, 'holiday-pay')).toBe(14400)
})
test('W30 CA: the higher of the federal and the provincial minimum', () => {
  const a = answerTo({ jurisdiction: 'CA', province: 'BC', agreement: { rate: 17.75 }, days: daysFrom('2025-06-15', [0, 8, 8, 8, 8, 8]), paid: paid(71000, '2025-06-15', '2025-06-21') })
  expect(owedFor(a, 'minimum-wage')).toBe(400)
})
test('W31 ON: a fruit harvester has no overtime; the hours are flagged', () => {
  const a = answerTo({ jurisdiction: 'ON', worker: { startedOn: '2026-08-03', occupation: 'fruit harvester' }, agreement: { rate: 17.6 }, days: daysFrom('2026-09-14', [11, 12, 12, 12, 12, 11]), paid: paid(123200, '2026-09-14', '2026-09-19') })
  expect([a.totals.owedCents, a.totals.range]).toEqual([0, { lowCents: 0, highCents: 0 }])
  expect(a.flags.map(f => f.code)).toContain('excessive-hours')
})
test('W32 QC: a holiday worked pays the indemnity and plain wages, no time and a half', () => {
  const a = answerTo({ jurisdiction: 'QC', agreement: { rate: 17 }, days: daysFrom('2025-09-01', [8]), earlier: [{ from: '2025-08-03', to: '2025-08-30', cents: 217600, daysWorked: 16 }], paid: paid(13600, '2025-09-01', '2025-09-06') })
  expect([dueFor(a, 'holiday-pay'), wagesDue(a), a.totals.byHead.wages]).toEqual([10880, 24480, 10880])
})
test('W33 QC: a sixtieth of twelve weeks where there is commission', () => {
  const a = answerTo({ jurisdiction: 'QC', agreement: { rate: 17, commission: true }, days: daysFrom('2025-09-01', [0]), earlier: [{ from: '2025-06-08', to: '2025-08-30', cents: 900000, daysWorked: 60 }] })
  expect(dueFor(a, 'holiday-pay')).toBe(15000)
})
test('W34 NB: a holiday worked stays out of weekly overtime', () => {
  const a = answerTo({ jurisdiction: 'NB', agreement: { rate: 18 }, days: daysFrom('2025-08-04', [8, 8, 8, 8, 8, 8]), paid: paid(86400, '2025-08-04', '2025-08-09') })
  expect([dueFor(a, 'holiday-pay'), dueFor(a, 'holiday-premium') + 8 * 1800, hoursFor(a, 'overtime'), wagesDue(a), a.totals.byHead.wages]).toEqual([14400, 21600, 0, 108000, 21600])
})
test('W35 NB: the average day where wages vary', () => {
  const a = answerTo({ jurisdiction: 'NB', agreement: { rate: 18, hoursVary: true }, worker: start('2025-05-01'), days: daysFrom('2025-08-04', [0]), earlier: [{ from: '2025-07-05', to: '2025-08-03', cents: 153000, daysWorked: 17 }] })
  expect(dueFor(a, 'holiday-pay')).toBe(9000)
})
test('W36 NB: twelve months back from the complaint, not more', () => {
  const debts = Array.from({ length: 18 }, (_, i) => ({ dueOn: addDays(addMonths(day('2024-07-01'), i), -1), cents: 10000 }))
  expect(cutByWindow(debts, windowOpens(laws.NB, null, day('2025-12-15'), laws.NB.lookBack.months!))).toEqual({ inside: 12, insideCents: 120000, outsideCents: 60000 })
})
test('W37 QC: a notice of inquiry stops the year for six months', () => {
  expect(prescribedOn(day('2025-03-13'), 12, day('2025-12-01'), 6)).toEqual({ prescribedOn: '2026-09-11', daysLeftAtNotice: 102 })
})
test('W38 CA: a general holiday on a Saturday off has two days that may stand in for it', () => {
  const a = answerTo({ jurisdiction: 'CA', province: 'ON', agreement: { rate: 22.5 }, worker: start('2022-01-03'), days: daysFrom('2023-11-06', [8, 8, 8, 8, 8, 0]), earlier: [{ from: '2023-10-08', to: '2023-11-04', cents: 360000, daysWorked: 20 }], paid: paid(90000, '2023-11-05', '2023-11-11') })
  expect(substituteDays(day('2023-11-11'))).toEqual(['2023-11-10', '2023-11-13'])
  expect(dueFor(a, 'holiday-pay')).toBe(18000)
})
test('W39 CA: a city truck driver has overtime after nine hours or forty-five', () => {
  const a = answerTo({ jurisdiction: 'CA', province: 'ON', agreement: { rate: 26 }, worker: start('2024-05-01', 'city motor vehicle operator'), days: daysFrom('2025-09-08', [10, 10, 10, 10, 10]), paid: paid(130000, '2025-09-08', '2025-09-12') })
  expect([hoursFor(a, 'overtime'), wagesDue(a), a.totals.byHead.wages]).toEqual([5, 136500, 6500])
})
test('W40 CA: a highway truck driver has overtime only after sixty', () => {
  const a = answerTo({ jurisdiction: 'CA', province: 'ON', agreement: { rate: 25 }, worker: start('2024-05-01', 'highway motor vehicle operator'), days: daysFrom('2025-09-08', [13, 13, 13, 13, 12]), paid: paid(160000, '2025-09-08', '2025-09-12') })
  expect([hoursFor(a, 'overtime'), wagesDue(a), a.totals.byHead.wages]).toEqual([4, 165000, 5000])
})
test('W41 QC: no charge for room and board in the employer’s home', () => {
  const a = answerTo({ jurisdiction: 'QC', worker: { startedOn: '2025-01-06', occupation: 'live-in domestic' }, deductions: Array.from({ length: 20 }, (_, w) => ({ on: addDays(day('2026-05-01'), 7 * w), cents: 9000, kind: 'room and board', authorised: true })) })
  expect(a.totals.byHead.deductions).toBe(180000)
})
