import { addDays } from '../../algorithms/calendars/day.ts'
import { country, type CountryGiven } from '../../demo/country.ts'
import { demoRecord } from '../demo-record.ts'
import { columns } from './columns.ts'

type Line = { readonly key: string; readonly number: string; readonly names: readonly string[]; readonly birth: string; readonly childOffence: boolean; readonly assessed: boolean }
const lines: readonly Line[] = [
  { key: 'aubrecht', number: 'RG-2KD7-31', names: ['Tobias Aubrecht (demo)'], birth: '1974-08-19', childOffence: true, assessed: true },
  { key: 'trinh', number: 'RG-8VQ0-04', names: ['Minh Trang (demo)'], birth: '1981-05-17', childOffence: false, assessed: true },
  { key: 'okonski', number: 'RG-5HB2-77', names: ['Pawel Okonski (demo)', 'Paul Okonsky (demo)'], birth: '1969-11-02', childOffence: false, assessed: false },
  { key: 'delorme', number: 'RG-1XC9-60', names: ['Luc Delorme-Vachon (demo)'], birth: '1988-02-28', childOffence: false, assessed: true },
  { key: 'harrow', number: 'RG-6ZT4-18', names: ['Neil Harrow (demo)'], birth: '1955-12-09', childOffence: false, assessed: true },
]

const write = async (g: CountryGiven, l: Line): Promise<void> => {
  const { record, sealed } = await demoRecord(g, { kind: 'registrant', purpose: 'registry', sections: 7, team: 'registry-desk', by: 'singh' })
  await g.client.query('insert into demand.registrant (record_id, number, assessed) values ($1, $2, $3)', [record, l.number, l.assessed])
  await g.client.query('insert into demand.registrant_identity (record_id, names, birth, country) values ($1, $2, $3, $4)', [record, sealed(columns.names, JSON.stringify(l.names)), sealed(columns.birth, l.birth), sealed(columns.country, 'CA')])
  await g.client.query('insert into demand.registrant_order (record_id, child_offence, since, until) values ($1, $2, $3, $4)', [record, l.childOffence, addDays(g.today, -900), addDays(g.today, 3650)])
  g.ids.set(`registrant:${l.key}`, record)
}

/** A short extract: one who will travel late, one with a name near a traveller's, three more. */
export const demo = country([], async given => {
  for (const line of lines) await write(given, line)
})
