import { country } from '../../demo/country.ts'

/** At the agency that keeps the first story's file a step failed five times, as when a machine beside it was down: its administrator lets it run again. */
export const demo = country(['protect/referrals'], async ({ client, ids }) => {
  const record = ids.get('case:cedar')
  if (!record) return
  const { rows } = await client.query<{ id: string }>("insert into platform.outbox (record_id, section, event, member_id, at, done_at) values ($1, 'summary', 'consent.withdrawn', $2, now() - interval '9 hours', now() - interval '9 hours') returning id", [record, ids.get('member:ines')])
  await client.query("insert into platform.reaction (happening, name, tries, next_at, failed) values ($1, 'referrals.consent-taken-back', 5, now() - interval '8 hours', '57014')", [rows[0]!.id])
})
