call access.closed('protect.fund');
call access.closed('protect.fund_request');
call platform.not_in_practice('protect.fund_request');
call access.closed('protect.unmet_money');

create or replace function protect.has_post(post_name text) returns boolean language sql stable set search_path = '' as $$
  select exists (select from access.session s where s.id = split_part(current_setting('tl.claim', true), '|', 1)::uuid and access.claims() is not null and has_post.post_name = any (s.posts))
$$;

-- On a call or a case that the caller writes in; from the funds of the caller's own agency. The file is named by its number alone.
create or replace function protect.ask_money(rec uuid, for_use text, amount int) returns uuid language plpgsql security definer set search_path = '' as $$
declare k text; m int; made uuid;
begin
  select r.kind into k from access.record r where r.id = rec and r.erased_at is null;
  m := access.mask(k, array['summary']);
  if k is null or k not in ('call', 'case') or not access.holds(rec, m, 2) then raise exception 'missing' using errcode = 'TL404'; end if;
  insert into protect.fund_request (record_id, agency_id, number, province, fund_use, cents, asked_by)
    select rec, access.my_agency(), s.number, coalesce(case when s.region ~ '^[A-Z]{2}$' then s.region end, a.province, '--'), for_use, amount, access.me()
      from accounts.agency a left join protect.case_summary s on s.record_id = rec where a.id = access.my_agency()
    returning id into made;
  return made;
end $$;

create or replace function protect.fund_left(fund uuid) returns bigint language sql stable set search_path = '' as $$
  select f.amount_cents - coalesce((select sum(case when q.state = 'approved' then q.cents else q.spent_cents end) from protect.fund_request q where q.fund_id = f.id and q.state in ('approved', 'reconciled')), 0)
    from protect.fund f where f.id = fund_left.fund
$$;

create or replace function protect.count_unmet(q protect.fund_request, because text) returns void language sql set search_path = '' as $$
  insert into protect.unmet_money as u (month, province, fund_use, reason, cents) values (date_trunc('month', now() at time zone 'UTC')::date, q.province, q.fund_use, because, q.cents)
    on conflict (month, province, fund_use, reason) do update set n = u.n + 1, cents = u.cents + excluded.cents
$$;

-- The fund holder on call answers, never one's own request. The fund row is locked: two yeses cannot spend the same cent.
create or replace function protect.answer_money(request uuid, yes boolean, because text) returns text language plpgsql security definer set search_path = '' as $$
declare q protect.fund_request; f protect.fund;
begin
  select * into q from protect.fund_request x where x.id = request and x.agency_id = access.my_agency() for update;
  if q.id is null or not protect.has_post('fund-holder') then raise exception 'missing' using errcode = 'TL404'; end if;
  if q.asked_by = access.me() then raise exception 'nobody answers himself' using errcode = 'TL403'; end if;
  if q.state <> 'asked' then raise exception 'answered' using errcode = 'TL409'; end if;
  if yes then
    for f in select * from protect.fund x where x.agency_id = q.agency_id and q.fund_use = any (x.uses) and x.closed_on is null order by x.opened_on, x.id for update loop
      exit when protect.fund_left(f.id) >= q.cents;
    end loop;
    if f.id is null or protect.fund_left(f.id) < q.cents then return 'not-enough'; end if;
  else
    perform protect.count_unmet(q, coalesce(because, 'other'));
  end if;
  update protect.fund_request x set state = case when yes then 'approved' else 'refused' end, fund_id = f.id, reason = case when yes then null else coalesce(because, 'other') end, answered_by = access.me(), answered_at = now() where x.id = request;
  return case when yes then 'approved' else 'refused' end;
end $$;

create or replace function protect.reconcile_money(request uuid, spent int) returns void language plpgsql security definer set search_path = '' as $$
begin
  if not protect.has_post('fund-holder') then raise exception 'missing' using errcode = 'TL404'; end if;
  update protect.fund_request q set state = 'reconciled', spent_cents = spent, reconciled_at = now()
   where q.id = request and q.agency_id = access.my_agency() and q.state in ('approved', 'reconciled');
  if not found then raise exception 'not from here' using errcode = 'TL409'; end if;
