import { z } from 'zod'
import { TableRefused } from '../tables/refused.ts'
import { formsIn } from '../tables/release-form.ts'
import { shapeOf } from '../tables/shape.ts'
import type { Release } from './attack.ts'

const isRecord = (v: unknown): v is Record<string, unknown> => typeof v === 'object' && v !== null && !Array.isArray(v)

const Names = z.array(z.string())
const ReleaseForm = z.object({
  period: z.string().optional(),
  rounding: z.object({ base: z.number().int().min(2).max(1_000_000), method: z.enum(['random', 'nearest']).default('random') }).nullish(),
  suppressed: Names.optional(),
  attempt: z.object({ suppressed: Names.optional() }).optional(),
})
const AboutAll = z.object({
  threshold: z.unknown().optional(), groups: z.record(z.string(), Names).optional(),
  suppressed: Names.optional(), attempt: z.object({ suppressed: Names.optional() }).optional(),
})

/** `{period, region, count}`: one figure of one area, as a table of one. */
const asTable = (written: Record<string, unknown>): Record<string, unknown> => {
  const { count, region, cells, rows } = written
  return cells === undefined && rows === undefined && count !== undefined ? { ...written, rows: [typeof region === 'string' ? region : 'all'], cells: [count] } : written
}

const listIn = (input: unknown): unknown[] => {
  if (Array.isArray(input)) return input
  if (!isRecord(input)) throw new TableRefused('statistics.not-a-table')
  for (const key of ['releases', 'publications', 'tables']) {
    const list = input[key]
    if (Array.isArray(list)) return list
    if (isRecord(list)) return Object.entries(list).map(([id, table]) => (isRecord(table) ? { id, ...table } : table))
  }
  return formsIn(input).map(({ id, raw }) => (id === '' ? raw : { id, ...raw }))
}

const releaseOf = (written: unknown, k: number): Release => {
  if (!isRecord(written)) throw new TableRefused('statistics.not-a-table', String(k))
  const table = asTable(isRecord(written['table']) ? { ...written, ...written['table'] } : written)
  const said = ReleaseForm.safeParse(table), id = typeof table['id'] === 'string' && table['id'] !== '' ? table['id'] : String(k + 1)
  if (!said.success) throw new TableRefused('statistics.not-a-table', [id, ...(said.error.issues[0]?.path ?? [])].join('.'))
  const { form } = formsIn(table)[0]!, { period, rounding, suppressed, attempt } = said.data
  return { id, shaped: shapeOf(form, id), rounding: rounding ?? null, period: period ?? null, suppressed: suppressed ?? attempt?.suppressed ?? null }
}

export type ReleasesRead = { readonly releases: readonly Release[]; readonly groups: Readonly<Record<string, readonly string[]>>; readonly threshold: unknown }

/** One release, a list of them, or `{releases, threshold, groups}`. Throws TableRefused. */
export const releasesIn = (input: unknown): ReleasesRead => {
  const list = listIn(input), about = isRecord(input) ? AboutAll.safeParse(list.length === 1 && list[0] === input ? { threshold: input['threshold'] } : input) : null
  if (about && !about.success) throw new TableRefused('statistics.not-a-table', about.error.issues[0]?.path.join('.'))
  if (list.length === 0) throw new TableRefused('statistics.empty', 'releases')
  const alone = list.length === 1 && list[0] === input, named = alone ? undefined : (about?.data?.suppressed ?? about?.data?.attempt?.suppressed)
  // Names beside the list are `release:row/column`.
  const releases = list.map(releaseOf).map(r => (named ? { ...r, suppressed: [...(r.suppressed ?? []), ...named.filter(n => n.startsWith(`${r.id}:`))] } : r))
  if (new Set(releases.map(r => r.id)).size < releases.length) throw new TableRefused('statistics.label-repeated', 'releases')
  return { releases, groups: about?.data?.groups ?? {}, threshold: about?.data?.threshold }
}
