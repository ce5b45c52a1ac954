import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { from as copyFrom } from 'pg-copy-streams'
import { addMonths, type PlainDate } from '../../algorithms/calendars/day.ts'
import type { Rng } from '../../algorithms/random/rng.ts'
import { country, type CountryGiven } from '../../demo/country.ts'
import { coverageOf, type FactRow, indicators, type Jurisdiction, sumsInFull } from '../plan/public.ts'
import { provinceCodes } from '../../platform/places/provinces.ts'
import { buildRelease, textOf } from './build-release.ts'
import { planned } from './planned.ts'
import { indicatorCells, printedCells } from './publish-release.ts'
import { firstOf, lastMonthOf, secondTuesday, type Window, windowOf } from './release-days.ts'
import { roundingKey } from './releases.ts'

const monthsBack = 36
/** Per month and province at the smallest country; what is more is by the number of people. */
const weight: Readonly<Record<string, number>> = { AB: 9, BC: 11, MB: 14, NB: 2, NL: 1.2, NS: 2.5, NT: 0.7, NU: 0.3, ON: 26, PE: 0.4, QC: 18, SK: 6, YT: 0.25 }
const share: Readonly<Record<string, number>> = { 'referral.accepted': 1, 'case.opened': 0.7, 'screening.answered': 0.6, 'report.received': 0.3, 'outreach.session': 0.2, 'outreach.reached': 0.2, 'investigation.opened': 0.15, 'count.proposed': 0.2, 'merge.confirmed': 0.25, 'place.unmet': 0.4 }
/** Winter roads and summer work: January low, June and July high. */
const season = [0.8, 0.85, 0.95, 1, 1.1, 1.2, 1.2, 1.1, 1.05, 1, 0.9, 0.85]

const dimsOf = (measure: string, province: string, rng: Rng): Record<string, string> => {
  if (measure === 'referral.accepted') return { need: rng.pick(['safe-place', 'safe-place', 'safe-place', 'health', 'legal-advice', 'money', 'transport', 'other']), province, served: ['MB', 'SK', 'ON', 'BC'].includes(province) && rng.next() < 0.3 ? 'nation' : 'other' }
  if (measure === 'case.opened') return { language: province === 'QC' || (province === 'NB' && rng.next() < 0.4) ? rng.pick(['fr', 'fr', 'fr', 'other']) : rng.pick(['en', 'en', 'en', 'other']), province }
  if (measure === 'place.unmet') return { limit: rng.pick(['room', 'room', 'room', 'tonight', 'who', 'children', 'pets', 'from-elsewhere', 'within', 'other']), province }
  return { province }
}

const unitOf = (rng: Rng): string => Array.from({ length: 16 }, () => rng.below(256).toString(16).padStart(2, '0')).join('')

function* factLines(rng: Rng, end: PlainDate, people: number): Generator<string> {
  const scale = 1 + people / 20_000
  for (let back = monthsBack; back >= 1; back--) {
    const month = addMonths(end, -back), busy = season[Number(month.slice(5, 7)) - 1]! * (1 + (monthsBack - back) / 90)
    for (const [measure, part] of Object.entries(share)) {
      for (const province of provinceCodes) {
        const mean = weight[province]! * part * busy * scale, n = Math.floor(mean * (0.6 + 0.8 * rng.next()) + rng.next())
        for (let k = 0; k < n; k++) yield `${measure}\t${month}\t${JSON.stringify(dimsOf(measure, province, rng))}\t\\\\x${unitOf(rng)}\t${measure === 'outreach.reached' ? 5 + rng.below(30) : 1}\n`
      }
    }
  }
}

const freezeInto = async (client: CountryGiven['client'], frozenOn: PlainDate, madeBy: string): Promise<{ id: string; window: Window; facts: FactRow[] }> => {
  const window = windowOf(frozenOn)
  const { rows } = await client.query<{ id: string }>('insert into cooperate.release (frozen_on, publish_on, first, before, made_by, made_at) values ($1, $2, $3, $4, $5, $1::date + interval \'9 hours\') returning id', [frozenOn, secondTuesday(frozenOn), window.first, window.before, madeBy])
  const id = rows[0]!.id
  await client.query('insert into cooperate.release_fact (release_id, measure, month, dims, value) select $1, measure, month, dims, sum(value) from platform.fact where measure = any ($2) and month >= $3 and month < $4 group by measure, month, dims', [id, planned.map(p => p.measure), window.first, window.before])
  const facts = (await client.query<FactRow>("select measure, to_char(month, 'YYYY-MM') as month, dims, value::int from cooperate.release_fact where release_id = $1 order by measure, month, dims", [id])).rows
  await client.query('update cooperate.release set sums = $2 where id = $1', [id, JSON.stringify(Object.fromEntries(sumsInFull(indicators, facts)))])
  return { id, window, facts }
}

type CoverageRow = { measure: string; jurisdiction: Jurisdiction; inScope: number; reporting: number; since: string }

/** Three years of facts, one release out, one draft that waits for a steward. */
export const demo = country(['cooperate/plan', 'protect/referrals'], async ({ client, rng, today, people, keys, ids }) => {
  const end = firstOf(today), whitebear = ids.get('member:whitebear')!, stewards = ids.get('agency:two-rivers-stewards')!
  await pipeline(Readable.from(factLines(rng, end, people)), client.query(copyFrom('copy platform.fact (measure, month, dims, unit, value) from stdin')))
  await client.query("insert into cooperate.governs (agency_id, group_code) values ($1, 'nation')", [stewards])
  const secretary = ids.get('member:desrosiers')!
  const first = await freezeInto(client, addMonths(end, -1), secretary)
  await client.query("insert into cooperate.figure_answer (release_id, agency_id, figure, yes, by) values ($1, $2, 'referrals-by-service:nation', true, $3)", [first.id, stewards, whitebear])
  const tables = buildRelease(first.facts, first.window, [], roundingKey(keys))
  const publishedOn = secondTuesday(addMonths(end, -1))
  await client.query("update cooperate.release set number = 1, published_at = $2::date + interval '14 hours', tables = $3 where id = $1", [first.id, publishedOn, textOf(tables)])
  await client.query('insert into cooperate.published_release (number, frozen_on, published_on, first, before) values (1, $1, $2, $3, $4)', [addMonths(end, -1), publishedOn, first.window.first, first.window.before])
  const covered = (await client.query<CoverageRow>("select measure, jurisdiction, in_scope as \"inScope\", reporting, to_char(since, 'YYYY-MM') as since from cooperate.coverage")).rows
  for (const c of printedCells(tables, Map.groupBy(covered, r => r.measure), lastMonthOf(first.window)))
    await client.query('insert into cooperate.published_cell (release, table_name, place, row_label, column_label, value, silent) values (1, $1, $2, $3, $4, $5, $6)', [c.table, c.place, c.row, c.column, c.value, c.silent])
  const values = indicatorCells(tables)
  for (const i of indicators) {
    const c = coverageOf(covered.filter(r => r.measure === i.measure), lastMonthOf(first.window))
    await client.query('insert into cooperate.published_indicator (release, indicator, value, jurisdictions, of_jurisdictions, in_scope, reporting, since, is_national) values (1, $1, $2, $3, $4, $5, $6, $7, $8)', [i.id, values.get(i.id) ?? null, c.jurisdictions, c.of, c.inScope, c.reporting, c.since, c.national])
  }
  const draft = await freezeInto(client, end, secretary)
  ids.set('release:draft', draft.id)
})
