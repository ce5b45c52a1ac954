import { NodeShape } from '../../../../web/kit/network/node-shape.tsx'
import type { Node } from './props.ts'

const kitKinds = { person: 'person', exploited: 'protected', phone: 'phone', place: 'place', account: 'payment', ad: 'ad' } as const
const initials = (label: string | null) => (label ?? '').replace(/\([^)]*\)/g, '').split(/\s+/).map(part => part[0] ?? '').join('').slice(0, 2).toUpperCase()

/** The kit's shapes, and two more: a plate with its rim, an organisation with its floors. */
export const Shape = ({ node, x, y, isKey }: { node: Node; x: number; y: number; isKey: boolean }) => {
  if (node.kind === 'plate') return <g stroke="var(--lake)" strokeWidth="1.6"><rect x={x - 15} y={y - 8} width="30" height="16" rx="3" fill="var(--lake-soft)" /><path d={`M${x - 9} ${y}h5M${x - 1} ${y}h10`} strokeWidth="2" /></g>
  if (node.kind === 'organisation') {
    return (
      <g stroke="var(--ink)" strokeWidth="1.6">
        {isKey && <rect x={x - 18} y={y - 19} width="36" height="38" rx="4" fill="none" strokeDasharray="3 3" />}
        <rect x={x - 11} y={y - 12} width="22" height="24" rx="2" fill={isKey ? 'var(--ink)' : 'var(--surface)'} /><path d={`M${x - 6} ${y - 6}h12M${x - 6} ${y}h12M${x - 6} ${y + 6}h12`} stroke={isKey ? 'var(--paper)' : 'var(--ink)'} strokeWidth="1.4" />
      </g>
    )
  }
  const kind = kitKinds[node.kind as keyof typeof kitKinds] ?? 'person'
  return <NodeShape node={{ id: node.id, kind, x, y, label: '', letter: initials(node.label) }} isKey={isKey && kind === 'person'} />
}
