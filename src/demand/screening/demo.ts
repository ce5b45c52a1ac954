import { readBirth } from '../../algorithms/names/birth.ts'
import { country, type CountryGiven } from '../../demo/country.ts'
import { demoRecord } from '../demo-record.ts'
import { columns } from './columns.ts'
import { type ExtractLine, openExtract, redressToken, screenTraveller, type Traveller } from './traveller.ts'

type Asked = { readonly number: string; readonly minutesAgo: number; readonly registrant: string; readonly line: Omit<ExtractLine, 'id'>; readonly traveller: Traveller }
const line = (name: string, birth: string): Asked['line'] => ({ names: [name], birth, country: 'CA' })
/** One hit and three near names, as they wait at the desk. */
const asked: readonly Asked[] = [
  { number: 'SC-5QE1-20', minutesAgo: 6, registrant: 'aubrecht', line: line('Tobias Aubrecht (demo)', '1974-08-19'), traveller: { name: 'AUBRECHT, TOBIAS (demo)', birth: '1974-08-19', country: 'CA' } },
  { number: 'SC-0BW7-63', minutesAgo: 14, registrant: 'trinh', line: line('Minh Trang (demo)', '1981-05-17'), traveller: { name: 'Min Trang (demo)', birth: '1981-05-17', country: 'CA' } },
  { number: 'SC-8PL3-91', minutesAgo: 22, registrant: 'okonski', line: line('Pawel Okonski (demo)', '1969-11-02'), traveller: { name: 'Pavel Okonsky (demo)', birth: '1969-02-11', country: 'CA' } },
  { number: 'SC-3RG5-08', minutesAgo: 41, registrant: 'harrow', line: line('Neil Harrow (demo)', '1955-12-09'), traveller: { name: 'Neil Harrow (demo)', birth: '1955-12-19', country: 'CA' } },
]

const write = async (g: CountryGiven, a: Asked): Promise<void> => {
  const registrant = g.ids.get(`registrant:${a.registrant}`)!
  const { hits, status } = screenTraveller(openExtract([{ ...a.line, id: registrant }]), new Map(), a.traveller, Buffer.alloc(32))
  if (status === 'none' || readBirth(a.traveller.birth) === null) return
  const { record, sealed } = await demoRecord(g, { kind: 'screening', purpose: 'registry', sections: 15, team: 'registry-desk', by: 'kilabuk' })
  await g.client.query("insert into demand.screening (record_id, number, ground, status, asked_by, asked_at) values ($1, $2, 'departure-of-registrant', $3, $4, now() - $5 * interval '1 minute')", [record, a.number, status, g.ids.get('member:kilabuk'), a.minutesAgo])
  await g.client.query('insert into demand.screening_identity (record_id, name, birth, country) values ($1, $2, $3, $4)', [record, sealed(columns.name, a.traveller.name), sealed(columns.birth, a.traveller.birth), sealed(columns.country, a.traveller.country ?? '')])
  for (const hit of hits) await g.client.query('insert into demand.screening_part (record_id, registrant_id, parts) values ($1, $2, $3)', [record, registrant, sealed(columns.parts, JSON.stringify({ score: hit.score, status: hit.status, parts: hit.reasons }))])
}

/** The desk's morning: one probable, three possible, and one traveller who was cleared last week. */
export const demo = country(['demand/registrants'], async given => {
  for (const one of asked) await write(given, one)
  const trang = given.ids.get('registrant:trinh')!
  await given.client.query("insert into demand.redress (record_id, number, token, made_at) values ($1, 'RD-6FK2-14', $2, now() - interval '7 days')", [trang, redressToken(given.keys.root('redress'), trang, { name: 'Minh Trann (demo)', birth: '1981-05-17', country: 'CA' })])
})
