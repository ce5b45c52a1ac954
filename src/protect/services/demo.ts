import { country } from '../../demo/country.ts'
import { placeList } from '../../platform/places/place-list.ts'
import { resolvePlaceId } from '../../platform/places/public.ts'
import { publishedRegion } from '../../platform/places/region.ts'
import type { CountryGiven } from '../../demo/country.ts'
import { type DemoService, generatedServices, storyServices } from './demo-services.ts'
import { sealAddress } from './place.ts'
import { factNames } from './service.ts'

const write = async ({ client, keys }: CountryGiven, agency: string, s: DemoService): Promise<string> => {
  const town = resolvePlaceId(s.town)!
  const { rows } = await client.query<{ id: string }>(
    `insert into protect.service_public (agency_id, name, kind, province, region, phone, demo, verified_on, source, last_day, ${factNames.join(', ')})
     values ($1, $2, $3, $4, $5, $6, true, $7, 'told-us', $8, ${factNames.map((_, i) => `$${i + 9}`).join(', ')}) returning id`,
    [agency, s.name, s.kind, town.province, publishedRegion(town.lat, town.lon).id, s.phone, s.verifiedOn, s.lastDay, ...factNames.map(f => s.facts[f] ?? null)])
  const id = rows[0]!.id
  await client.query('insert into protect.service_place (service_id, address, agency_id) values ($1, $2, $3)', [id, sealAddress(keys, id, s.address), agency])
  return id
}

/** The three houses of Manitoba with their agencies, then about 300 invented ones. Ids go to `service:<agency key>`. */
export const demo = country([], async given => {
  const { rng, today, ids } = given
  for (const s of storyServices(today)) ids.set(`service:${s.agency}`, await write(given, ids.get(`agency:${s.agency}`)!, s))
  const agency = given.ids.get('agency:other-houses')!
  const towns = placeList().places.map(p => ({ id: p.id, province: p.province, population: p.population ?? 0 }))
  let i = 0
  for (const s of generatedServices(rng, today, towns)) ids.set(`service:demo-${++i}`, await write(given, agency, s))
})
