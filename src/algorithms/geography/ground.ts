import { between, cross, greatCircleKm, type Point } from './point.ts'

/** A place that one can travel from or to; places of one `network` reach each other by road all year. */
export type Site = Point & { readonly id: string; readonly network: string }

/** Kind of country, told by road network or by box; the first that fits holds. */
export type Terrain = {
  readonly name: string
  readonly networks?: readonly string[]
  /** south, west, north, east in degrees */
  readonly box?: readonly [number, number, number, number]
  /** Road kilometres for one straight kilometre. */
  readonly factor: number
  /** Roads in every direction: a straight line is a fair guide at any length. */
  readonly dense: boolean
  readonly northern: boolean
}
export type Ground = { readonly terrains: readonly Terrain[]; readonly barriers: readonly (readonly Point[])[] }

/** Beyond this, outside dense country, only listed highways are believed. */
export const directKm = 120
const sampleKm = 50

const fits = (terrain: Terrain, point: Point, network: string): boolean => {
  if (terrain.networks && !terrain.networks.includes(network)) return false
  const box = terrain.box
  return !box || (box[0] <= point.lat && point.lat <= box[2] && box[1] <= point.lon && point.lon <= box[3])
}

export const terrainAt = (ground: Ground, point: Point, network: string): Terrain => {
  const found = ground.terrains.find(terrain => fits(terrain, point, network))
  if (!found) throw new RangeError('the last terrain must fit everywhere')
  return found
}

const isBarred = (ground: Ground, a: Point, b: Point): boolean =>
  ground.barriers.some(line => line.some((point, i) => i > 0 && cross(a, b, line[i - 1]!, point)))

export type Direct = { readonly km: number; readonly straightKm: number; readonly northern: boolean }

/**
 * Road kilometres from the straight line, or null where that would be a guess: another network, water in between,
 * or more than `reachKm` through country without a grid of roads. O(length / 50 km + barriers).
 */
export const directRoad = (ground: Ground, a: Site, b: Site, reachKm = directKm): Direct | null => {
  if (a.network !== b.network) return null
  const straightKm = greatCircleKm(a, b)
  if (straightKm > 1500) return null
  const steps = Math.max(1, Math.ceil(straightKm / sampleKm))
  let factors = 0
  let northern = false
  for (let i = 0; i <= steps; i++) {
    const terrain = terrainAt(ground, between(a, b, i / steps), a.network)
    if (!terrain.dense && straightKm > reachKm) return null
    factors += terrain.factor
    northern ||= terrain.northern
  }
  return isBarred(ground, a, b) ? null : { km: (straightKm * factors) / (steps + 1), straightKm, northern }
}
