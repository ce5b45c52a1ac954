import { useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { useKit } from './language.tsx'
import { along, frame, type Direction, type GraphLink, type GraphNode } from './network/graph.ts'
import { NodeShape } from './network/node-shape.tsx'
import './network-graph.css'

export type { GraphLink, GraphNode, NodeKind } from './network/graph.ts'
export type NetworkGraphProps = {
  nodes: readonly GraphNode[]
  links: readonly GraphLink[]
  /** Filled, with a dashed halo. Never a protected person, whatever is passed. */
  keys?: readonly string[]
  chosen?: { readonly node?: string; readonly link?: string }
  /** Links first said after this step are not drawn; nothing moves. */
  until?: number
  says: string
  onOpen?: (node: string) => void
}

const arrows: Readonly<Record<string, Direction>> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' }

/** Arrows walk along links, Enter opens evidence. One stop in the tab order; every fact is also in the table. */
export const NetworkGraph = ({ nodes, links, keys = [], chosen = {}, until = Infinity, says, onOpen }: NetworkGraphProps) => {
  const { t } = useKit()
  const byId = useMemo(() => new Map(nodes.map(node => [node.id, node])), [nodes])
  const shown = links.filter(({ since = 0 }) => since <= until)
  const [here, setHere] = useState(chosen.node ?? nodes.find(({ kind }) => kind === 'person')?.id ?? nodes[0]?.id)
  const elements = useRef(new Map<string, SVGGElement>())
  const { x, y, width, height } = frame(nodes)
  const press = (event: KeyboardEvent, node: GraphNode): void => {
    const direction = arrows[event.key]
    const next = direction ? along(byId, shown, node.id, direction) : null
    if (direction) event.preventDefault()
    if (next) { setHere(next); elements.current.get(next)?.focus() }
    if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); onOpen?.(node.id) }
  }
  return (
    <div className="tl-network-frame">
      <svg className="tl-network" viewBox={`${x} ${y} ${width} ${height}`} role="group" aria-label={says} preserveAspectRatio="xMidYMid meet">
        {links.map(({ id, from, to, weak = false, since = 0 }) => {
          const [a, b] = [byId.get(from), byId.get(to)]
          if (!a || !b) return null
          const state = chosen.link === id ? 'is-chosen' : weak ? 'is-weak' : ''
          return <line key={id} className={`tl-network-link ${state} ${since > until ? 'is-later' : ''}`} x1={a.x} y1={a.y} x2={b.x} y2={b.y} />
        })}
        {nodes.map(node => {
          const isKey = node.kind === 'person' && keys.includes(node.id)
          const linked = shown.filter(({ from, to }) => from === node.id || to === node.id).length
          return (
            <g
              key={node.id} ref={element => { if (element) elements.current.set(node.id, element); else elements.current.delete(node.id) }}
              className={chosen.node === node.id ? 'tl-network-node is-chosen' : 'tl-network-node'} role="button" tabIndex={node.id === here ? 0 : -1}
              aria-label={t.networkNode({ kind: t[`node_${node.kind}`], label: node.kind === 'protected' ? '' : node.label, links: linked, key: isKey })}
              onClick={() => { setHere(node.id); onOpen?.(node.id) }} onFocus={() => setHere(node.id)} onKeyDown={event => press(event, node)}
            >
              <circle cx={node.x} cy={node.y} r="24" fill="transparent" />
              <NodeShape node={node} isKey={isKey} />
            </g>
          )
        })}
      </svg>
    </div>
  )
}
