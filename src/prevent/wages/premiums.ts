import type { PlainDate } from '../../algorithms/calendars/day.ts'
import { addDays } from '../../algorithms/calendars/day.ts'
import { roundCents } from '../../algorithms/money/cents.ts'
import { inForceOn, type Said } from '../../algorithms/facts/sourced.ts'
import type { Cannot } from './answer.ts'
import { priced, shownRate, type Draft } from './draft.ts'
import type { Holiday } from './holiday-days.ts'
import { holidayPay } from './holiday-pay.ts'
import type { Cited, Holidays, Overtime } from './law/law.ts'
import { isOutside } from './occupation.ts'
import { countOvertime, type Counted } from './overtime.ts'
import { money, number, say } from './say.ts'
import { payPeriodOf, type Straight } from './straight-time.ts'
import { hourlyFloor, type Terms } from './terms.ts'
import { hoursOf, ticksPerHour, type Stretch } from './work.ts'

type Part = { readonly key: string; readonly rate: number; readonly from: PlainDate; readonly to: PlainDate; readonly ticks: number }

/** Adds up parts of one pay period at one rate, so that each makes one line. */
const gathered = (parts: readonly Part[]): Part[] => {
  const found = new Map<string, Part>()
  for (const p of parts) {
    const id = `${p.key} ${p.rate}`
    const kept = found.get(id)
    found.set(id, kept ? { ...kept, to: p.to, ticks: kept.ticks + p.ticks } : p)
  }
  return [...found.values()].filter(p => p.ticks > 0)
}

const premiumDraft = (p: Part, rule: Draft['rule'], cited: Cited, why: Said): Draft => ({
  key: p.key,
  period: { from: p.from, to: p.to },
  rule,
  head: 'wages',
  cited,
  quantity: hoursOf(p.ticks),
  unit: 'hour',
  rateCents: shownRate(p.rate),
  dueCents: priced(p.ticks, p.rate, ticksPerHour),
  why,
})

/** The premium of an hour of overtime over straight time. In NB and NL the rate is 1.5 times the minimum wage, rounded to the cent as published. */
const overtimePremium = (terms: Terms, rule: Overtime, date: PlainDate, regular: number): number | null => {
  if (rule.base === 'regular') return regular * (rule.multiplier - 1)
  const floor = hourlyFloor(terms, date)
  return floor === null ? null : Math.max(0, roundCents(floor * rule.multiplier) - regular)
}

const overtimeWhy = (rule: Overtime, p: Part): Said => {
  const parts = { h: number(hoursOf(p.ticks)), r: money(p.rate), d: number(rule.dailyHours ?? 0), w: number(rule.weeklyHours ?? 0) }
  if (rule.base === 'minimum' && p.rate === 0) return say('{h} h of overtime; the wage is already above 1.5 times the minimum wage, so no premium is owed.', '{h} h supplémentaires; le salaire dépasse déjà 1,5 fois le salaire minimum, aucune majoration n’est due.', parts)
  if (rule.base === 'minimum') return say('{h} h over {w} in the week: raised by {r} to 1.5 times the minimum wage.', '{h} h au-delà de {w} dans la semaine\u00a0: relevées de {r} jusqu’à 1,5 fois le salaire minimum.', parts)
  return rule.dailyHours === null
    ? say('{h} h over {w} in the week: {r} more for each.', '{h} h au-delà de {w} dans la semaine\u00a0: {r} de plus pour chacune.', parts)
    : say('{h} h over {d} in a day or {w} in the week: {r} more for each.', '{h} h au-delà de {d} par jour ou de {w} par semaine\u00a0: {r} de plus pour chacune.', parts)
}

const fewerHours = (rule: Overtime, holidays: number): Overtime =>
  rule.lessPerHoliday === undefined || rule.weeklyHours === null ? rule : { ...rule, weeklyHours: Math.max(0, rule.weeklyHours - rule.lessPerHoliday * holidays) }

