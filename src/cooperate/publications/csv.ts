import type { PublishedCell, PublishedNumber, PublishedRelease } from './read-published.ts'

/** A field that no spreadsheet runs as a formula. */
const field = (text: string): string => {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\n\r]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}

/** The same cells as the page, by codes that are the same in both languages; a withheld one says so and is never 0, nor is what nobody reports. */
export const csvOf = (release: PublishedRelease, numbers: readonly PublishedNumber[], cells: readonly PublishedCell[]): string => {
  const line = (...fields: (string | number)[]) => fields.map(f => field(String(f))).join(',')
  const shown = (value: number | null, silent: boolean) => [value === null || silent ? '' : value, silent ? 'not-reported' : value === null ? 'withheld' : 'shown'] as const
  return `\ufeff${[
    line('release', 'frozen_on', 'first', 'before', 'table', 'row', 'column', 'value', 'status'),
    ...numbers.map(n => line(release.number, release.frozenOn, release.first, release.before, 'plan', n.indicator, '', ...shown(n.value, n.coverage.jurisdictions === 0))),
    ...cells.map(c => line(release.number, release.frozenOn, release.first, release.before, c.table, c.row, c.column, ...shown(c.value, c.silent))),
  ].join('\r\n')}\r\n`
}
