import { geoCentroid, geoConicConformal, geoPath } from 'd3-geo'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification'
import canada from './canada.json' with { type: 'json' }

export type Province = 'AB' | 'BC' | 'MB' | 'NB' | 'NL' | 'NS' | 'NT' | 'NU' | 'ON' | 'PE' | 'QC' | 'SK' | 'YT'
export type Focus = Province | 'canada' | { readonly west: number; readonly south: number; readonly east: number; readonly north: number }
export type Outlines = {
  readonly path: (shape: GeoJSON.GeoJSON) => string
  readonly place: (at: readonly [number, number]) => [number, number]
  readonly centre: (shape: GeoJSON.Polygon) => [number, number]
  readonly states: string
  readonly others: string
  readonly hers: string
  readonly borders: string
  readonly lakes: string
}

const map = canada as unknown as Topology
const layer = (name: string): GeometryCollection => map.objects[name] as GeometryCollection

const provinceShape = (id: Province): GeoJSON.Feature => feature(map, layer('provinces').geometries.find(one => one.id === id) as GeometryObject) as GeoJSON.Feature

const frameOf = (focus: Focus): GeoJSON.GeoJSON => {
  if (focus === 'canada') return feature(map, layer('provinces'))
  if (typeof focus === 'string') return provinceShape(focus)
  const { west, south, east, north } = focus
  return { type: 'MultiPoint', coordinates: [[west, south], [west, north], [east, south], [east, north], [(west + east) / 2, north], [(west + east) / 2, south]] }
}

/** Paths of the ground at this size, fitted to `focus` above `below` px kept free. Lambert conformal conic on 49° and 77°, the projection Canada maps itself with. */
export const outlines = (focus: Focus, hers: readonly Province[], width: number, height: number, below = 0): Outlines => {
  const turned = typeof focus === 'object' ? (focus.west + focus.east) / 2 : focus === 'canada' ? -95 : geoCentroid(provinceShape(focus) as never)[0]
  const margin = Math.min(width, height) * 0.04
  const projection = geoConicConformal().parallels([49, 77]).rotate([-turned, 0])
    .fitExtent([[margin, margin], [width - margin, height - margin - below]], frameOf(focus) as never)
    .clipExtent([[-20, -20], [width + 20, height + 20]])
  const draw = geoPath(projection).digits(1)
  const { geometries } = layer('provinces')
  const some = (keep: (id: Province) => boolean): string => draw(feature(map, { type: 'GeometryCollection', geometries: geometries.filter(({ id }) => keep(id as Province)) }) as never) ?? ''
  return {
    path: shape => draw(shape as never) ?? '',
    place: at => projection([at[0], at[1]]) ?? [0, 0],
    centre: shape => draw.centroid(shape as never),
    states: draw(feature(map, layer('states')) as never) ?? '',
    others: some(id => !hers.includes(id)),
    hers: some(id => hers.includes(id)),
    borders: draw(mesh(map, layer('provinces') as never) as never) ?? '',
    lakes: draw(feature(map, layer('lakes')) as never) ?? '',
  }
}
