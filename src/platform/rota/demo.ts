import { country } from '../../demo/country.ts'

/** Sam holds the night line's fund and is on call each night; at Lakeshore Noor and Grace share the week. */
export const demo = country([], async ({ client, ids }) => {
  const week = (team: string, member: string, by: string, days: readonly number[]) =>
    client.query('insert into platform.on_call_week (team_id, member_id, weekday, starts, minutes, set_by) select $1, $2, d, 1200, 720, $3 from unnest($4::int[]) d', [ids.get(`team:${team}`), ids.get(`member:${member}`), ids.get(`member:${by}`), days])
  await week('night-line', 'sam', 'sam', [1, 2, 3, 4, 5, 6, 7])
  await week('lakeshore', 'noor', 'grace', [1, 2, 3, 4])
  await week('lakeshore', 'grace', 'grace', [5, 6, 7])
})
