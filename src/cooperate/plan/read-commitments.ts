import { addMonths, type PlainDate } from '../../algorithms/calendars/day.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { isLate } from './commitment.ts'
import { type Coverage, coverageOf, type Jurisdiction, type Reporting } from './coverage.ts'
import { commitments, commitmentsRead, leads, sources } from './facts/commitments.ts'
import { evidence } from './facts/evidence.ts'
import { indicators } from './facts/indicators.ts'
import { type FactRow, liveStep, sumsInFull } from './indicator.ts'

const liveThreshold = 10
type CoverageRow = { measure: string; jurisdiction: string; in_scope: number; reporting: number; since: string }

export const readReporting = async (db: Db): Promise<Map<string, Reporting[]>> => {
  const rows = await db.many<CoverageRow>(sql`select * from cooperate.coverage_rows()`)
  const of = (r: CoverageRow): Reporting => ({ jurisdiction: r.jurisdiction as Jurisdiction, inScope: r.in_scope, reporting: r.reporting, since: r.since })
  return new Map([...Map.groupBy(rows, r => r.measure)].map(([measure, all]) => [measure, all.map(of)]))
}

/** Facts of twelve months and the one that runs, for the plan's own eyes; nothing of them leaves but in steps. */
const liveFacts = async (db: Db, today: PlainDate): Promise<FactRow[]> => {
  const before = addMonths(`${today.slice(0, 7)}-01` as PlainDate, 1)
  const rows = await db.many<{ measure: string; month: string; dims: Record<string, string>; value: string }>(sql`
    select measure, month, dims, value from platform.facts(${[...new Set(indicators.map(i => i.measure))]}, ${addMonths(before, -12)}::date, ${before}::date)`)
  return rows.map(r => ({ ...r, value: Number(r.value) }))
}

export type LiveNumber = { id: string; name: { en: string; fr: string }; formula: { en: string; fr: string }; measure: string; atLeast: number | null; coverage: Coverage | null }

/** Every commitment with its number as it runs (a multiple of ten downward), its coverage and its evidence. A number nobody reports for says so, never zero. */
export const readPlan = async (db: Db, today: PlainDate) => {
  const [facts, reporting] = [await liveFacts(db, today), await readReporting(db)]
  const sums = sumsInFull(indicators, facts)
  const numberOf = (id: string): LiveNumber | null => {
    const i = indicators.find(x => x.of === id)
    if (!i) return null
    const coverage = coverageOf(reporting.get(i.measure) ?? [], today.slice(0, 7))
    return { id: i.id, name: i.name, formula: i.formula, measure: i.measure, atLeast: liveStep(sums.get(i.id)!, liveThreshold), coverage: coverage.jurisdictions === 0 ? null : coverage }
  }
  return {
    readOn: commitmentsRead as string,
    commitments: commitments.map(c => ({
      id: c.id, pillar: c.pillar, type: c.type, title: c.title, leads: c.leads.map(l => leads[l]), due: c.due as string, source: sources[c.source], confidence: c.confidence,
      late: isLate(c, evidence, today), number: numberOf(c.id),
      evidence: evidence.filter(e => e.of === c.id).map(e => ({ said: e.said, since: e.since, settles: e.settles, source: sources[e.source], confidence: e.confidence })),
    })),
  }
}

export const countLate = (today: PlainDate): number => commitments.filter(c => isLate(c, evidence, today)).length
