import type { Point } from './point.ts'

/** Kilometres east and north of the projection's origin. */
export type Plane = { readonly x: number; readonly y: number }

const radians = Math.PI / 180
const authalicKm = 6371.0072
const origin = 40 * radians
const meridian = -96
const lower = 50 * radians
const upper = 70 * radians
const n = (Math.sin(lower) + Math.sin(upper)) / 2
const c = Math.cos(lower) ** 2 + 2 * n * Math.sin(lower)
const rho = (lat: number): number => (authalicKm * Math.sqrt(Math.max(0, c - 2 * n * Math.sin(lat)))) / n
const rhoOrigin = rho(origin)

/** Canada Albers equal-area conic (parallels 50° and 70° N, origin 40° N 96° W) on the authalic sphere; Snyder, USGS Professional Paper 1395 (1987), pp. 100–101. */
export const project = (point: Point): Plane => {
  const turn = (((point.lon - meridian + 540) % 360) - 180) * radians * n
  const r = rho(point.lat * radians)
  return { x: r * Math.sin(turn), y: rhoOrigin - r * Math.cos(turn) }
}

/** The inverse of `project`, to about 1e-9 degree. */
export const unproject = ({ x, y }: Plane): Point => {
  const r = Math.hypot(x, rhoOrigin - y)
  const sine = (c - ((r * n) / authalicKm) ** 2) / (2 * n)
  const lon = meridian + Math.atan2(x, rhoOrigin - y) / n / radians
  return { lat: Math.asin(Math.max(-1, Math.min(1, sine))) / radians, lon: lon < -180 ? lon + 360 : lon > 180 ? lon - 360 : lon }
}
