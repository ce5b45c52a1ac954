import type { PlainDate } from '../../algorithms/calendars/day.ts'
import type { Point } from '../../algorithms/geography/point.ts'

/** A place that she stays away from, and how far, in kilometres. */
export type Away = { readonly place: string; readonly label: { readonly en: string; readonly fr: string }; readonly km: number; readonly centre: Point }

/** What is asked of a place. Codes only: no name, no record. Limits must hold; wishes order what holds, first wish first. */
export type Asked = {
  readonly on: PlainDate
  readonly adults: number
  /** Ages in years; null where not known. */
  readonly children: readonly (number | null)[]
  readonly pets: readonly string[]
  readonly gender: string | null
  /** Of the youngest adult, in years. */
  readonly age: number | null
  /** Codes: `no-police`, `any-status`, `access:step-free`, `language:cr`, `not-sober`, `own-phone`, `women-only`, `no-faith`, `no-fee`, `indigenous-led`, `tonight`, `room`, `stay:30`, `within:200`, `beyond:100`. */
  readonly limits: readonly string[]
  readonly wishes: readonly string[]
  readonly needs: readonly string[]
  /** Keys of limits that she lets go for this search; safety is never among them. */
  readonly without: readonly string[]
  readonly away: readonly Away[]
  readonly from: { readonly id: string; readonly province: string; readonly point: Point } | null
}