/** Overtime week by week; hours that carry a holiday premium are not counted again. O(n). */
export const overtimeDrafts = (terms: Terms, straight: Straight, holidays: readonly Holiday[]): { drafts: Draft[]; cannot: Cannot[] } => {
  const premiumDays = new Set(holidays.filter(h => (inForceOn(terms.law.holidays, h.date)?.premium ?? 1) > 1 && !h.holiday.noPremium).map(h => h.date))
  const weeks = Map.groupBy(terms.work.stretches.filter(s => !premiumDays.has(s.day)), s => terms.weekOf(s.day))
  const drafts: Draft[] = []
  const cannot: Cannot[] = []
  let before: readonly Stretch[] = []
  for (const [week, stretches] of [...weeks].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const rule = terms.overtimeOn(stretches.at(-1)!.day)
    if (!rule) continue
    const ofWeek = fewerHours(rule, holidays.filter(h => h.date >= week && h.date <= addDays(week, 6)).length)
    const carried = new Map<PlainDate, number>()
    for (const s of before) carried.set(s.workDay, (carried.get(s.workDay) ?? 0) + s.ticks)
    const counted = countOvertime(stretches, ofWeek, carried)
    before = stretches
    const made = weekDrafts(terms, straight, ofWeek, counted)
    drafts.push(...made.drafts)
    if (made.missing) cannot.push({ code: 'overtime', what: say('Overtime of this week.', 'Les heures supplémentaires de cette semaine.'), why: say('Neither a wage agreed nor a minimum wage is known for it.', 'Ni salaire convenu ni salaire minimum n’est connu pour elle.'), period: { from: week, to: addDays(week, 6) } })
  }
  return { drafts, cannot }
}

const weekDrafts = (terms: Terms, straight: Straight, rule: Overtime, counted: readonly Counted[]): { drafts: Draft[]; missing: boolean } => {
  let missing = false
  const parts = (pick: (c: Counted) => number, tier: (regular: number, day: PlainDate) => number | null): Part[] =>
    gathered(
      counted.flatMap(c => {
        if (pick(c) === 0) return []
        const regular = straight.regularOn(c.day)
        const rate = regular === null ? null : tier(regular, c.day)
        if (rate === null) missing = true
        return rate === null ? [] : [{ key: payPeriodOf(terms, c.day).key, rate, from: c.day, to: c.day, ticks: pick(c) }]
      }),
    )
  const first = parts(c => c.over, (regular, day) => overtimePremium(terms, rule, day, regular)).map(p => premiumDraft(p, 'overtime', rule, overtimeWhy(rule, p)))
  const second = rule.second
  const double = second
    ? parts(c => c.over2, regular => regular * (second.multiplier - 1)).map(p =>
        premiumDraft(p, 'overtime-double', rule, say('{h} h over {d} in a day: {r} more for each.', '{h} h au-delà de {d} par jour\u00a0: {r} de plus pour chacune.', { h: number(hoursOf(p.ticks)), d: number(second.dailyHours), r: money(p.rate) })),
      )
    : []
  return { drafts: [...first, ...double], missing }
}

const holidayPremium = (terms: Terms, rule: Holidays, h: Holiday, ticks: number, regular: number): Draft[] => {
  const firstTicks = rule.second ? Math.min(ticks, rule.second.hours * ticksPerHour) : ticks
  const base = { key: payPeriodOf(terms, h.date).key, from: h.date, to: h.date }
  const tiers: Part[] = [{ ...base, rate: regular * (rule.premium - 1), ticks: firstTicks }, ...(rule.second ? [{ ...base, rate: regular * (rule.second.premium - 1), ticks: ticks - firstTicks }] : [])]
  return tiers
    .filter(p => p.ticks > 0 && p.rate > 0)
    .map(p => premiumDraft(p, 'holiday-premium', { ...rule, confidence: rule.confidence }, say('{n}: {h} h worked, {r} more for each.', '{n}\u00a0: {h} h travaillées, {r} de plus pour chacune.', { n: h.holiday.name, h: number(hoursOf(p.ticks)), r: money(p.rate) })))
}

export type HolidayReckoning = { readonly drafts: Draft[]; readonly cannot: Cannot[] }

