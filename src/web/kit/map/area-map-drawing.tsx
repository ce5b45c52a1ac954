import { useId, useMemo } from 'react'
import { usePhone } from '../use-phone.ts'
import { useWidth } from '../use-width.ts'
import { outlines, type Focus, type Outlines, type Province } from './outlines.ts'

export type LonLat = readonly [number, number]
/** The published region on its fixed grid, as a ring in degrees; never a circle around a point. `number` is the one in the list. */
export type Area = { readonly key: string; readonly number: number; readonly ring: readonly LonLat[]; readonly chosen?: boolean }
export type AreaMapProps = {
  focus: Focus
  /** Drawn on surface; the others on paper. */
  hers?: readonly Province[]
  areas: readonly Area[]
  /** About where she is: a region too, and its words. */
  near?: { readonly ring: readonly LonLat[]; readonly said: string }
  away?: readonly { readonly key: string; readonly ring: readonly LonLat[]; readonly said: string }[]
  /** Where there is no year-round road; only with a source, which `note` names. */
  noRoad?: readonly { readonly key: string; readonly ring: readonly LonLat[]; readonly said: string }[]
  towns?: readonly { readonly name: string; readonly at: LonLat; readonly side?: 'left' | 'right' }[]
  /** The sentence read aloud in place of the picture; ends with "the same facts are in the list". */
  says: string
  note?: string
  height?: number
}

const polygon = (ring: readonly LonLat[]): GeoJSON.Polygon => {
  const open = ring.map(([lon, lat]) => [lon, lat])
  const first = open[0] ?? [0, 0]
  const closed = open.length > 0 && (open.at(-1)![0] !== first[0] || open.at(-1)![1] !== first[1]) ? [...open, first] : open
  // d3 reads a ring wound the other way as the rest of the globe.
  const turn = closed.slice(1).reduce((sum, [x, y], i) => sum + (x! - closed[i]![0]!) * (y! + closed[i]![1]!), 0)
  return { type: 'Polygon', coordinates: [turn > 0 ? closed : closed.reverse()] }
}

/** From near her, a bow that stops at the edge of the number. */
const wayTo = ([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): string => {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1
  const [ux, uy] = [(x2 - x1) / length, (y2 - y1) / length]
  const bow = Math.min(length * 0.18, 44)
  const [ex, ey] = [x2 - ux * 14, y2 - uy * 14]
  return `M${x1} ${y1}Q${(x1 + x2) / 2 - uy * bow} ${(y1 + y2) / 2 + ux * bow} ${ex} ${ey}`
}

const Ground = ({ ground, width, height }: { ground: Outlines; width: number; height: number }) => (
  <g stroke="var(--edge)" strokeOpacity=".55" strokeLinejoin="round">
    <rect width={width} height={height} fill="var(--lake-soft)" stroke="none" />
    <path d={ground.states} fill="var(--sunken)" strokeWidth=".8" />
    <path d={ground.others} fill="var(--paper)" strokeWidth="1" />
    <path d={ground.hers} fill="var(--surface)" strokeWidth="1.2" />
    <path d={ground.lakes} fill="var(--lake-soft)" stroke="var(--lake-mark)" strokeOpacity=".45" strokeWidth=".8" />
  </g>
)

const Rank = ({ at: [x, y], area: { number, chosen = false } }: { at: readonly [number, number]; area: Area }) => (
  <g>
    <circle cx={x} cy={y} r="14" fill={chosen ? 'var(--spruce)' : 'var(--surface)'} stroke="var(--spruce)" strokeWidth="2" />
    <text x={x} y={y + 5} textAnchor="middle" className={chosen ? 'is-rank is-chosen' : 'is-rank'}>{number}</text>
  </g>
)

const Towns = ({ towns, ground }: { towns: NonNullable<AreaMapProps['towns']>; ground: Outlines }) => towns.map(({ name, at, side = 'right' }) => {
  const [x, y] = ground.place(at)
  return <g key={name}><circle cx={x} cy={y} r="2.4" fill="var(--ink-3)" /><text x={x + (side === 'right' ? 8 : -8)} y={y + 4} textAnchor={side === 'right' ? 'start' : 'end'}>{name}</text></g>
})

const AreaMapDrawing = ({ focus, hers, areas, near, away = [], noRoad = [], towns = [], says, note, height: tallest = 520 }: AreaMapProps) => {
  const id = useId()
  const [frame, width] = useWidth<HTMLDivElement>(404)
  const phone = usePhone()
  const height = phone ? Math.min(tallest, Math.round(width * 1.1)) : tallest
  const own = hers ?? (typeof focus === 'string' && focus !== 'canada' ? [focus] : [])
  const ground = useMemo(() => outlines(focus, own, width, height, note === undefined || phone ? 0 : 72), [focus, own.join(), width, height, note, phone])
  const from = near ? ground.centre(polygon(near.ring)) : null
  const chosen = areas.find(area => area.chosen)
  const highest = (ring: readonly LonLat[]): number => Math.min(...ring.map(point => ground.place(point)[1]))
  return (
    <div ref={frame} className="tl-map-ground">
      <svg viewBox={`0 0 ${width} ${height}`} height={height} role="img" aria-label={says}>
        <defs>
          <pattern id={`${id}road`} width="7" height="7" patternUnits="userSpaceOnUse"><circle cx="2" cy="2" r=".9" fill="var(--ink-3)" opacity=".6" /></pattern>
          <pattern id={`${id}away`} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="8" height="8" fill="var(--brick-soft)" opacity=".75" /><path d="M0 0V8" stroke="var(--brick-mark)" strokeWidth="2.4" opacity=".55" /></pattern>
        </defs>
        <Ground ground={ground} width={width} height={height} />
        {noRoad.map(({ key, ring, said }) => { const [x, y] = ground.centre(polygon(ring)); return <g key={key}><path d={ground.path(polygon(ring))} fill={`url(#${id}road)`} /><text x={x} y={y} textAnchor="middle">{said}</text></g> })}
        {away.map(({ key, ring, said }) => { const [x] = ground.centre(polygon(ring)); return <g key={key}><path d={ground.path(polygon(ring))} fill={`url(#${id}away)`} stroke="var(--brick-mark)" strokeWidth="1.4" strokeDasharray="5 4" /><text className="is-away" x={x} y={highest(ring) + 26} textAnchor="middle">{said}</text></g> })}
        {areas.map(area => <path key={area.key} d={ground.path(polygon(area.ring))} fill="var(--spruce-soft)" fillOpacity=".85" stroke="var(--spruce)" strokeWidth={area.chosen ? 1.8 : 1.3} strokeLinejoin="round" />)}
        {near && <path d={ground.path(polygon(near.ring))} fill="var(--plum-soft)" fillOpacity=".8" stroke="var(--plum-mark)" strokeWidth="1.2" />}
        <Towns towns={towns} ground={ground} />
        {from && chosen && <path d={wayTo(from, ground.centre(polygon(chosen.ring)))} fill="none" stroke="var(--spruce)" strokeWidth="3" strokeLinecap="round" />}
        {from && near && <g><circle cx={from[0]} cy={from[1]} r="6" fill="var(--plum)" stroke="var(--surface)" strokeWidth="2" /><text className="is-near" x={from[0]} y={highest(near.ring) - 8} textAnchor="middle">{near.said}</text></g>}
        {areas.map(area => <Rank key={area.key} at={ground.centre(polygon(area.ring))} area={area} />)}
      </svg>
    </div>
  )
}

export default AreaMapDrawing