end $$;

create or replace function protect.money_told(request uuid) returns void language plpgsql security definer set search_path = '' as $$
begin
  update protect.fund_request q set told_at = now() where q.id = request and q.asked_by = access.me() and q.state in ('approved', 'refused', 'reconciled');
  if not found then raise exception 'missing' using errcode = 'TL404'; end if;
end $$;

-- For the fund holder: all of the agency. For anyone else: what one asked oneself. No record, no name.
create or replace function protect.money_asked() returns table (id uuid, number text, fund_use text, cents int, state text, asked_by uuid, asked_at timestamptz, answered_at timestamptz, reason text, spent_cents int, fund text, mine boolean, told boolean)
language sql stable security definer set search_path = '' as $$
  with who as materialized (select access.me() as me, access.my_agency() as agency, protect.has_post('fund-holder') as holds),
    q as materialized (
      select q.* from who w, lateral (select * from protect.fund_request q where w.holds and q.agency_id = w.agency and q.state = 'asked' order by q.asked_at desc limit 100) q
      union
      select q.* from who w, lateral (select * from protect.fund_request q where w.holds and q.agency_id = w.agency order by q.asked_at desc, q.id limit 100) q
      union
      select q.* from who w, lateral (select * from protect.fund_request q where q.asked_by = w.me order by q.asked_at desc limit 100) q where q.agency_id = w.agency)
  select q.id, q.number, q.fund_use, q.cents, q.state, q.asked_by, q.asked_at, q.answered_at, q.reason, q.spent_cents, f.name, q.asked_by = w.me, q.told_at is not null
    from who w cross join q left join protect.fund f on f.id = q.fund_id
   order by q.state = 'asked' desc, q.asked_at desc, q.id limit 100
$$;

create or replace function protect.money_of(rec uuid) returns table (id uuid, fund_use text, cents int, state text, asked_at timestamptz, answered_at timestamptz, reason text, spent_cents int, asked_by uuid) language sql stable security definer set search_path = '' as $$
  select q.id, q.fund_use, q.cents, q.state, q.asked_at, q.answered_at, q.reason, q.spent_cents, q.asked_by from protect.fund_request q
   where q.record_id = rec and access.keeps(rec, access.mask((select r.kind from access.record r where r.id = rec), array['summary']), 1) order by q.asked_at desc, q.id limit 100
$$;

create or replace function protect.funds_of_agency() returns table (id uuid, name text, uses text[], amount_cents bigint, left_cents bigint) language sql stable security definer set search_path = '' as $$
  select f.id, f.name, f.uses, f.amount_cents, protect.fund_left(f.id) from protect.fund f
   where f.agency_id = access.my_agency() and f.closed_on is null and protect.has_post('fund-holder') order by f.opened_on, f.id limit 50
$$;

create or replace function protect.open_fund(fund_name text, for_uses text[], amount bigint) returns uuid language plpgsql security definer set search_path = '' as $$
declare made uuid;
begin
  if not protect.has_post('fund-holder') then raise exception 'missing' using errcode = 'TL404'; end if;
  insert into protect.fund (agency_id, name, uses, amount_cents) values (access.my_agency(), fund_name, for_uses, amount) returning id into made;
  return made;
end $$;

-- A call became a case: what was asked on the call follows by number.
create or replace function protect.money_follows(from_call uuid, to_case uuid) returns int language plpgsql security definer set search_path = '' as $$
declare n int;
begin
  if not access.keeps(from_call, access.whole('call')) or not access.keeps(to_case, access.mask('case', array['summary'])) then raise exception 'missing' using errcode = 'TL404'; end if;
  update protect.fund_request q set record_id = to_case, number = s.number from protect.case_summary s where s.record_id = to_case and q.record_id = from_call;
  get diagnostics n = row_count;
  return n;
end $$;
