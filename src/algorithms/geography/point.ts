/** Degrees, WGS 84; longitude west is negative. */
export type Point = { readonly lat: number; readonly lon: number }

const radians = Math.PI / 180
const earthKm = 6371.0088

export const isPoint = (point: Point): boolean => Number.isFinite(point.lat) && Number.isFinite(point.lon) && Math.abs(point.lat) <= 90 && Math.abs(point.lon) <= 180

/** Kilometres along the great circle; haversine form on the mean earth radius (Sinnott, Sky & Telescope 68, 1984). Error under 0.6 %. */
export const greatCircleKm = (a: Point, b: Point): number => {
  const dLat = Math.sin(((b.lat - a.lat) * radians) / 2)
  const dLon = Math.sin(((b.lon - a.lon) * radians) / 2)
  return 2 * earthKm * Math.asin(Math.min(1, Math.sqrt(dLat * dLat + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * dLon * dLon)))
}

/** The point `share` of the way from a to b in degrees: good enough for under 1,000 km away from the pole. */
export const between = (a: Point, b: Point, share: number): Point => ({ lat: a.lat + (b.lat - a.lat) * share, lon: a.lon + (b.lon - a.lon) * share })

const side = (a: Point, b: Point, c: Point): number => (b.lon - a.lon) * (c.lat - a.lat) - (b.lat - a.lat) * (c.lon - a.lon)

/** Whether the segments a–b and c–d cross, in degrees; touching ends do not count. */
export const cross = (a: Point, b: Point, c: Point, d: Point): boolean => side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
