import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import './page.css'

export type PageProps = {
  title: ReactNode
  /** What the page answers, in one sentence. */
  lead?: ReactNode
  /** Small line above the title: the kind of record and its number. */
  crumb?: ReactNode
  actions?: ReactNode
  /** Context at the left, consequence at the right; three columns are the limit. */
  aside?: ReactNode
  rail?: ReactNode
  width?: 'full' | 'desk' | 'form'
  children: ReactNode
}

/** One question a page. The title takes focus when the shell moves here, so it is named `page-title`. */
export const Page = ({ title, lead, crumb, actions, aside, rail, width = 'desk', children }: PageProps) => (
  <main id="content" className={classes('tl-page', `is-${width}`, aside !== undefined && 'has-aside', rail !== undefined && 'has-rail')}>
    {rail !== undefined && <div className="tl-page-rail">{rail}</div>}
    <header className="tl-page-head">
      <div className="tl-page-title">
        {crumb !== undefined && <p className="tl-page-crumb">{crumb}</p>}
        <h1 id="page-title" tabIndex={-1}>{title}</h1>
        {lead !== undefined && <p className="tl-page-lead">{lead}</p>}
      </div>
      {actions !== undefined && <div className="tl-page-actions">{actions}</div>}
    </header>
    <div className="tl-page-work">{children}</div>
    {aside !== undefined && <aside className="tl-page-aside">{aside}</aside>}
  </main>
)
