import type { PlainDate } from '../../algorithms/calendars/day.ts'
import { addYears, daysBetween } from '../../algorithms/calendars/day.ts'
import { cents, roundCents } from '../../algorithms/money/cents.ts'
import { inForceOn } from '../../algorithms/facts/sourced.ts'
import type { Period } from './answer.ts'
import { shownRate, type Draft } from './draft.ts'
import type { Vacation } from './law/law.ts'
import { isOutside } from './occupation.ts'
import { percent, say } from './say.ts'
import type { Terms } from './terms.ts'

const completedYears = (from: PlainDate, on: PlainDate): number => {
  let years = Number(on.slice(0, 4)) - Number(from.slice(0, 4))
  if (years > 0 && addYears(from, years) > on) years -= 1
  return Math.max(0, years)
}

export const shareAfter = (rule: Vacation, years: number): number => rule.steps.filter(s => s.years <= years).at(-1)?.share ?? 0

/** The rule and share on a day; null where the worker has no vacation pay (yet). A start that is not given counts as the first step. */
export const vacationOn = (terms: Terms, on: PlainDate): { rule: Vacation; share: number } | null => {
  if (isOutside(terms.standing, 'vacation')) return null
  const rule = inForceOn(terms.law.vacation, on)
  if (!rule) return null
  const weeks = terms.standing.workerClass?.weeksOfService
  if (weeks !== undefined && (terms.serviceFrom === null || daysBetween(terms.serviceFrom, on) < weeks * 7)) return null
  return { rule, share: shareAfter(rule, terms.serviceFrom === null ? 0 : completedYears(terms.serviceFrom, on)) }
}

/** Vacation pay on wages, `baseCents` already without what the law leaves out of the base. */
export const vacationDraft = (terms: Terms, key: string, period: Period, baseCents: number, onShortfall: boolean): Draft | null => {
  const found = vacationOn(terms, period.to)
  if (!found || baseCents <= 0) return null
  const { rule, share } = found
  return {
    key,
    period,
    rule: 'vacation-pay',
    head: 'vacation',
    cited: rule,
    quantity: baseCents / 100,
    unit: 'dollar',
    rateCents: shownRate(share * 100),
    dueCents: cents(roundCents(baseCents * share)),
    why: onShortfall
      ? say('Vacation pay of {p} on the wages that were not paid.', 'Indemnité de vacances de {p} sur le salaire qui n’a pas été payé.', { p: percent(share) })
      : say('Vacation pay of {p} on the wages earned.', 'Indemnité de vacances de {p} sur le salaire gagné.', { p: percent(share) }),
  }
}

export const inVacationBase = (rule: Vacation, kind: Draft['rule']): boolean =>
  !(rule.excludes.includes('overtime') && (kind === 'overtime' || kind === 'overtime-double')) && !(rule.excludes.includes('holiday') && (kind === 'holiday-pay' || kind === 'holiday-premium'))
