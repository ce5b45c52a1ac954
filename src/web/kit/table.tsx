import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { Button } from './button.tsx'
import { EmptyState } from './empty-state.tsx'
import { useKit } from './language.tsx'
import './table.css'

export type Column<T> = { readonly key: string; readonly label: string; readonly cell: (row: T) => ReactNode; readonly numeric?: boolean }
export type TableProps<T> = {
  caption: string
  columns: readonly Column<T>[]
  rows: readonly T[]
  keyOf: (row: T) => string
  empty: ReactNode
  total?: T
  more?: () => void
  loading?: boolean
  /** Shows the caption instead of keeping it for screen readers. */
  captioned?: boolean
}

const Row = <T,>({ row, columns, total }: { row: T; columns: readonly Column<T>[]; total: boolean }) => (
  <tr className={classes(total && 'is-total')}>
    {columns.map(({ key, label, cell, numeric }, i) => (
      i === 0
        ? <th key={key} scope="row" className={classes(numeric && 'is-number')}>{cell(row)}</th>
        : <td key={key} data-label={label} className={classes(numeric && 'is-number')}>{cell(row)}</td>
    ))}
  </tr>
)

/** On a phone each row becomes a labelled block instead of a sideways scroll. The first column names its row. */
export const Table = <T,>({ caption, columns, rows, keyOf, empty, total, more, loading = false, captioned = false }: TableProps<T>) => {
  const { t } = useKit()
  if (rows.length === 0) return <EmptyState>{empty}</EmptyState>
  return (
    <div className="tl-table-frame">
      <table className="tl-table">
        <caption className={captioned ? 'tl-table-caption' : 'tl-hidden'}>{caption}</caption>
        <thead><tr>{columns.map(({ key, label, numeric }) => <th key={key} scope="col" className={classes(numeric && 'is-number')}>{label}</th>)}</tr></thead>
        <tbody>{rows.map(row => <Row key={keyOf(row)} row={row} columns={columns} total={false} />)}{total !== undefined && <Row row={total} columns={columns} total />}</tbody>
      </table>
      {more && <div className="tl-list-more"><Button small busy={loading} onPress={more}>{t.more}</Button></div>}
    </div>
  )
}
