import { country } from '../../demo/country.ts'

/** Lakeshore answers in three days where five are promised, keeps office hours, and has its letterhead. */
export const demo = country([], async ({ client, ids }) => {
  const agency = ids.get('agency:lakeshore')!
  await client.query("insert into platform.setting (agency_id, name, since, value, set_by, set_at) values ($1, 'referral.answer-hours-days', current_date - 40, 72, $2, now() - interval '41 days')", [agency, ids.get('member:grace')])
  await client.query("insert into accounts.letterhead (agency_id, name, lines, phone, set_by) values ($1, 'Lakeshore Family Services (demo)', array['Mail box 101 (demo)', 'Winnipeg, Manitoba'], '204-555-0140', $2)", [agency, ids.get('member:grace')])
  await client.query("insert into accounts.opening (agency_id, weekday, opens, closes) select $1, d, '08:30', '16:30' from generate_series(1, 5) d", [agency])
})
