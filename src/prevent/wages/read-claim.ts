import { parseWallTime } from '../../algorithms/calendars/clock-time.ts'
import type { PlainDate, Weekday } from '../../algorithms/calendars/day.ts'
import { daysBetween, parseDay } from '../../algorithms/calendars/day.ts'
import { cents } from '../../algorithms/money/cents.ts'
import type { Claim, Shift, WorkedDay } from './claim.ts'
import { ClaimRefused } from './claim.ts'
import { ClaimForm } from './claim-form.ts'
import { readJurisdiction } from './read-jurisdiction.ts'
import { readAgreed, readCents } from './read-money.ts'

const weekdays: readonly Weekday[] = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

const readDay = (text: string, at: string): PlainDate => {
  const date = parseDay(text.trim())
  if (!date) throw new ClaimRefused('wages.not-a-day', at)
  if (date < '1990-01-01' || date > '2100-12-31') throw new ClaimRefused('wages.day-out-of-range', at)
  return date
}
const maybeDay = (text: string | null | undefined, at: string): PlainDate | null => (text === null || text === undefined ? null : readDay(text, at))

const readShift = (s: ClaimForm['shifts'][number], at: string): Shift => {
  const start = parseWallTime(s.start)
  const end = parseWallTime(s.end)
  if (!start) throw new ClaimRefused('wages.not-a-local-time', `${at}.start`)
  if (!end) throw new ClaimRefused('wages.not-a-local-time', `${at}.end`)
  readDay(start.date, `${at}.start`)
  const minutes = daysBetween(start.date, end.date) * 1440 + end.minute - start.minute
  const unpaidBreakMinutes = s.unpaidBreakMinutes ?? 0
  if (minutes <= 0) throw new ClaimRefused('wages.shift-ends-before-it-starts', at)
  if (minutes > 1440) throw new ClaimRefused('wages.shift-longer-than-a-day', at)
  if (!Number.isFinite(unpaidBreakMinutes) || unpaidBreakMinutes < 0) throw new ClaimRefused('wages.negative-break', `${at}.unpaidBreakMinutes`)
  if (unpaidBreakMinutes >= minutes) throw new ClaimRefused('wages.break-longer-than-shift', `${at}.unpaidBreakMinutes`)
  return { start, end, unpaidBreakMinutes: Math.round(unpaidBreakMinutes), breakWorked: s.breakWorked ?? false, pieces: s.pieces ?? 0 }
}

const readDays = (form: ClaimForm): WorkedDay[] => {
  const shiftDays = new Set(form.shifts.map(s => s.start.slice(0, 10)))
  const byDate = new Map<PlainDate, WorkedDay>()
  for (const [i, d] of form.days.entries()) {
    const date = readDay(d.date, `days.${i}.date`)
    if (!Number.isFinite(d.hours) || d.hours < 0) throw new ClaimRefused('wages.negative-hours', `days.${i}.hours`)
    if (shiftDays.has(date)) throw new ClaimRefused('wages.day-written-twice', `days.${i}`)
    const before = byDate.get(date)
    const hours = (before?.hours ?? 0) + d.hours
    if (hours > 24) throw new ClaimRefused('wages.more-hours-than-a-day', `days.${i}.hours`)
    byDate.set(date, { date, hours, pieces: (before?.pieces ?? 0) + (d.pieces ?? 0) })
  }
  return [...byDate.values()].sort((a, b) => (a.date < b.date ? -1 : 1))
}

const readPaid = (p: ClaimForm['paid'][number], at: string): Claim['paid'][number] => {
  const [from, to] = [maybeDay(p.from, `${at}.from`), maybeDay(p.to, `${at}.to`)]
  const on = maybeDay(p.on, `${at}.on`) ?? to ?? from
  if (on === null) throw new ClaimRefused('wages.payment-without-day', at)
  if (from !== null && to !== null && to < from) throw new ClaimRefused('wages.period-ends-before-it-starts', at)
  return { on, cents: readCents(p.cents, `${at}.cents`), from: from ?? (to === null ? null : to), to: to ?? (from === null ? null : from > on ? from : on), for: p.for ?? 'wages' }
}

