import { useId, type ReactNode } from 'react'
import './section.css'

/** A titled part of a page. `note` stands beside the title: a count, a time. */
export const Section = ({ title, note, level = 2, children, actions }: { title: ReactNode; note?: ReactNode; level?: 2 | 3; children: ReactNode; actions?: ReactNode }) => {
  const id = useId()
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section className="tl-section" aria-labelledby={id}>
      <header className="tl-section-head">
        <Heading id={id}>{title}</Heading>
        {note !== undefined && <span className="tl-small tl-faint tl-num">{note}</span>}
        {actions !== undefined && <span className="tl-section-actions">{actions}</span>}
      </header>
      {children}
    </section>
  )
}
