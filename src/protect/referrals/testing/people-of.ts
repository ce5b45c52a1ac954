import { type PlainDate, day } from '../../../algorithms/calendars/day.ts'
import type { World } from '../../../platform/http/testing/world.ts'
import type { People } from './many-nights.ts'

/** The night line's Inès, its supervisor, one more worker who may leave, and whoever is alone at the house. */
export const peopleOf = async (w: World): Promise<People> => {
  const { rows: [made] } = await w.owner.query<{ id: string }>("insert into access.grantee (kind, agency_id) values ('member', $1) returning id", [w.ids.get('agency:night-line')])
  await w.owner.query("insert into accounts.member (id, agency_id, name, sign_in, posts, purposes, demo) select $1, agency_id, 'Rowe (demo)', 'rowe@night-line.example', array['advocate'], purposes, true from accounts.member where id = $2", [made!.id, w.ids.get('member:ines')])
  await w.owner.query('insert into access.membership (member_id, team_id) values ($1, $2)', [made!.id, w.ids.get('team:night-line')])
  w.ids.set('member:rowe', made!.id)
  return { ines: await w.as('ines'), sam: await w.as('sam'), rowe: await w.as('rowe'), odile: await w.as('odile') }
}

/** One service of the house, so that it can close. */
export const houseOf = async (w: World): Promise<{ service: string; today: PlainDate }> => {
  const agency = w.ids.get('agency:birch-bay')
  const { rows: [made] } = await w.owner.query<{ id: string }>("insert into protect.service_public (agency_id, name, kind, province, region, verified_on, source) values ($1, 'Birch Bay Family House (demo)', 'shelter', 'MB', 'g-60-30', current_date, 'told-us') returning id", [agency])
  const { rows: [there] } = await w.owner.query<{ today: string }>('select platform.day_of_agency($1, now())::text as today', [agency])
  return { service: made!.id, today: day(there!.today) }
}
