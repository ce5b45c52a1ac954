import { day } from '../../algorithms/calendars/day.ts'
import { correctionRows, gatewayRows, networkRows, remoteRows, type CorrectionRow, type GatewayRow, type NetworkRow, type RemoteRow } from './facts.ts'
import { foldLetters } from './fold-name.ts'
import { readPackagePlaces, type PackagePlace } from './package-places.ts'
import type { Access, OtherName, Place, PlaceId } from './place.ts'

/** Every place, with the spellings it is found under beyond its shown names. */
export type PlaceList = { readonly places: readonly Place[]; readonly byId: ReadonlyMap<string, Place>; readonly spellings: ReadonlyMap<PlaceId, readonly string[]> }

const mainland = 'mainland'
const packageRead = day('2026-11-23')
const notKnown: Access = { yearRoundRoad: null, roadGaps: false, roadThrough: null, winterRoad: null, air: null, ferry: null, rail: null, boat: null, snowmobile: null, sealift: null }

const slug = (name: string): string => foldLetters(name).replaceAll(' ', '-')

const otherNamesOf = (row: RemoteRow): OtherName[] => [
  ...(row.indigenousName && row.indigenousName !== row.name ? [{ name: row.indigenousName, kind: 'indigenous' as const, confidence: row.indigenousNameConfidence ?? 'unverified' as const }] : []),
  ...(row.syllabics ? [{ name: row.syllabics, kind: 'syllabics' as const, confidence: row.syllabicsConfidence ?? 'unverified' as const }] : []),
  ...row.formerNames.map(name => ({ name, kind: 'former' as const, confidence: 'unverified' as const })),
]

const fromRemote = (row: RemoteRow): Place => ({
  id: row.id as PlaceId, name: row.name, otherNames: otherNamesOf(row), province: row.province, region: row.region, lat: row.lat, lon: row.lon, pointConfidence: row.pointConfidence,
  population: row.population, populationYear: row.populationYear, populationConfidence: row.populationConfidence, zone: row.zone, network: row.network,
  access: row.access, accessConfidence: row.accessConfidence, geonamesId: row.geonamesId, sources: row.sources, read: row.read,
})

const fromGateway = (row: GatewayRow): Place => ({
  id: row.id as PlaceId, name: row.name, otherNames: [], province: row.province, region: null, lat: row.lat, lon: row.lon, pointConfidence: row.confidence,
  population: null, populationYear: null, populationConfidence: null, zone: row.zone, network: row.network,
  access: { ...notKnown, yearRoundRoad: row.network === mainland }, accessConfidence: row.confidence, geonamesId: null, sources: ['mem'], read: row.read,
})

const fromPackage = (p: PackagePlace, id: PlaceId, network: NetworkRow | undefined, corrections: readonly CorrectionRow[]): Place => {
  const c: Partial<CorrectionRow> = Object.assign({}, ...corrections)
  return {
    id, name: c.name ?? p.name, otherNames: c.formerName ? [{ name: c.formerName, kind: 'former', confidence: 'unverified' }] : [], province: p.province, region: null,
    lat: c.lat ?? p.lat, lon: c.lon ?? p.lon, pointConfidence: c.lat === undefined ? 'secondary' : 'unverified',
    population: c.population === undefined ? p.population : c.population, populationYear: null, populationConfidence: c.population === undefined ? 'secondary' : (c.confidence ?? null),
    zone: c.zone ?? p.zone, network: network?.network ?? mainland,
    access: { ...notKnown, yearRoundRoad: network === undefined }, accessConfidence: network?.confidence ?? 'derived', geonamesId: p.geonamesId, sources: ['geonames'], read: packageRead,
  }
}

const merge = (): PlaceList => {
  const remote = remoteRows()
  const byGeonames = new Map(remote.flatMap(row => (row.geonamesId === null ? [] : [[row.geonamesId, row.id as PlaceId] as const])))
  const networks = new Map(networkRows().map(row => [row.geonamesId, row]))
  const corrections = Map.groupBy(correctionRows(), row => row.geonamesId)
  const byId = new Map<string, Place>([...remote.map(fromRemote), ...gatewayRows().map(fromGateway)].map(place => [place.id, place]))
  const spellings = new Map<PlaceId, readonly string[]>()
  // The larger of two namesakes keeps the plain id.
  const ordered = readPackagePlaces().sort((a, b) => (b.population ?? 0) - (a.population ?? 0) || a.geonamesId - b.geonamesId)
  for (const p of ordered) {
    const fixes = corrections.get(p.geonamesId) ?? []
    if (fixes.some(fix => fix.hidden)) continue
    const overlaid = byGeonames.get(p.geonamesId)
    const plain = `${p.province.toLowerCase()}-${slug(fixes.find(fix => fix.name)?.name ?? p.name)}`
    const id = overlaid ?? ((byId.has(plain) ? `${plain}-${p.geonamesId}` : plain) as PlaceId)
    if (!overlaid) byId.set(id, fromPackage(p, id, networks.get(p.geonamesId), fixes))
    spellings.set(id, [p.name, p.plainName, ...p.alternates])
  }
  return { places: [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), byId, spellings }
}

let merged: PlaceList | null = null
/** The Canadian places: GeoNames as in the package, corrected, overlaid and completed by our own rows. Read once a process, about 100 ms. */
export const placeList = (): PlaceList => (merged ??= merge())
