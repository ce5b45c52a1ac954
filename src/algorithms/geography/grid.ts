import { project, unproject } from './albers.ts'
import { greatCircleKm, isPoint, type Point } from './point.ts'

declare const cell: unique symbol
/** `g-<column>-<row>` of the fixed grid; counted from 3,000 km west of 96° W and from 40° N. */
export type CellId = string & { readonly [cell]: true }
export type Cell = { readonly id: CellId; readonly column: number; readonly row: number; readonly centre: Point }
export type Circle = { readonly centre: Point; readonly radiusKm: number }

/** Every cell is 50 km × 50 km = 2,500 km² on the equal-area plane, in any part of the country. */
export const cellKm = 50
const westKm = -3000
const pattern = /^g-(-?\d{1,4})-(-?\d{1,4})$/

const cellOf = (column: number, row: number): Cell => ({
  id: `g-${column}-${row}` as CellId,
  column,
  row,
  centre: unproject({ x: westKm + (column + 0.5) * cellKm, y: (row + 0.5) * cellKm }),
})

/** The one cell that holds the point: depends on nothing else, so that two services a street apart publish the same region. O(1). */
export const cellAt = (point: Point): Cell => {
  if (!isPoint(point)) throw new RangeError('not a point on earth')
  const { x, y } = project(point)
  return cellOf(Math.floor((x - westKm) / cellKm), Math.floor(y / cellKm))
}

/** The cell named by `id`, or null when it is no cell name. */
export const parseCell = (id: string): Cell | null => {
  const parts = pattern.exec(id)
  return parts ? cellOf(Number(parts[1]), Number(parts[2])) : null
}

/** The edge of a cell, one point about every `stepKm`, both corners of each side included. */
export const outline = ({ column, row }: Cell, stepKm = 1): Point[] => {
  const steps = Math.ceil(cellKm / stepKm)
  const west = westKm + column * cellKm
  const south = row * cellKm
  return Array.from({ length: steps + 1 }, (_, i) => (i * cellKm) / steps).flatMap(d => [
    { x: west + d, y: south }, { x: west + d, y: south + cellKm }, { x: west, y: south + d }, { x: west + cellKm, y: south + d },
  ]).map(unproject)
}

/**
 * Whether a circle may reach into a cell. Never false when it does: up to 2 km too careful, because the edge is sampled
 * every kilometre of the plane. O(1) far away, about 200 distances near by.
 */
export const touches = (circle: Circle, where: Cell): boolean => {
  const away = greatCircleKm(circle.centre, where.centre)
  if (away <= circle.radiusKm || cellAt(circle.centre).id === where.id) return true
  const edge = outline(where)
  const furthest = edge.reduce((most, point) => Math.max(most, greatCircleKm(where.centre, point)), 0)
  if (away > circle.radiusKm + furthest + 2) return false
  return edge.some(point => greatCircleKm(circle.centre, point) <= circle.radiusKm + 2)
}
