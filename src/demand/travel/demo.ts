import { addDays } from '../../algorithms/calendars/day.ts'
import { country, type CountryGiven } from '../../demo/country.ts'
import { demoRecord } from '../demo-record.ts'
import { destinationColumn, saidColumn } from './file-notice.ts'

type Notice = { readonly key: string; readonly number: string; readonly registrant: string; readonly departsIn: number; readonly daysAway: number; readonly before: number; readonly childOffence: boolean; readonly destination: string; readonly excuse: string; readonly said: string | null; readonly reviewed: boolean }
/** As in the story: nine days before a departure that asks for fourteen, and one in good time. */
const notices: readonly Notice[] = [
  { key: 'late', number: 'TN-7WD3-09', registrant: 'aubrecht', departsIn: 9, daysAway: 9, before: 9, childOffence: true, destination: 'Manila (demo)', excuse: 'family-emergency', said: 'Family emergency.', reviewed: false },
  { key: 'early', number: 'TN-3JN8-42', registrant: 'delorme', departsIn: 30, daysAway: 12, before: 31, childOffence: false, destination: 'Lisbon (demo)', excuse: 'none', said: null, reviewed: false },
]

const write = async (g: CountryGiven, n: Notice): Promise<void> => {
  const { record, sealed } = await demoRecord(g, { kind: 'travelNotice', purpose: 'registry', sections: 15, team: 'registry-desk', by: 'singh' })
  const departs = addDays(g.today, n.departsIn)
  await g.client.query('insert into demand.travel_notice (record_id, number, received_on) values ($1, $2, $3)', [record, n.number, addDays(departs, -n.before)])
  await g.client.query('insert into demand.notice_identity (record_id, registrant_id) values ($1, $2)', [record, g.ids.get(`registrant:${n.registrant}`)])
  await g.client.query('insert into demand.notice_journey (record_id, departs_on, returns_on, abroad, child_offence, destination) values ($1, $2, $3, true, $4, $5)', [record, departs, addDays(departs, n.daysAway), n.childOffence, sealed(destinationColumn, n.destination)])
  await g.client.query('insert into demand.notice_reason (record_id, excuse, said) values ($1, $2, $3)', [record, n.excuse, n.said === null ? null : sealed(saidColumn, n.said)])
  g.ids.set(`travel-notice:${n.key}`, record)
}

export const demo = country(['demand/registrants'], async given => {
  for (const notice of notices) await write(given, notice)
})