/** Holiday pay and premiums of every holiday in the weeks listed. */
export const holidayDrafts = (terms: Terms, straight: Straight, overtime: readonly Draft[], holidays: readonly Holiday[]): HolidayReckoning => {
  const extra = new Map<PlainDate, { holiday: number; overtime: number }>()
  for (const d of overtime) extra.set(d.period.to, { holiday: 0, overtime: (extra.get(d.period.to)?.overtime ?? 0) + d.dueCents })
  const ticksOn = new Map<PlainDate, number>()
  for (const s of terms.work.stretches) ticksOn.set(s.day, (ticksOn.get(s.day) ?? 0) + s.ticks)
  const drafts: Draft[] = []
  const cannot: Cannot[] = []
  for (const h of holidays) {
    const made = oneHoliday(terms, straight, extra, h, ticksOn.get(h.date) ?? 0)
    drafts.push(...made.drafts)
    cannot.push(...made.cannot)
    const pay = made.drafts.filter(d => d.rule === 'holiday-pay').reduce((t, d) => t + d.dueCents, 0)
    if (pay > 0) extra.set(h.date, { holiday: pay, overtime: extra.get(h.date)?.overtime ?? 0 })
  }
  return { drafts, cannot }
}

const cannotFor = (h: Holiday, why: Said): Cannot => ({ code: 'holiday-pay', what: say('Holiday pay of {n}, {d}.', 'L’indemnité de congé\u00a0: {n}, {d}.', { n: h.holiday.name, d: { en: h.date, fr: h.date } }), why, period: { from: h.date, to: h.date } })

const oneHoliday = (terms: Terms, straight: Straight, extra: Map<PlainDate, { holiday: number; overtime: number }>, h: Holiday, ticks: number): HolidayReckoning => {
  const rule = inForceOn(terms.law.holidays, h.date)
  if (!rule) return { drafts: [], cannot: [cannotFor(h, say('The rule of that time is not held here.', 'La règle de cette époque n’est pas connue ici.'))] }
  if (h.holiday.disputed) return { drafts: [], cannot: [cannotFor(h, say('The sources disagree on whether this is a paid holiday here; it is in no sum.', 'Les sources ne s’accordent pas sur ce congé payé; il n’entre dans aucune somme.'))] }
  if (h.holiday.onlyIfWorked && ticks === 0) return { drafts: [], cannot: [] }
  const weeks = terms.standing.workerClass?.weeksOfService
  if (weeks !== undefined && (terms.serviceFrom === null || addDays(terms.serviceFrom, weeks * 7) > h.date)) return { drafts: [], cannot: [] }
  const regular = straight.regularOn(h.date)
  const premium = ticks > 0 && regular !== null && !h.holiday.noPremium ? holidayPremium(terms, rule, h, ticks, regular) : []
  const amount = holidayPay(terms, straight, extra, rule, h, ticks > 0)
  if (amount.is !== 'owed') return { drafts: premium, cannot: amount.is === 'cannot-say' ? [cannotFor(h, amount.says)] : [] }
  const pay: Draft = {
    key: payPeriodOf(terms, h.date).key,
    period: { from: h.date, to: h.date },
    rule: 'holiday-pay',
    head: 'wages',
    cited: rule.confidence === 'official' && h.holiday.confidence !== 'official' ? { ...rule, confidence: h.holiday.confidence } : rule,
    quantity: amount.quantity,
    unit: amount.unit,
    rateCents: shownRate(amount.rateCents),
    dueCents: roundCents(amount.cents),
    why: say('{n}: {s}', '{n}\u00a0: {s}', { n: h.holiday.name, s: amount.says }),
  }
  if (pay.dueCents === 0) return { drafts: premium, cannot: [] }
  if (rule.holidayPayWhenWorked === 'added' || ticks === 0) return { drafts: [...premium, pay], cannot: [] }
  // Double pay or a paid day, at the worker's choice: the better of the two.
  return premium.reduce((t, d) => t + d.dueCents, 0) >= pay.dueCents ? { drafts: premium, cannot: [] } : { drafts: [pay], cannot: [] }
}

export const holidaysApply = (terms: Terms): boolean => !isOutside(terms.standing, 'holidays')