const readEarlier = (e: ClaimForm['earlier'][number], at: string): Claim['earlier'][number] => {
  const [from, to] = [readDay(e.from, `${at}.from`), readDay(e.to, `${at}.to`)]
  if (to < from) throw new ClaimRefused('wages.period-ends-before-it-starts', at)
  const money = (value: number | null | undefined, key: string) => (value === null || value === undefined ? cents(0) : readCents(value, `${at}.${key}`))
  return { from, to, cents: readCents(e.cents, `${at}.cents`), daysWorked: e.daysWorked ?? null, hours: e.hours ?? null, vacationCents: money(e.vacationCents, 'vacationCents'), holidayCents: money(e.holidayCents, 'holidayCents'), overtimeCents: money(e.overtimeCents, 'overtimeCents') }
}

const place = (text: string, at: string) => {
  const found = readJurisdiction(text)
  if (!found) throw new ClaimRefused('wages.unknown-jurisdiction', at)
  return found
}

/** A claim from what a file holds; throws ClaimRefused or ZodError. `bareRate`: dollars or cents were told from the size of the number. */
export const readClaim = (input: unknown): { claim: Claim; bareRate: boolean } => {
  const form = ClaimForm.parse(input)
  const { agreed, bare } = readAgreed(form.agreement)
  const currency = form.agreement.currency?.trim().toUpperCase() ?? 'CAD'
  const foreign = currency !== 'CAD' && currency !== '$' && currency !== ''
  const province = form.province ?? form.worker.province ?? null
  const weekStartsOn = weekdays.find(d => d === form.agreement.weekStartsOn?.toLowerCase()) ?? 'sunday'
  const [startedOn, endedOn] = [maybeDay(form.worker.startedOn, 'worker.startedOn'), maybeDay(form.endedOn, 'endedOn')]
  if (startedOn && endedOn && endedOn < startedOn) throw new ClaimRefused('wages.ended-before-start', 'endedOn')
  const claim: Claim = {
    jurisdiction: place(form.jurisdiction, 'jurisdiction'),
    province: province === null ? null : place(province, 'province'),
    startedOn,
    endedOn,
    quit: form.answers.quit ?? null,
    claimOn: maybeDay(form.claimOn, 'claimOn'),
    occupation: form.worker.occupation ?? '',
    workerClass: form.worker.class ?? null,
    age: form.worker.age ?? null,
    student: form.worker.student ?? null,
    farmWorker: form.worker.farmWorker ?? null,
    smallFarm: form.worker.smallFarm ?? null,
    agreed: foreign ? { by: 'nothing-known' } : agreed,
    foreignCurrency: foreign ? currency : null,
    commission: form.agreement.commission ?? false,
    hoursPerDay: form.agreement.hoursPerDay ?? null,
    hoursVary: form.agreement.hoursVary ?? null,
    easter: form.answers.easter ?? null,
    vacationOnPaidWages: form.answers.vacationOnPaidWages ?? null,
    clocksChange: form.answers.clocksChange ?? null,
    weekStartsOn,
    shifts: form.shifts.map((s, i) => readShift(s, `shifts.${i}`)),
    days: readDays(form),
    paid: form.paid.map((p, i) => readPaid(p, `paid.${i}`)),
    paidIs: form.paidIs ?? 'gross',
    deductions: form.deductions.map((d, i) => ({ on: readDay(d.on, `deductions.${i}.on`), cents: readCents(d.cents, `deductions.${i}.cents`), kind: d.kind, units: d.units ?? null, authorised: d.authorised ?? null })),
    fees: form.fees.map((f, i) => ({ on: readDay(f.on, `fees.${i}.on`), cents: readCents(f.cents, `fees.${i}.cents`), kind: f.kind, paidTo: f.paidTo ?? '' })),
    earlier: form.earlier.map((e, i) => readEarlier(e, `earlier.${i}`)),
    reprisalOn: maybeDay(form.reprisalOn, 'reprisalOn'),
    bankruptOn: maybeDay(form.bankruptOn, 'bankruptOn'),
    demandOn: maybeDay(form.demandOn, 'demandOn'),
    interest: form.interest ? { rates: form.interest.rates.map((r, i) => ({ from: readDay(r.from, `interest.rates.${i}.from`), yearly: r.yearly })).sort((a, b) => (a.from < b.from ? -1 : 1)), until: readDay(form.interest.until, 'interest.until') } : null,
  }
  return { claim, bareRate: bare }
}
