import { useId, type ReactNode } from 'react'
import './place-card.css'

/** One ranked place: its number is the one on the map. */
export const PlaceCard = ({ number: rank, name, meta, children, actions, best = false }: { number: number; name: ReactNode; meta: ReactNode; children: ReactNode; actions?: ReactNode; best?: boolean }) => {
  const id = useId()
  return (
    <article className={best ? 'tl-place tl-panel is-chosen' : 'tl-place tl-panel'} aria-labelledby={id}>
      <header><span className="tl-place-rank" aria-hidden="true">{rank}</span><h3 id={id}>{name}</h3></header>
      <div className="tl-place-meta">{meta}</div>
      {children}
      {actions !== undefined && <div className="tl-place-acts">{actions}</div>}
    </article>
  )
}
