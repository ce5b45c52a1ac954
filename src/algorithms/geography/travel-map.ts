import { directKm, directRoad, terrainAt, type Direct, type Ground, type Site } from './ground.ts'
import type { Link } from './link.ts'
import { between, greatCircleKm } from './point.ts'

/** A road by the straight-line rule between a site and a numbered stop. */
export type Spur = { readonly stop: number; readonly road: Direct; readonly dense: boolean }
export type Listed = { readonly link: Link; readonly to: number; readonly straightKm: number; readonly northern: boolean; readonly index: number }

/** The ends of all links, numbered, with what leaves each; built once, then only read. */
export type TravelMap = {
  readonly ground: Ground
  readonly stops: readonly Site[]
  readonly numberOf: ReadonlyMap<string, number>
  readonly listed: readonly (readonly Listed[])[]
  readonly near: readonly (readonly Spur[])[]
  /** The stops that a site reaches by plain road, nearest first; remembered by site id and network. */
  readonly spursOf: (site: Site) => readonly Spur[]
}

const mostSpurs = 8
const farthestKm = 300
const rememberedSites = 20_000

const isDense = (ground: Ground, a: Site, b: Site): boolean => terrainAt(ground, between(a, b, 0.5), a.network).dense

const spursFrom = (ground: Ground, stops: readonly Site[], site: Site): Spur[] => {
  const nearest = stops
    .map((stop, i) => ({ stop, i, km: stop.network === site.network && stop.id !== site.id ? greatCircleKm(stop, site) : Infinity }))
    .filter(s => s.km <= farthestKm)
    .sort((a, b) => a.km - b.km || a.i - b.i)
  const spurs: Spur[] = []
  for (const { stop, i, km } of nearest) {
    if (spurs.length >= mostSpurs || (km > directKm && spurs.length >= 3)) break
    const road = directRoad(ground, site, stop, farthestKm)
    if (road) spurs.push({ stop: i, road, dense: isDense(ground, site, stop) })
  }
  return spurs
}

/** Stops joined by road within 120 km, unless a road between them is listed; one that no listed road reaches is joined to its nearest three within 300 km. */
const nearStops = (ground: Ground, stops: readonly Site[], roadsTo: readonly ReadonlySet<number>[]): Spur[][] => {
  const near: Spur[][] = stops.map(() => [])
  const join = (a: number, b: number, road: Direct, dense: boolean) => {
    near[a]!.push({ stop: b, road, dense })
    near[b]!.push({ stop: a, road, dense })
  }
  stops.forEach((a, i) => {
    for (let j = i + 1; j < stops.length; j++) {
      const b = stops[j]!
      if (a.network !== b.network || Math.abs(a.lat - b.lat) > 1.2 || roadsTo[i]!.has(j)) continue
      const road = directRoad(ground, a, b, directKm)
      if (road && road.straightKm <= directKm) join(i, j, road, isDense(ground, a, b))
    }
  })
  stops.forEach((site, i) => {
    if (near[i]!.length === 0 && roadsTo[i]!.size === 0) for (const spur of spursFrom(ground, stops, site)) join(i, spur.stop, spur.road, spur.dense)
  })
  return near
}

/** in: sites by id, links whose ends are among them. O(s²) for s link ends, some 30 ms for 450. A link to an unknown site is a RangeError. */
export const travelMap = (sites: ReadonlyMap<string, Site>, links: readonly Link[], ground: Ground): TravelMap => {
  const ids = [...new Set(links.flatMap(link => [link.from, link.to]))].sort()
  const stops = ids.map(id => {
    const site = sites.get(id)
    if (!site) throw new RangeError(`link to an unknown site: ${id}`)
    return site
  })
  const numberOf = new Map(ids.map((id, i) => [id, i]))
  const listed: Listed[][] = stops.map(() => [])
  links.forEach((link, index) => {
    const [a, b] = [numberOf.get(link.from)!, numberOf.get(link.to)!]
    const straightKm = greatCircleKm(stops[a]!, stops[b]!)
    const northern = terrainAt(ground, between(stops[a]!, stops[b]!, 0.5), stops[a]!.network).northern
    listed[a]!.push({ link, to: b, straightKm, northern, index })
    listed[b]!.push({ link, to: a, straightKm, northern, index })
  })
  const known = new Map<string, readonly Spur[]>()
  const spursOf = (site: Site): readonly Spur[] => {
    const key = `${site.id}|${site.network}`
    const found = known.get(key) ?? spursFrom(ground, stops, site)
    if (known.size >= rememberedSites) known.clear()
    known.set(key, found)
    return found
  }
  const near = nearStops(ground, stops, listed.map(all => new Set(all.filter(l => l.link.means === 'road').map(l => l.to))))
  return { ground, stops, numberOf, listed, near, spursOf }
}
