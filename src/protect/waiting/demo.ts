import { country } from '../../demo/country.ts'

/** Should Birch Bay say no, Cedar waits for Ptarmigan too. */
export const demo = country(['protect/beds', 'protect/referrals'], async ({ client, ids }) => {
  const made = await client.query<{ id: string }>(
    "insert into protect.waiting (service_id, record_id, agency_id, asked_by, urgency, adults, children, pets, since) values ($1, $2, $3, $4, 'tonight', 1, 1, '{dog}', now() - interval '5 minutes') returning id",
    [ids.get('service:ptarmigan'), ids.get('case:cedar'), ids.get('agency:night-line'), ids.get('member:ines')])
  await client.query("insert into protect.waiting_move (waiting_id, act, by) values ($1, 'joined', $2)", [made.rows[0]!.id, ids.get('member:ines')])
})
