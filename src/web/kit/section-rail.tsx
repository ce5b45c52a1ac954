import { type ReactNode, useContext } from 'react'
import { Link as AriaLink } from 'react-aria-components'
import { Icon } from '../icons/icon.tsx'
import { useKit } from './language.tsx'
import { BesideContext } from './screen/beside.ts'
import './section-rail.css'

export type RailSection = { readonly key: string; readonly label: string; readonly href: string; readonly current?: boolean }

/** The sections of a record: those of its own screen, then what other slices put beside it. Locked ones are the same list for every file of a kind, with whom to ask; they are names, not links. */
export const SectionRail = ({ label, sections, locked = [], ask }: { label: string; sections: readonly RailSection[]; locked?: readonly string[]; ask?: ReactNode }) => {
  const { t } = useKit()
  const beside = useContext(BesideContext)
  const all = [...sections, ...beside.filter(b => !sections.some(s => s.href === b.href))]
  return (
    <nav className="tl-rail" aria-label={label}>
      <p className="tl-label">{label}</p>
      <ul>{all.map(({ key, label: name, href, current }) => <li key={key}><AriaLink href={href} {...(current ? { 'aria-current': 'true' as const } : {})}>{name}</AriaLink></li>)}</ul>
      {locked.length > 0 && (
        <div className="tl-rail-locked">
          <p className="tl-label">{t.notYours}</p>
          <ul>{locked.map(name => <li key={name}>{name}<Icon name="lock-simple" size={16} /></li>)}</ul>
          {ask !== undefined && <p className="tl-note tl-faint">{ask}</p>}
        </div>
      )}
    </nav>
  )
}
