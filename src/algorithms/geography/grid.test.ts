import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { project, unproject } from './albers.ts'
import { cellAt, cellKm, outline, parseCell, touches } from './grid.ts'
import { greatCircleKm, type Point } from './point.ts'

const canada = fc.record({ lat: fc.double({ min: 41.5, max: 83.2, noNaN: true }), lon: fc.double({ min: -141.5, max: -52, noNaN: true }) })
const check = (property: Parameters<typeof fc.assert>[0], runs = 300) => fc.assert(property, { seed: 20261123, numRuns: runs })

describe('the plane', () => {
  test('comes back to the same point', () => check(fc.property(canada, p => greatCircleKm(p, unproject(project(p))) < 1e-5)))
  test('keeps areas: a small square of the plane has the same area on the sphere', () =>
    check(fc.property(canada, p => {
      const { x, y } = project(p)
      const [o, e, n] = [unproject({ x, y }), unproject({ x: x + 1, y }), unproject({ x, y: y + 1 })]
      const area = Math.abs(((e.lon - o.lon) * (n.lat - o.lat) - (n.lon - o.lon) * (e.lat - o.lat)) * Math.cos((o.lat * Math.PI) / 180)) * 111.195 ** 2
      return Math.abs(area - 1) < 0.01
    })))
})

describe('the grid', () => {
  test('gives the same cell to every point inside a cell', () =>
    check(fc.property(canada, fc.double({ min: 0.001, max: 0.999, noNaN: true }), fc.double({ min: 0.001, max: 0.999, noNaN: true }), (p, u, v) => {
      const cell = cellAt(p)
      const corner = project(cell.centre)
      const inside = unproject({ x: corner.x + (u - 0.5) * cellKm, y: corner.y + (v - 0.5) * cellKm })
      return cellAt(inside).id === cell.id
    })))
  test('keeps the centre inside its cell, and depends on nothing but the cell', () =>
    check(fc.property(canada, p => { const cell = cellAt(p); return cellAt(cell.centre).id === cell.id && JSON.stringify(parseCell(cell.id)) === JSON.stringify(cell) })))
  test('puts no point farther than 40 km from the centre of its cell', () => check(fc.property(canada, p => greatCircleKm(p, cellAt(p).centre) < 40)))
  test('never moves: Ottawa, Thompson and Iqaluit keep the cells they were given', () => {
    expect([[45.42, -75.7], [55.74, -97.86], [63.75, -68.52]].map(([lat, lon]) => cellAt({ lat: lat!, lon: lon! }).id)).toEqual(['g-91-16', 'g-57-34', 'g-85-58'])
  })
  test('refuses what is no point and what is no cell name', () => {
    expect(() => cellAt({ lat: NaN, lon: 0 })).toThrow(RangeError)
    expect(() => cellAt({ lat: 91, lon: 0 })).toThrow(RangeError)
    expect(['g-1', 'h-1-2', 'g-1-2-3x', '', 'g-99999-1'].map(parseCell)).toEqual([null, null, null, null, null])
  })
})

describe('a zone to stay away from', () => {
  const reaches = (centre: Point, radiusKm: number, at: Point): boolean => {
    const cell = cellAt(at)
    const { x, y } = project(cell.centre)
    return Array.from({ length: 41 * 41 }, (_, i) => unproject({ x: x + ((i % 41) / 40 - 0.5) * cellKm, y: y + (Math.floor(i / 41) / 40 - 0.5) * cellKm })).some(p => greatCircleKm(centre, p) <= radiusKm)
  }
  test('is never missed where any point of the cell lies in it', () =>
    check(fc.property(canada, fc.double({ min: -1.5, max: 1.5, noNaN: true }), fc.double({ min: -2.5, max: 2.5, noNaN: true }), fc.double({ min: 0, max: 120, noNaN: true }), (p, dLat, dLon, radiusKm) => {
      const centre = { lat: Math.min(83, p.lat + dLat), lon: p.lon + dLon }
      return !reaches(centre, radiusKm, p) || touches({ centre, radiusKm }, cellAt(p))
    }), 80))
  test('does not reach a cell that lies 5 km beyond it', () =>
    check(fc.property(canada, fc.double({ min: 0, max: 100, noNaN: true }), (p, radiusKm) => {
      const cell = cellAt(p)
      const centre = { lat: p.lat, lon: p.lon > -97 ? p.lon - 8 : p.lon + 8 }
      const nearest = Math.min(...outline(cell).map(edge => greatCircleKm(centre, edge)))
      return cellAt(centre).id === cell.id || nearest < radiusKm + 5 || !touches({ centre, radiusKm }, cell)
    }), 80))
})
