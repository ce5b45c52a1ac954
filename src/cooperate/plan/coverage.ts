import { provinceCodes } from '../../platform/places/provinces.ts'

/** Thirteen provinces and territories, and the federal government. */
export const jurisdictions = [...provinceCodes, 'CA'] as const
export type Jurisdiction = (typeof jurisdictions)[number]
export const nationalShare = 0.8
export const nationalProvinces = 10

/** What one jurisdiction says of one measure: how many agencies it has in scope, how many report, since which month. */
export type Reporting = { readonly jurisdiction: Jurisdiction; readonly inScope: number; readonly reporting: number; readonly since: string }
export type Coverage = { readonly jurisdictions: number; readonly of: number; readonly inScope: number; readonly reporting: number; readonly since: string | null; readonly national: boolean }

/** `since`: the month from which all that report now do so. Called national from 80 % of agencies in scope and 10 of 13 provinces and territories. */
export const coverageOf = (rows: readonly Reporting[], month: string): Coverage => {
  const live = rows.filter(r => r.reporting > 0 && r.since <= month)
  const inScope = rows.reduce((n, r) => n + r.inScope, 0), reporting = live.reduce((n, r) => n + r.reporting, 0)
  const provinces = live.filter(r => r.jurisdiction !== 'CA').length
  return {
    jurisdictions: live.length, of: jurisdictions.length, inScope, reporting,
    since: live.reduce<string | null>((latest, r) => (latest === null || r.since > latest ? r.since : latest), null),
    national: inScope > 0 && reporting >= nationalShare * inScope && provinces >= nationalProvinces,
  }
}
