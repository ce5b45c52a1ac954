import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import { EmptyState } from './empty-state.tsx'
import { capped } from './format.ts'
import { useKit } from './language.tsx'
import './list.css'

export type ListProps<T> = {
  of: readonly T[]
  keyOf: (item: T) => string
  row: (item: T) => ReactNode
  /** A sentence that is good news or a next step. */
  empty: ReactNode
  label: string
  /** Counted no further than `cap`; shown as 500+. */
  count?: { readonly value: number; readonly cap: number }
  /** The next page by key; absent when this is all. */
  more?: () => void
  loading?: boolean
  panel?: boolean
}

export const List = <T,>({ of, keyOf, row, empty, label, count, more, loading = false, panel = false }: ListProps<T>) => {
  const { t, language } = useKit()
  if (of.length === 0) return <EmptyState>{empty}</EmptyState>
  return (
    <div>
      {count && <p className="tl-small tl-faint tl-num">{t.listCount(capped(count.value, count.cap, language))}</p>}
      <ul className={panel ? 'tl-list tl-panel' : 'tl-list'} aria-label={label}>{of.map(item => <li key={keyOf(item)}>{row(item)}</li>)}</ul>
      {more && <div className="tl-list-more"><Button small busy={loading} onPress={more}>{t.more}</Button></div>}
    </div>
  )
}
