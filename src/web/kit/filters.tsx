import { useState, type ReactNode } from 'react'
import type { IconName } from '../icons/icon.tsx'
import { Button } from './button.tsx'
import { Chip } from './chip.tsx'
import { Drawer } from './drawer.tsx'
import { useKit } from './language.tsx'
import './filters.css'

export type Filter = { readonly key: string; readonly label: string; readonly strength?: 'must' | 'like' | 'hers'; readonly icon?: IconName; readonly onRemove?: () => void }

/** What was asked for, as chips; `children` is the form that changes it, in a drawer. */
export const Filters = ({ title, chips, changeTitle, children }: { title?: ReactNode; chips: readonly Filter[]; changeTitle: string; children?: ReactNode }) => {
  const { t } = useKit()
  const [open, setOpen] = useState(false)
  return (
    <section className="tl-filters" aria-label={changeTitle}>
      {title !== undefined && <h2 className="tl-filters-title">{title}</h2>}
      <ul className="tl-filters-chips">{chips.map(({ key, label, ...chip }) => <li key={key}><Chip {...chip}>{label}</Chip></li>)}</ul>
      {children !== undefined && (
        <>
          <Button small icon="sliders-horizontal" onPress={() => setOpen(true)}>{t.change}</Button>
          <Drawer title={changeTitle} isOpen={open} onClose={() => setOpen(false)}>{children}</Drawer>
        </>
      )}
    </section>
  )
}
