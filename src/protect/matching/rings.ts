import { outline, parseCell } from '../../algorithms/geography/grid.ts'
import type { Point } from '../../algorithms/geography/point.ts'

export type Ring = [lon: number, lat: number][]

/** The corners of a published cell, in order round it. */
export const ringOfCell = (id: string): Ring => {
  const cell = parseCell(id)
  if (!cell) return []
  const [sw, nw, , se, ...rest] = outline(cell, 50)
  const ne = rest[1] ?? rest[0]!
  return [sw!, nw!, ne, se!].map(p => [p.lon, p.lat])
}

const earthKm = 6371
/** A circle of km about a town that she named herself, as 36 points. */
export const circleRing = ({ lat, lon }: Point, km: number): Ring => {
  const d = km / earthKm
  const f = (lat * Math.PI) / 180
  return Array.from({ length: 36 }, (_, i) => {
    const bearing = (i * Math.PI) / 18
    const to = Math.asin(Math.sin(f) * Math.cos(d) + Math.cos(f) * Math.sin(d) * Math.cos(bearing))
    const turn = Math.atan2(Math.sin(bearing) * Math.sin(d) * Math.cos(f), Math.cos(d) - Math.sin(f) * Math.sin(to))
    return [lon + (turn * 180) / Math.PI, (to * 180) / Math.PI]
  })
}
