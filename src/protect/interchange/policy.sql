call access.guard('protect.outside_reference', 'case', 'summary');
call access.closed('protect.import_heading');

create or replace function protect.keep_headings(headings bytea[], fields text[]) returns void language sql security definer set search_path = '' as $$
  insert into protect.import_heading (agency_id, heading, field)
    select access.my_agency(), h, f from unnest(headings, fields) as x (h, f) where access.claims() is not null and access.my_agency() is not null
    on conflict (agency_id, heading) do update set field = excluded.field
$$;

create or replace function protect.kept_headings(headings bytea[]) returns table (heading bytea, field text) language sql stable security definer set search_path = '' as $$
  select k.heading, k.field from protect.import_heading k where k.agency_id = access.my_agency() and k.heading = any (headings)
$$;

-- Files that the caller keeps and that another agency took out in a table of the last seven days; one barred to the caller is not there.
create or replace function protect.taken_out() returns table (record_id uuid, number text, agency text, at timestamptz) language sql stable security definer set search_path = '' as $$
  select e.record_id, s.number, a.name, max(e.at)
    from audit.event e join access.record r on r.id = e.record_id join protect.case_summary s on s.record_id = e.record_id join accounts.agency a on a.id = e.agency_id
   where e.verb = 'case.exported' and e.at > now() - interval '7 days' and r.custodian = access.my_agency() and r.erased_at is null and e.agency_id <> access.my_agency() and access.keeps(e.record_id, 0)
     and not exists (select from audit.delay d where d.record_id = e.record_id and d.agency_id = e.agency_id and d.until > now())
   group by e.record_id, s.number, a.name order by max(e.at) desc, e.record_id limit 20
$$;

call access.closed('protect.table_ask');

-- How many names a whole table of the caller would hold: files whose identity the caller reads now.
create or replace function protect.names_readable() returns int language sql stable security definer set search_path = '' as $$
  select count(distinct g.record_id)::int from access.grant g
   where g.grantee_id = any (access.claims()) and g.purpose = access.purpose() and g.kind = 'case' and (g.rights & 1) <> 0 and (g.sections & access.mask('case', array['identity'])) <> 0
     and g.revoked_at is null and now() <@ g.valid and not access.barred(g.record_id)
$$;

create or replace function protect.ask_table(what_for text) returns uuid language plpgsql security definer set search_path = '' as $$
declare made uuid; n int := protect.names_readable();
begin
  if access.my_agency() is null or n = 0 or platform.practising() then raise exception 'missing' using errcode = 'TL404'; end if;
  insert into protect.table_ask (agency_id, asked_by, why, names) values (access.my_agency(), access.me(), what_for, n) returning id into made;
  return made;
end $$;

-- By another supervisor or administrator of the agency, within a day, once.
create or replace function protect.answer_table(ask uuid, say boolean) returns void language plpgsql security definer set search_path = '' as $$
begin
  if not exists (select from protect.table_ask x join accounts.member m on m.id = access.me() and m.left_at is null and m.posts && array['supervisor', 'administrator'] where x.id = ask and x.agency_id = access.my_agency() and x.asked_by <> m.id) then
    raise exception 'missing' using errcode = 'TL404';
  end if;
  update protect.table_ask x set answered_by = access.me(), yes = say, answered_at = now() where x.id = ask and x.answered_at is null and x.asked_at > now() - interval '24 hours';
  if not found then raise exception 'ended' using errcode = 'TL409'; end if;
end $$;

-- Spends a yes of the last day for as many names as the second member read; false: nobody said yes to so many.
create or replace function protect.spend_table(of_names int) returns boolean language plpgsql security definer set search_path = '' as $$
begin
  update protect.table_ask x set used_at = now() where x.id = (
    select y.id from protect.table_ask y where y.asked_by = access.me() and y.yes and y.used_at is null and y.answered_at > now() - interval '24 hours' and y.names >= of_names order by y.answered_at limit 1 for update);
  return found;
end $$;

create or replace function protect.table_asks() returns table (id uuid, mine boolean, by text, answered_by text, why text, names int, asked_at timestamptz, yes boolean, answered_at timestamptz, used_at timestamptz) language sql stable security definer set search_path = '' as $$
  select x.id, x.asked_by = access.me(), m.name, s.name, x.why, x.names, x.asked_at, x.yes, x.answered_at, x.used_at
    from protect.table_ask x join accounts.member m on m.id = x.asked_by left join accounts.member s on s.id = x.answered_by
   where x.agency_id = access.my_agency() and access.claims() is not null and x.asked_at > now() - interval '7 days'
     and (x.asked_by = access.me() or exists (select from accounts.member me where me.id = access.me() and me.posts && array['supervisor', 'administrator'])) order by x.asked_at desc, x.id limit 40
$$;
