import { country } from '../../demo/country.ts'

/** The night line's fund, and a taxi for Cedar that waits for Sam. */
export const demo = country(['protect/referrals'], async ({ client, ids }) => {
  const line = ids.get('agency:night-line')!
  await client.query("insert into protect.fund (agency_id, name, uses, amount_cents) values ($1, 'Tonight (demo)', array['taxi', 'hotel', 'phone', 'food', 'medicine', 'papers'], 250000)", [line])
  await client.query(
    `insert into protect.fund_request (record_id, agency_id, number, province, fund_use, cents, asked_by, asked_at)
     select s.record_id, $1, s.number, 'MB', 'taxi', 8500, $2, now() - interval '4 minutes' from protect.case_summary s where s.record_id = $3`,
    [line, ids.get('member:ines'), ids.get('case:cedar')])
})
