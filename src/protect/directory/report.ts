import { type Problem, type Reason, reasons, refusals } from './reasons.ts'
import type { Said } from '../../algorithms/facts/sourced.ts'
import type { Proposal } from './duplicates.ts'

export type FileReport = {
  readonly file: string; table: string | null; encoding: string
  read: number; imported: number; withWarning: number; refusedRows: number; repeated: number
  /** Rows that stood in lists inside a cell, or in the same line of a loose table. */
  made: number
  readonly unknown: Set<string>
  readonly refused: Problem[]; readonly warnings: Problem[]; notListed: number
}
export type Held = { readonly file: string; readonly row: number; readonly location: string; readonly why: 'shelter' | 'said'; readonly address?: string }
export type Report = { format: string; readonly files: FileReport[]; readonly ignored: string[]; readonly counts: Map<Reason, number>; readonly phones: { given: number; e164: number }; readonly quarantined: Held[]; duplicates: readonly Proposal[]; mapping: unknown; readonly most: number }

export const newReport = (most = 1000): Report => ({ format: 'auto', files: [], ignored: [], counts: new Map(), phones: { given: 0, e164: 0 }, quarantined: [], duplicates: [], mapping: null, most })
export const fileReport = (report: Report, file: string, table: string | null): FileReport => {
  const made: FileReport = { file, table, encoding: 'utf-8', read: 0, imported: 0, withWarning: 0, refusedRows: 0, repeated: 0, made: 0, unknown: new Set(), refused: [], warnings: [], notListed: 0 }
  report.files.push(made)
  return made
}

/** Tells what a row has against it; the list of a file is bounded, the counts are not. */
export const note = (report: Report, file: FileReport, problem: Problem): void => {
  report.counts.set(problem.reason, (report.counts.get(problem.reason) ?? 0) + 1)
  const list = refusals.has(problem.reason) ? file.refused : file.warnings
  if (list.length < report.most) list.push(problem)
  else file.notListed += 1
}

export type Shown = {
  readonly format: string
  readonly totals: { readonly read: number; readonly imported: number; readonly withWarning: number; readonly refused: number; readonly repeated: number }
  readonly files: readonly { readonly file: string; readonly table: string | null; readonly encoding: string; readonly read: number; readonly imported: number; readonly withWarning: number; readonly refused: readonly Problem[]; readonly refusedRows: number; readonly repeated: number; readonly made: number; readonly warnings: readonly Problem[]; readonly notListed: number; readonly unknownColumns: readonly string[] }[]
  readonly ignored: readonly string[]
  readonly phones: { readonly given: number; readonly e164: number }
  readonly duplicates: readonly Proposal[]
  readonly quarantined: readonly Held[]
  readonly reasons: Readonly<Record<string, Said & { readonly count: number }>>
  readonly mapping?: unknown
}

const add = (report: Report, of: 'read' | 'imported' | 'withWarning' | 'refusedRows' | 'repeated'): number => report.files.reduce((sum, f) => sum + f[of], 0)

export const shown = (report: Report): Shown => ({
  format: report.format,
  totals: { read: add(report, 'read'), imported: add(report, 'imported'), withWarning: add(report, 'withWarning'), refused: add(report, 'refusedRows'), repeated: add(report, 'repeated') },
  files: report.files.map(({ unknown, ...f }) => ({ ...f, unknownColumns: [...unknown].sort() })),
  ignored: report.ignored, phones: report.phones, duplicates: report.duplicates, quarantined: report.quarantined,
  reasons: Object.fromEntries([...report.counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([reason, count]) => [reason, { ...reasons[reason], count }])),
  ...(report.mapping === null ? {} : { mapping: report.mapping }),
})
