call access.closed('protect.no_contact');
call access.closed('protect.blind_check');
call access.closed('protect.unmet_need');
call access.closed('protect.unmet_once');

-- Written by whoever keeps the record's safety; tokens are made outside the database.
create or replace function protect.set_no_contact(rec uuid, of_side text, tokens bytea[]) returns void language plpgsql security definer set search_path = '' as $$
begin
  if not access.holds(rec, access.mask((select r.kind from access.record r where r.id = rec), array['safety']), 2) then raise exception 'missing' using errcode = 'TL404'; end if;
  if cardinality(tokens) > 40 then raise exception 'too many' using errcode = 'TL403'; end if;
  delete from protect.no_contact n where n.record_id = rec and n.side = of_side;
  insert into protect.no_contact (record_id, side, token) select distinct rec, of_side, t from unnest(tokens) t;
end $$;

create or replace function protect.must_not_meet(rec uuid, other uuid) returns boolean language sql stable set search_path = '' as $$
  select exists (select from protect.no_contact a join protect.no_contact b on b.token = a.token and b.record_id = other and b.side = 'is' where a.record_id = rec and a.side = 'must-not-meet')
      or exists (select from protect.no_contact a join protect.no_contact b on b.token = a.token and b.record_id = rec and b.side = 'is' where a.record_id = other and a.side = 'must-not-meet')
$$;

-- Not the application's to call: asked where a person is about to be under one roof with those who are there.
create or replace function protect.not_under_one_roof(rec uuid, serv uuid) returns boolean language plpgsql stable set search_path = '' as $$
declare barred boolean; meets boolean;
begin
  barred := exists (select from access.bar x join access.grantee g on g.id = x.grantee_id join protect.service_public v on v.agency_id = coalesce(g.agency_id, g.id)
                     where x.record_id = rec and x.until > now() and v.id = serv);
  meets := (select coalesce(bool_or(protect.must_not_meet(rec, p)), false) from protect.present_records(serv) p where p <> rec);
  return barred or meets;
end $$;

/* Blind: which of these services are not for this record. Reveals at most one bit a service, never why; the same questions are
   put for each, either way. 4,000 services a member a day, counted. Attack test: "asking ten thousand times tells no more than once". */
create or replace function protect.not_these(rec uuid, among uuid[]) returns uuid[] language plpgsql security definer set search_path = '' as $$
declare me uuid := access.me(); s uuid; out uuid[] := '{}';
begin
  if me is null or not access.holds(rec, 0, 1) then raise exception 'missing' using errcode = 'TL404'; end if;
  insert into protect.blind_check as b (member_id, on_day, asked) values (me, current_date, cardinality(among))
    on conflict (member_id, on_day) do update set asked = b.asked + excluded.asked;
  if (select b.asked from protect.blind_check b where b.member_id = me and b.on_day = current_date) > 4000 then raise exception 'too often' using errcode = 'TL403'; end if;
  foreach s in array among loop
    if protect.not_under_one_roof(rec, s) then out := out || s; end if;
  end loop;
  return out;
end $$;

create or replace function protect.not_this_one(rec uuid, serv uuid) returns boolean language sql security definer set search_path = '' as $$
  select serv = any (protect.not_these(rec, array[serv]))
$$;

-- Once for each who seeks, by a keyed number that names nobody. True: it was counted now.
create or replace function protect.count_unmet(of_need text, in_province text, failing text, who bytea) returns boolean language plpgsql security definer set search_path = '' as $$
declare n int;
begin
  if access.claims() is null then raise exception 'no session' using errcode = 'TL401'; end if;
  insert into protect.unmet_once (unit, month) values (who, date_trunc('month', now())::date) on conflict do nothing;
  get diagnostics n = row_count;
  if n = 0 or platform.practising() then return false; end if;
  insert into protect.unmet_need as u (month, province, need, first_failing, times) values (date_trunc('month', now())::date, in_province, of_need, failing, 1)
    on conflict (month, province, need, first_failing) do update set times = u.times + 1;
  return true;
end $$;
