import type { Said } from '../../algorithms/facts/sourced.ts'
import type { Place } from '../../platform/places/place.ts'
import { placeLabel } from '../../platform/places/place-label.ts'
import { placeList } from '../../platform/places/place-list.ts'
import { isProvinceCode, provinceOf } from '../../platform/places/provinces.ts'

/** What a session keeps of its place: a place of ten thousand people or more, otherwise its region. */
export type Area = `place:${string}` | `region:${string}`

const largeEnough = 10_000
const fewestPlaces = 3
const slug = (text: string): string => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')

let sizes: ReadonlyMap<string, number> | null = null
const placesIn = (province: string, region: string): number => {
  sizes ??= new Map([...Map.groupBy(placeList().places.filter(p => p.region), p => `${p.province} ${p.region}`)].map(([name, all]) => [name, all.length]))
  return sizes.get(`${province} ${region}`) ?? 0
}

/** A region of fewer than three listed places would name its place: then only the province is kept. */
export const areaOf = (place: Place): Area => {
  if (place.population !== null && place.population >= largeEnough) return `place:${place.id}`
  const { region, province } = place
  return region !== null && placesIn(province, region) >= fewestPlaces ? `region:${province}:${slug(region)}` : `region:${province}`
}

const french: Readonly<Record<string, string>> = {
  'Northern Alberta': 'Nord de l’Alberta', 'Broughton and Kingcome': 'Broughton et Kingcome', 'Central Coast': 'Côte centrale', 'North Coast': 'Côte nord', 'Northern interior': 'Intérieur nord', 'Salish Sea islands': 'Îles de la mer des Salish', 'West coast of Vancouver Island': 'Côte ouest de l’île de Vancouver',
  'Island Lake and east side': 'Island Lake et côté est', 'Northern Manitoba': 'Nord du Manitoba', 'Bay of Fundy islands': 'Îles de la baie de Fundy', 'Labrador coast': 'Côte du Labrador', 'Newfoundland outports and islands': 'Petits ports et îles de Terre-Neuve', 'Nova Scotia islands': 'Îles de la Nouvelle-Écosse', 'Northwest Territories': 'Territoires du Nord-Ouest',
  'James Bay coast': 'Côte de la baie James', 'Matawa area': 'Région de Matawa', 'Ontario islands and border places': 'Îles et lieux frontaliers de l’Ontario', 'Sioux Lookout area': 'Région de Sioux Lookout', 'Nunavik, Hudson coast': 'Nunavik, côte de l’Hudson', 'Nunavik, Ungava coast': 'Nunavik, côte de l’Ungava', 'Athabasca basin': 'Bassin de l’Athabasca',
}
export const regionSaid = (region: string): Said => ({ en: region, fr: french[region] ?? region })

export const areaSaid = (area: string): Said => {
  const [kind, code = '', region] = area.split(':')
  if (kind === 'place') {
    const place = placeList().byId.get(code)
    return place ? placeLabel(place) : { en: code, fr: code }
  }
  if (!isProvinceCode(code)) return { en: area, fr: area }
  const province = provinceOf(code).name
  const named = region === undefined ? undefined : placeList().places.find(p => p.province === code && p.region !== null && slug(p.region) === region)?.region
  if (!named) return province
  const said = regionSaid(named)
  return { en: `${said.en} (${province.en})`, fr: `${said.fr} (${province.fr})` }
}
