import type { PlainDate } from '../../algorithms/calendars/day.ts'
import { daysBetween, earlier, later } from '../../algorithms/calendars/day.ts'
import { cents, roundCents } from '../../algorithms/money/cents.ts'
import type { Confidence } from '../../algorithms/facts/sourced.ts'
import type { Period } from './answer.ts'
import { priced, shownRate, type Draft } from './draft.ts'
import type { Cited } from './law/law.ts'
import { laws } from './law/laws.ts'
import { money, number, say } from './say.ts'
import { hourlyFloor, type Terms } from './terms.ts'
import { hoursOf, ticksPerHour, type Stretch } from './work.ts'

/** A pay period as the sum is settled: a week, or a month for a monthly wage. */
export type PayPeriod = { readonly key: string; readonly period: Period; readonly stretches: readonly Stretch[] }
export type Straight = {
  readonly drafts: readonly Draft[]
  /** Straight wages earned by day, in part cents: the base of holiday pay. */
  readonly wagesOn: ReadonlyMap<PlainDate, number>
  /** Cents an hour for overtime and holidays on that day; null where neither a promise nor a minimum is known. */
  readonly regularOn: (date: PlainDate) => number | null
}

export const payPeriodOf = (terms: Terms, date: PlainDate): { key: string; period: Period } => ({ key: terms.periodOf(date).from, period: terms.periodOf(date) })

export const payPeriods = (terms: Terms): PayPeriod[] => {
  const found = new Map<string, { period: Period; stretches: Stretch[] }>()
  for (const s of terms.work.stretches) {
    const { key, period } = payPeriodOf(terms, s.day)
    const kept = found.get(key)
    if (kept) kept.stretches.push(s)
    else found.set(key, { period, stretches: [s] })
  }
  return [...found].map(([key, p]) => ({ key, ...p })).sort((a, b) => (a.key < b.key ? -1 : 1))
}

/** The citation of the minimum wage of a day, with the confidence of its rate. */
export const floorCited = (terms: Terms, date: PlainDate): Cited => {
  const floor = terms.floorOn(date)
  if (floor.is !== 'known') return terms.law.minimumWage
  return { cite: (floor.from === 'CA' ? laws.CA : terms.law).minimumWage.cite, confidence: floor.confidence, source: floor.source }
}

const contract: Cited = { cite: { en: 'the wage agreed', fr: 'le salaire convenu' }, confidence: 'official' as Confidence, source: 'claim' }

type Group = { date: PlainDate; last: PlainDate; ticks: number }
/** Stretches of a period by the minimum wage of their day, so that a week is split where the rate changes. */
const byFloor = (terms: Terms, stretches: readonly Stretch[]): Group[] => {
  const groups = new Map<string, Group>()
  for (const s of stretches) {
    const key = String(hourlyFloor(terms, s.day))
    const kept = groups.get(key)
    groups.set(key, kept ? { ...kept, last: s.day, ticks: kept.ticks + s.ticks } : { date: s.day, last: s.day, ticks: s.ticks })
  }
  return [...groups.values()]
}

const minimumDraft = (terms: Terms, p: PayPeriod, g: Group, centsPerHour: number, topUpOver: number | null): Draft => ({
  key: p.key,
  period: { from: later(p.period.from, g.date), to: g.last },
  rule: 'minimum-wage',
  head: 'wages',
  cited: floorCited(terms, g.date),
  quantity: hoursOf(g.ticks),
  unit: 'hour',
  rateCents: shownRate(centsPerHour - (topUpOver ?? 0)),
  dueCents: priced(g.ticks, centsPerHour - (topUpOver ?? 0), ticksPerHour),
  why:
    topUpOver === null
      ? say('{h} h at the minimum wage of {m}.', '{h} h au salaire minimum de {m}.', { h: number(hoursOf(g.ticks)), m: money(centsPerHour) })
      : say('The minimum wage is {m}; {a} was agreed. {h} h are raised by the difference.', 'Le salaire minimum est de {m}; {a} était convenu. {h} h sont relevées de la différence.', { h: number(hoursOf(g.ticks)), m: money(centsPerHour), a: money(topUpOver) }),
})

const agreedDraft = (p: PayPeriod, quantity: number, unit: Draft['unit'], rateCents: number, dueCents: Draft['dueCents']): Draft => ({
  key: p.key,
  period: { from: p.stretches[0]!.day, to: p.stretches.at(-1)!.day },
  rule: 'agreed-wages',
  head: 'wages',
  cited: contract,
  quantity,
  unit,
  rateCents: shownRate(rateCents),
  dueCents,
  why: say('What was agreed for the work of these days.', 'Ce qui était convenu pour le travail de ces jours.'),
})

const hourly = (terms: Terms, p: PayPeriod, agreed: number | null): Draft[] => {
  const ticks = p.stretches.reduce((t, s) => t + s.ticks, 0)
  const own = agreed === null || agreed === 0 ? [] : [agreedDraft(p, hoursOf(ticks), 'hour', agreed, priced(ticks, agreed, ticksPerHour))]
  const raised = byFloor(terms, p.stretches).flatMap(g => {
    const floor = hourlyFloor(terms, g.date)
    return floor === null || floor <= (agreed ?? 0) ? [] : [minimumDraft(terms, p, g, floor, agreed === null || agreed === 0 ? null : agreed)]
  })
  return [...own, ...raised]
}

