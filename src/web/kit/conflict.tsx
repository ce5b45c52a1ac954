import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import { useKit } from './language.tsx'
import './conflict.css'

export type Version = { readonly by: string; readonly at: string; readonly body: ReactNode }

/** Two versions side by side. A person chooses; the other is kept in the story. */
export const Conflict = ({ title, mine, theirs, keepMine, keepTheirs, keepBoth }: { title: string; mine: Version; theirs: Version; keepMine: () => void; keepTheirs: () => void; keepBoth?: () => void }) => {
  const { t } = useKit()
  const sides = [{ label: t.yourVersion, version: mine, keep: keepMine }, { label: t.otherVersion, version: theirs, keep: keepTheirs }]
  return (
    <section className="tl-conflict" aria-label={title}>
      <h2>{title}</h2>
      <p className="tl-dim">{t.neitherLost}</p>
      <div className="tl-conflict-sides">
        {sides.map(({ label, version, keep }) => (
          <article key={label} className="tl-panel">
            <p className="tl-label">{label}</p>
            <p className="tl-small tl-faint tl-num">{`${version.by}, ${version.at}`}</p>
            <div className="tl-conflict-body">{version.body}</div>
            <Button small onPress={keep}>{t.keepThis}</Button>
          </article>
        ))}
      </div>
      {keepBoth && <Button kind="bare" onPress={keepBoth}>{t.keepBoth}</Button>}
    </section>
  )
}
