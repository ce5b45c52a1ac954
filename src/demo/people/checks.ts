import type pg from 'pg'

/** What must hold of a seeded country, as questions that count what breaks it. */
const questions: Readonly<Record<string, string>> = {
  'a grant without its record': 'select from access.grant g where not exists (select from access.record r where r.id = g.record_id and r.kind = g.kind)',
  'a grant without its basis': 'select from access.grant g where not exists (select from access.basis b where b.id = g.basis_id and b.record_id = g.record_id)',
  'a grant to nobody': 'select from access.grant g where not exists (select from access.grantee e where e.id = g.grantee_id)',
  'a live grant on an ended basis': 'select from access.grant g join access.basis b on b.id = g.basis_id where g.revoked_at is null and (b.ended_at is not null or b.until <= now())',
  'a grant wider than its basis': "select from access.grant g join access.basis b on b.id = g.basis_id where (g.sections & ~b.sections) <> 0 or (g.rights & ~b.rights) <> 0 or g.purpose <> b.purpose or coalesce(upper(g.valid), 'infinity') > b.until",
  'a grant outside the closed table': 'select from access.grant g join access.basis b on b.id = g.basis_id left join access.allowed a on a.kind = g.kind and a.purpose = g.purpose and a.basis = b.kind where a.kind is null or (g.sections & ~a.sections) <> 0',
  'a basis wider than what it stands on': 'select from access.stands_on s join access.basis b on b.id = s.basis_id join access.basis o on o.id = s.on_id where b.record_id <> o.record_id or (b.sections & ~o.sections) <> 0 or (b.rights & ~o.rights) <> 0 or b.until > o.until',
  'a living basis on a dead one': 'select from access.stands_on s join access.basis b on b.id = s.basis_id join access.basis o on o.id = s.on_id where b.ended_at is null and o.ended_at is not null',
  'a live referral grant without her live yes': "select from access.grant g join access.basis b on b.id = g.basis_id where b.kind = 'referral' and g.revoked_at is null and not exists (select from access.stands_on s join access.basis c on c.id = s.on_id where s.basis_id = b.id and c.kind = 'consent' and c.ended_at is null and c.until > now())",
  'a record without custody': "select from access.record r where r.erased_at is null and not exists (select from access.basis b join access.grant g on g.basis_id = b.id where b.record_id = r.id and b.kind = 'custody' and b.ended_at is null and g.revoked_at is null)",
  'a file or call without its key': "select from access.record r where r.kind in ('case', 'call') and r.erased_at is null and not exists (select from access.record_key k where k.record_id = r.id)",
  'a key without its record': 'select from access.record_key k where not exists (select from access.record r where r.id = k.record_id)',
  'a search token without a live grant of identity': "select from access.posting p where not exists (select from access.grant g where g.record_id = p.record_id and g.grantee_id = p.grantee_id and g.purpose = p.purpose and g.revoked_at is null and (g.sections & access.mask(g.kind, array['identity'])) <> 0)",
  'a search token or live grant of another hour than its record': 'select from access.posting p join access.record r on r.id = p.record_id where p.activity_at <> r.last_activity_at union all select from access.grant g join access.record r on r.id = g.record_id where g.revoked_at is null and g.activity_at <> r.last_activity_at',
  'a consent without its basis': "select from protect.consent c where not exists (select from access.basis b where b.id = c.id and b.kind = 'consent' and b.record_id = c.record_id and (c.withdrawn_at is null or b.ended_at is not null))",
  'a referral without its basis': "select from protect.referral r where not exists (select from access.basis b where b.id = r.id and b.kind = 'referral' and b.record_id = r.record_id) or not exists (select from protect.consent c where c.id = r.consent_id and c.record_id = r.record_id)",
  'a referral open after its end': "select from protect.referral r join access.basis b on b.id = r.id where r.state not in ('declined', 'recalled', 'ended') and (b.ended_at is not null or b.until <= now())",
  'a step of a referral that is not drawn': "select from (select m.referral_id, m.act, m.to_state, lag(m.to_state, 1, 'draft') over (partition by m.referral_id order by m.at, m.to_state <> 'sent', m.act) as from_state from protect.referral_move m) x where x.act not in ('end', 'recall') and not exists (select from protect.referral_step s where s.act = x.act and s.from_state = x.from_state and s.to_state = x.to_state)",
  'something that is yet to happen': "select from access.record r where r.kind in ('case', 'call') and (r.last_activity_at > now() or r.opened_at > r.last_activity_at) union all select from protect.referral r where r.state_at > now() or r.sent_at > r.state_at",
}

/** What is wrong, with how often; empty when all holds. Reads everything: for tests and benches. */
export const troubles = async (client: pg.ClientBase): Promise<Record<string, number>> => {
  const found: Record<string, number> = {}
  for (const [what, question] of Object.entries(questions)) {
    const { rows } = await client.query<{ n: number }>(`select count(*)::int as n from (${question}) x`)
    if (rows[0]!.n > 0) found[what] = rows[0]!.n
  }
  return found
}
