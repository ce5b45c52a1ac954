import { useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { along, frame, type Direction } from '../../../../web/kit/network/graph.ts'
import '../../../../web/kit/network-graph.css'
import { layout } from '../../layout.ts'
import { named, wordOf } from '../../../investigations/screen/rail.tsx'
import type { Data, W } from './props.ts'
import { Shape } from './shape.tsx'

const arrows: Readonly<Record<string, Direction>> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' }
/** Names stand under the shapes of a small network; of a large one they are in the table and on the shape that is reached. */
const namedUpTo = 24
const longest = 20
const short = (text: string) => { const bare = text.replace(/\s*\([^)]*\)/g, ''); return bare.length > longest ? `${bare.slice(0, longest - 1)}…` : bare }

/** Always the same picture of the same network. One stop in the tab order: arrows walk along links, Enter opens what is said. */
export const Picture = ({ data, t, chosen, keys, onChoose }: { data: Data; t: W; chosen: string | null; keys: ReadonlySet<string>; onChoose: (id: string) => void }) => {
  const spots = useMemo(() => new Map(layout(data.nodes, data.links).map(s => [s.id, { ...s, kind: 'person' as const, label: '' }])), [data.nodes, data.links])
  const [here, setHere] = useState(chosen ?? data.nodes.find(n => n.kind === 'person')?.id ?? data.nodes[0]?.id)
  const elements = useRef(new Map<string, SVGGElement>())
  const { x, y, width, height } = frame([...spots.values()], 48)
  const press = (event: KeyboardEvent, id: string) => {
    const direction = arrows[event.key]
    const next = direction ? along(spots, data.links, id, direction) : null
    if (direction || event.key === 'Enter' || event.key === ' ') event.preventDefault()
    if (next) { setHere(next); elements.current.get(next)?.focus() }
    if (event.key === 'Enter' || event.key === ' ') onChoose(id)
  }
  return (
    <div className="tl-network-frame">
      <svg className="tl-network" viewBox={`${x} ${y} ${width} ${height}`} role="group" aria-label={t.says({ nodes: data.nodes.length, links: data.links.length })} preserveAspectRatio="xMidYMid meet">
        {data.links.map(l => {
          const [a, b] = [spots.get(l.from)!, spots.get(l.to)!]
          return <line key={l.id} className={`tl-network-link ${chosen === l.from || chosen === l.to ? 'is-chosen' : l.weak ? 'is-weak' : ''}`} x1={a.x} y1={a.y} x2={b.x} y2={b.y} />
        })}
        {data.nodes.map(n => {
          const s = spots.get(n.id)!
          const name = named(t, n)
          return (
            <g
              key={n.id} ref={element => { if (element) elements.current.set(n.id, element); else elements.current.delete(n.id) }} className={chosen === n.id ? 'tl-network-node is-chosen' : 'tl-network-node'} role="button" tabIndex={n.id === here ? 0 : -1}
              aria-label={t.nodeSays({ kind: wordOf(t, `kind_${n.kind}`), name, links: n.links, key: keys.has(n.id) })} onClick={() => { setHere(n.id); onChoose(n.id) }} onFocus={() => setHere(n.id)} onKeyDown={event => press(event, n.id)}
            >
              <circle cx={s.x} cy={s.y} r="24" fill="transparent" />
              <Shape node={n} x={s.x} y={s.y} isKey={keys.has(n.id)} />
              {data.nodes.length <= namedUpTo && <text className="tl-network-name" x={s.x} y={s.y + 31} textAnchor="middle" aria-hidden="true">{short(name)}</text>}
            </g>
          )
        })}
      </svg>
    </div>
  )
}
