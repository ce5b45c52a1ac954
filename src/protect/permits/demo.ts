import { addDays } from '../../algorithms/calendars/day.ts'
import { country } from '../../demo/country.ts'

/** Heron's permit is tied to the employer who has her passport; it ends in eighteen days, and the open one is being prepared. */
export const demo = country(['protect/referrals'], async ({ client, ids, today }) => {
  const [heron, noor] = [ids.get('case:heron'), ids.get('member:noor')]
  await client.query("insert into protect.permit (record_id, kind, state, ends_on, by) values ($1, 'employer-bound', 'holds', $2, $3)", [heron, addDays(today, 18), noor])
  await client.query("insert into protect.permit (record_id, kind, state, has, by) values ($1, 'vulnerable-worker', 'prepares', '{own-words}', $2)", [heron, noor])
})
