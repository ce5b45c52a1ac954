call access.closed('protect.hard_night');

create or replace function protect.mark_hard_night(of_night date) returns void language plpgsql security definer set search_path = '' as $$
begin
  if access.me() is null or access.my_agency() is null or of_night not between current_date - 3 and current_date + 1 then raise exception 'missing' using errcode = 'TL404'; end if;
  insert into protect.hard_night (member_id, night) values (access.me(), of_night) on conflict do nothing;
end $$;

create or replace function protect.own_hard_nights() returns table (night text, offered boolean) language sql stable security definer set search_path = '' as $$
  select h.night::text, h.offered_at is not null from protect.hard_night h where h.member_id = access.me() and h.night > current_date - 14 order by h.night desc
$$;

-- For the supervisors of the agency: who, and which night; never how often. It goes when relief was offered, or after three days.
create or replace function protect.hard_nights_waiting() returns table (member_id uuid, name text, night text) language sql stable security definer set search_path = '' as $$
  with who as materialized (select x.id, x.agency_id from accounts.member x where x.id = access.me() and 'supervisor' = any (x.posts) and x.left_at is null)
  select m.id, m.name, h.night::text from who w join accounts.member m on m.agency_id = w.agency_id and m.id <> w.id and m.left_at is null join protect.hard_night h on h.member_id = m.id
   where h.offered_at is null and h.night > current_date - 3 order by h.night, m.name, m.id limit 20
$$;

create or replace function protect.offer_relief(member uuid, of_night date) returns void language plpgsql security definer set search_path = '' as $$
begin
  if not exists (select from protect.hard_nights_waiting() h where h.member_id = member and h.night = of_night::text) then raise exception 'missing' using errcode = 'TL404'; end if;
  update protect.hard_night h set offered_at = now(), offered_by = access.me() where h.member_id = member and h.night = of_night;
end $$;

create or replace function protect.due_old_hard_nights() returns table (at timestamptz) language plpgsql security definer set search_path = '' as $$
begin
  delete from protect.hard_night h where h.night < current_date - 30;
  return query select now() where found;
end $$;
