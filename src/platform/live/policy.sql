create or replace function platform.live_member(token bytea) returns uuid language sql stable security definer set search_path = '' as $$
  select s.member_id from access.session s where s.token_hash = sha256(token) and s.revoked_at is null and s.expires_at > now()
$$;

-- One row for each (session, record) that is open in a browser: is the session alive, does it still hold the record under any of
-- its purposes, and which sections that it may read changed since the snapshot `before`. The rule is that of the policy of access.grant.
create or replace function platform.live_look(tokens bytea[], records uuid[], before text) returns table (n int, alive boolean, mine boolean, changed text[], seen text) language sql stable security definer set search_path = '' as $$
  with asked as (
      select a.n, a.rec, s.id is not null as alive, s.purposes,
             array_remove(array[s.member_id, s.agency_id], null)
               || array(select m.team_id from access.membership m where m.member_id = s.member_id and m.left_at is null and m.until > now()) as who
        from unnest(tokens, records) with ordinality as a(token, rec, n)
        left join access.session s on s.token_hash = sha256(a.token) and s.revoked_at is null and s.expires_at > now()),
    held as (
      select a.n, a.rec, a.alive, h.kind, coalesce(h.sections, 0) as sections
        from asked a left join lateral (
          select r.kind, bit_or(g.sections) as sections
            from access.grant g join access.record r on r.id = g.record_id
           where g.record_id = a.rec and g.grantee_id = any (a.who) and g.purpose = any (a.purposes) and (g.rights & 1) <> 0
             and g.revoked_at is null and now() <@ g.valid and r.erased_at is null
             and not exists (select from access.bar b where b.record_id = a.rec and b.grantee_id = any (a.who) and b.until > now())
           group by r.kind) h on a.alive),
    news as (
      select o.record_id, array_agg(distinct o.section) as sections
        from platform.outbox o
       where before is not null and o.tx >= pg_snapshot_xmin(before::pg_snapshot) and not pg_visible_in_snapshot(o.tx, before::pg_snapshot)
         and o.record_id = any (records) and o.section is not null
       group by o.record_id)
  select h.n::int, h.alive, h.sections <> 0,
         array(select s.name from access.section s join news w on w.record_id = h.rec and s.name = any (w.sections)
                where s.kind = h.kind and (h.sections & (1 << s.bit)) <> 0 order by s.bit),
         pg_current_snapshot()::text
    from held h order by h.n
$$;
