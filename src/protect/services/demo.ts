import { demoId } from '../../demo/agencies-write.ts'
import { country, type CountryGiven } from '../../demo/country.ts'
import { copyIn } from '../../demo/people/load.ts'
import { codes, Rows, table } from '../../demo/people/rows.ts'
import { placeList } from '../../platform/places/place-list.ts'
import { resolvePlaceId } from '../../platform/places/public.ts'
import { publishedRegion } from '../../platform/places/region.ts'
import { houseServices } from './demo-houses.ts'
import { type DemoService, generatedServices, storyServices } from './demo-services.ts'
import { sealAddress } from './place.ts'
import { type Facts, factNames } from './service.ts'

const published = table('protect.service_public', 'id', 'agency_id', 'name', 'kind', 'province', 'region', 'phone', 'demo', 'verified_on', 'source', 'last_day', ...factNames)
const hidden = table('protect.service_place', 'service_id', 'address', 'agency_id')

const written = (value: Facts[keyof Facts] | undefined) => (value === null || value === undefined ? null : typeof value === 'object' ? codes(value) : value)

const put = (rows: Rows, { keys }: CountryGiven, id: string, agency: string, s: DemoService): string => {
  const town = resolvePlaceId(s.town)!
  rows.put(published, id, agency, s.name, s.kind, town.province, publishedRegion(town.lat, town.lon).id, s.phone, true, s.verifiedOn, 'told-us', s.lastDay, ...factNames.map(f => written(s.facts[f])))
  rows.put(hidden, id, sealAddress(keys, id, s.address), agency)
  return id
}

/** The three houses of Manitoba with their agencies, about 300 invented ones, then those of the other shelters. Ids go to `service:<agency key>`. */
export const demo = country([], async given => {
  const { rng, today, ids, client } = given
  const rows = new Rows()
  const named = (services: readonly (DemoService & { agency: string })[]) => {
    for (const s of services) ids.set(`service:${s.agency}`, put(rows, given, demoId(`service:${s.agency}`), ids.get(`agency:${s.agency}`)!, s))
  }
  named(storyServices(today))
  const agency = ids.get('agency:other-houses')!
  const towns = placeList().places.map(p => ({ id: p.id, province: p.province, population: p.population ?? 0 }))
  let i = 0
  for (const s of generatedServices(rng, today, towns)) ids.set(`service:demo-${++i}`, put(rows, given, demoId(`service:demo-${i}`), agency, s))
  named(houseServices(today))
  for (const packed of rows.take()) await copyIn(client, packed)
})