/** Share of the month that the days listed reach over; a beginning or an end within three days of the month's own counts as the whole. */
const shareOfMonth = (terms: Terms, p: PayPeriod): number => {
  const { recordedFrom, recordedTo } = terms.work
  const first = later(p.period.from, recordedFrom ?? p.period.from)
  const last = earlier(p.period.to, recordedTo ?? p.period.to)
  const from = daysBetween(p.period.from, first) <= 3 ? p.period.from : first
  const to = daysBetween(last, p.period.to) <= 3 ? p.period.to : last
  return (daysBetween(from, to) + 1) / (daysBetween(p.period.from, p.period.to) + 1)
}

const distinctDays = (stretches: readonly Stretch[]): number => new Set(stretches.map(s => s.workDay)).size

const earned = (terms: Terms, p: PayPeriod): { quantity: number; unit: Draft['unit']; rate: number } => {
  const { agreed } = terms.claim
  if (agreed.by === 'piece') {
    const pieces = [...terms.work.pieces].reduce((t, [date, n]) => (date >= p.period.from && date <= p.period.to ? t + n : t), 0)
    return { quantity: pieces, unit: 'piece', rate: agreed.cents }
  }
  if (agreed.by === 'day') return { quantity: distinctDays(p.stretches), unit: 'day', rate: agreed.cents }
  if (agreed.by === 'week') return { quantity: 1, unit: 'week', rate: agreed.cents }
  if (agreed.by === 'month') return { quantity: Math.round(shareOfMonth(terms, p) * 1e6) / 1e6, unit: 'month', rate: agreed.cents }
  return { quantity: 0, unit: 'once', rate: 0 }
}

/** Piece, day, week and month pay: what was earned, or the minimum for the hours, whichever is more. */
const reduced = (terms: Terms, p: PayPeriod): Draft[] => {
  const { quantity, unit, rate } = earned(terms, p)
  const due = roundCents(quantity * rate)
  const floors = byFloor(terms, p.stretches).flatMap(g => {
    const floor = hourlyFloor(terms, g.date)
    return floor === null ? [] : [minimumDraft(terms, p, g, floor, null)]
  })
  const least = floors.reduce((t, d) => t + d.dueCents, 0)
  if (floors.length > 0 && least > due) return floors
  return due > 0 ? [agreedDraft(p, quantity, unit, rate, due)] : []
}

const byTheDay = (terms: Terms, p: PayPeriod, drafts: Draft[]): Draft[] => {
  const floor = terms.floorOn(p.stretches[0]!.day)
  if (floor.is !== 'known' || floor.unit !== 'day') return drafts
  const days = distinctDays(p.stretches)
  const least = cents(days * floor.cents)
  if (drafts.reduce((t, d) => t + d.dueCents, 0) >= least) return drafts
  return [{ key: p.key, period: { from: p.stretches[0]!.day, to: p.stretches.at(-1)!.day }, rule: 'minimum-wage', head: 'wages', cited: { ...(terms.standing.workerClass ?? terms.law.minimumWage), confidence: floor.confidence }, quantity: days, unit: 'day', rateCents: floor.cents, dueCents: least, why: say('{n} days at the daily minimum of {m}.', '{n} jours au minimum quotidien de {m}.', { n: number(days), m: money(floor.cents) }) }]
}

/** Straight time of every pay period. O(n). */
export const straightTime = (terms: Terms, periods: readonly PayPeriod[]): Straight => {
  const { agreed } = terms.claim
  const wagesOn = new Map<PlainDate, number>()
  const own = new Map<string, number>()
  const drafts = periods.flatMap(p => {
    const made = byTheDay(terms, p, agreed.by === 'hour' ? hourly(terms, p, agreed.cents) : agreed.by === 'nothing-known' ? hourly(terms, p, null) : reduced(terms, p))
    const ticks = p.stretches.reduce((t, s) => t + s.ticks, 0)
    const total = made.reduce((t, d) => t + d.dueCents, 0)
    for (const s of p.stretches) {
      const share = agreed.by === 'hour' || agreed.by === 'nothing-known' ? (s.ticks / ticksPerHour) * Math.max(agreed.by === 'hour' ? agreed.cents : 0, hourlyFloor(terms, s.day) ?? 0) : (total * s.ticks) / ticks
      wagesOn.set(s.day, (wagesOn.get(s.day) ?? 0) + share)
    }
    const e = earned(terms, p)
    own.set(p.key, e.unit === 'piece' || e.unit === 'day' ? (e.quantity * e.rate * ticksPerHour) / ticks : 0)
    return made
  })
  const fixed = (date: PlainDate): number => {
    if (agreed.by === 'hour') return agreed.cents
    if (agreed.by === 'week' || agreed.by === 'month') return (agreed.cents * (agreed.by === 'month' ? 12 / 52 : 1)) / (agreed.hoursPerWeek ?? terms.overtimeOn(date)?.weeklyHours ?? 40)
    return own.get(payPeriodOf(terms, date).key) ?? 0
  }
  const regularOn = (date: PlainDate): number | null => {
    const rate = Math.max(fixed(date), hourlyFloor(terms, date) ?? 0)
    return rate > 0 ? rate : null
  }
  return { drafts, wagesOn, regularOn }
}
