import type { GraphNode } from './graph.ts'

/** Shape says the kind, colour repeats it. */
export const NodeShape = ({ node: { kind, x, y, letter }, isKey }: { node: GraphNode; isKey: boolean }) => {
  if (kind === 'protected') return <g><circle cx={x} cy={y} r="14" fill="var(--plum-soft)" stroke="var(--plum)" strokeWidth="2" /><path d={`M${x} ${y - 7.5}l6 2.3v4.4c0 3.8-2.6 6.3-6 7.6-3.4-1.3-6-3.8-6-7.6v-4.4z`} fill="none" stroke="var(--plum)" strokeWidth="1.6" strokeLinejoin="round" /></g>
  if (kind === 'phone') return <g stroke="var(--lake)" strokeWidth="1.6"><rect x={x - 7} y={y - 11} width="14" height="22" rx="3" fill="var(--lake-soft)" /><path d={`M${x - 2} ${y + 7}h4`} /></g>
  if (kind === 'place') return <path d={`M${x - 11} ${y + 10}v-11l11-9.5 11 9.5v11z`} fill="var(--spruce-soft)" stroke="var(--spruce)" strokeWidth="1.6" strokeLinejoin="round" />
  if (kind === 'payment') return <g><path d={`M${x} ${y - 13}l13 13-13 13-13-13z`} fill="var(--ochre-soft)" stroke="var(--ochre)" strokeWidth="1.6" /><text x={x} y={y + 4.5} textAnchor="middle" fill="var(--ochre)">$</text></g>
  if (kind === 'ad') return <g stroke="var(--ink-2)" strokeWidth="1.6"><rect x={x - 12} y={y - 9} width="24" height="18" rx="2" fill="var(--surface)" /><path d={`M${x - 7} ${y - 3}h14M${x - 7} ${y + 2.5}h9`} strokeWidth="1.4" /></g>
  return (
    <g stroke="var(--ink)" strokeWidth="1.6">
      {isKey && <circle cx={x} cy={y} r="21" fill="none" strokeDasharray="3 3" />}
      <circle cx={x} cy={y} r={isKey ? 15 : 12} fill={isKey ? 'var(--ink)' : 'var(--surface)'} />
      <text x={x} y={y + 4} textAnchor="middle" stroke="none" fill={isKey ? 'var(--paper)' : 'var(--ink)'}>{letter}</text>
    </g>
  )
}
