create or replace function platform.live_member(token bytea) returns uuid language sql stable security definer set search_path = '' as $$
  select s.member_id from access.session s where s.token_hash = sha256(token) and s.revoked_at is null and s.expires_at > now()
$$;

-- One row for each (session, record) that is open in a browser: is the session alive, does it still hold the record under any of
-- its purposes, and which sections that it may read changed since the snapshot `before`. The rule is that of the policy of access.grant.
create or replace function platform.live_look(tokens bytea[], records uuid[], before text) returns table (n int, alive boolean, mine boolean, changed text[], seen text) language sql stable security definer set search_path = '' as $$
  with asked as materialized (
      select a.n, a.rec, s.id is not null as alive, s.purposes,
             array_remove(array[s.member_id, s.agency_id], null)
               || array(select m.team_id from access.membership m where m.member_id = s.member_id and m.left_at is null and m.until > now()) as who
        from unnest(tokens, records) with ordinality as a(token, rec, n)
        left join access.session s on s.token_hash = sha256(a.token) and s.revoked_at is null and s.expires_at > now()),
    barred as materialized (
      select a.n from asked a, unnest(a.who) as me(id) join access.bar b on b.grantee_id = me.id and b.until > now() where b.record_id = a.rec),
    held as materialized (
      select a.n, a.rec, a.alive, r.kind, case when r.erased_at is null and a.n not in (select b.n from barred b) then h.sections else 0 end as sections
        from asked a
        cross join lateral (
          select coalesce(bit_or(g.sections), 0) as sections
            from unnest(a.who) as me(id), lateral (
              select g.sections from access.grant g
               where g.record_id = a.rec and g.grantee_id = me.id and g.purpose = any (a.purposes) and (g.rights & 1) <> 0
                 and g.revoked_at is null and now() <@ g.valid offset 0) g
           where a.alive) h
        left join access.record r on r.id = a.rec),
    news as materialized (
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
