import { cents, type Cents } from '../../algorithms/money/cents.ts'
import type { Agreed } from './claim.ts'
import { ClaimRefused } from './claim.ts'
import type { ClaimForm } from './claim-form.ts'

/** Whole cents, not negative, below ten million dollars. */
export const readCents = (value: number, at: string): Cents => {
  if (!Number.isSafeInteger(value)) throw new ClaimRefused('wages.not-whole-cents', at)
  if (value < 0) throw new ClaimRefused('wages.negative-amount', at)
  if (value > 1_000_000_000) throw new ClaimRefused('wages.amount-too-large', at)
  return cents(value)
}

type Rated = NonNullable<ClaimForm['agreement']['rate']>
/** From this number up a bare whole number is read as cents: an hourly, piece or monthly wage is on one side of it by far in each reading. */
const centsFrom = { hour: 200, piece: 20, day: 2_000, week: 5_000, month: 20_000 } as const
export type Per = keyof typeof centsFrom
const perWords: Readonly<Record<string, Per>> = { hour: 'hour', hourly: 'hour', h: 'hour', heure: 'hour', day: 'day', daily: 'day', jour: 'day', week: 'week', weekly: 'week', semaine: 'week', month: 'month', monthly: 'month', mois: 'month', piece: 'piece' }

const dollars = (value: number | string, at: string): number => {
  const number = typeof value === 'string' ? Number(value.replace(/[$\s ]/g, '').replace(',', '.')) : value
  if (!Number.isFinite(number) || value === '') throw new ClaimRefused('wages.rate-not-a-number', at)
  if (number < 0) throw new ClaimRefused('wages.negative-amount', at)
  return number
}

const checked = (centsPer: number, at: string): number => {
  if (!Number.isFinite(centsPer) || centsPer < 0) throw new ClaimRefused('wages.negative-amount', at)
  if (centsPer > 100_000_000) throw new ClaimRefused('wages.amount-too-large', at)
  return Math.round(centsPer * 1e4) / 1e4
}

/** Cents per unit. A text and a number with decimals are dollars; a bare whole number is dollars below the threshold of its unit, else cents. */
const readRate = (rated: Rated, usual: Per, at: string): { cents: number; per: Per; bare: boolean } => {
  if (typeof rated === 'object') {
    const per = perWords[(rated.per ?? rated.unit ?? usual).toLowerCase()] ?? usual
    if (rated.cents !== undefined) return { cents: checked(rated.cents, at), per, bare: false }
    if (rated.amount === undefined) throw new ClaimRefused('wages.rate-not-a-number', at)
    return { cents: checked(dollars(rated.amount, at) * 100, at), per, bare: false }
  }
  const value = dollars(rated, at)
  const inCents = typeof rated === 'number' && Number.isInteger(value) && value >= centsFrom[usual]
  return { cents: checked(inCents ? value : value * 100, at), per: usual, bare: true }
}

/** What was promised; `bare` when dollars or cents had to be told from the size of the number. */
export const readAgreed = (agreement: ClaimForm['agreement']): { agreed: Agreed; bare: boolean } => {
  const hoursPerWeek = agreement.hoursPerWeek ?? null
  const made = (r: { cents: number; per: Per; bare: boolean }): { agreed: Agreed; bare: boolean } => ({
    agreed: r.per === 'hour' || r.per === 'piece' ? { by: r.per, cents: r.cents } : { by: r.per, cents: r.cents, hoursPerWeek },
    bare: r.bare,
  })
  if (agreement.rateCents !== null && agreement.rateCents !== undefined) return { agreed: { by: 'hour', cents: checked(agreement.rateCents, 'agreement.rateCents') }, bare: false }
  if (agreement.rate !== null && agreement.rate !== undefined) return made(readRate(agreement.rate, 'hour', 'agreement.rate'))
  if (agreement.piece !== null && agreement.piece !== undefined) return made(readRate(agreement.piece, 'piece', 'agreement.piece'))
  if (agreement.monthly !== null && agreement.monthly !== undefined) return made(readRate(agreement.monthly, 'month', 'agreement.monthly'))
  if (agreement.weekly !== null && agreement.weekly !== undefined) return made(readRate(agreement.weekly, 'week', 'agreement.weekly'))
  if (agreement.daily !== null && agreement.daily !== undefined) return made(readRate(agreement.daily, 'day', 'agreement.daily'))
  return { agreed: { by: 'nothing-known' }, bare: false }
}
