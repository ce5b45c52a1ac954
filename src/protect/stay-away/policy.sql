call access.closed('protect.stay_away_check');

-- Published regions of the houses of the team that is asked; of the held room's house alone, where one is held.
create or replace function protect.regions_asked(r protect.referral) returns text[] language sql stable set search_path = '' as $$
  select array(select distinct s.region from protect.service_public s join accounts.team t on t.agency_id = s.agency_id
    where t.id = r.to_team and (r.hold_id is null or s.id = (select h.service_id from protect.hold h where h.id = r.hold_id)) order by s.region)
$$;

create or replace function protect.referral_stands(r protect.referral) returns boolean language sql stable set search_path = '' as $$
  select protect.referral_now(r) not in ('declined', 'recalled', 'ended', 'in service')
$$;

-- For whoever sent it: which are alive and where; for the house: its own question and no other.
create or replace function protect.stay_away_checks(rec uuid) returns table (referral uuid, side text, stands boolean, other text, regions text[], places text[], kms smallint[], asked_at timestamptz, answer text, answered_at timestamptz)
language sql stable security definer set search_path = '' as $$
  select r.id, x.side, protect.referral_stands(r), case x.side when 'sender' then a.name else f.name end, case x.side when 'sender' then protect.regions_asked(r) else '{}' end, c.places, c.kms, c.asked_at, c.answer, c.answered_at
    from protect.referral r cross join lateral (select protect.referral_side(r) as side) x join accounts.team t on t.id = r.to_team join accounts.agency a on a.id = t.agency_id join accounts.agency f on f.id = r.from_agency
    left join protect.stay_away_check c on c.referral_id = r.id
   where r.record_id = rec and x.side is not null and (x.side = 'sender' or c.referral_id is not null) order by r.sent_at desc, r.id limit 20
$$;

-- Once for a referral, so that asking again with other zones finds no door. False: it was asked before.
create or replace function protect.ask_stay_away(rec uuid, ref uuid, in_places text[], in_kms smallint[]) returns boolean language plpgsql security definer set search_path = '' as $$
declare r protect.referral; n int;
begin
  select * into r from protect.referral x where x.id = ref and x.record_id = rec;
  if r.id is null or protect.referral_side(r) is distinct from 'sender' then raise exception 'missing' using errcode = 'TL404'; end if;
  if not protect.referral_stands(r) then raise exception 'ended' using errcode = 'TL409'; end if;
  insert into protect.stay_away_check (referral_id, record_id, places, kms, asked_by) values (ref, rec, in_places, in_kms, access.me()) on conflict do nothing;
  get diagnostics n = row_count;
  return n = 1;
end $$;

-- By the house's own staff, once. Answers how the referral stands, for what follows from a no.
create or replace function protect.answer_stay_away(rec uuid, ref uuid, said text) returns text language plpgsql security definer set search_path = '' as $$
declare r protect.referral;
begin
  select * into r from protect.referral x where x.id = ref and x.record_id = rec;
  if r.id is null or protect.referral_side(r) is distinct from 'receiver' then raise exception 'missing' using errcode = 'TL404'; end if;
  update protect.stay_away_check c set answer = said, answered_by = access.me(), answered_at = now() where c.referral_id = ref and c.answer is null;
  if not found then raise exception 'ended' using errcode = 'TL409'; end if;
  return protect.referral_now(r);
end $$;

create or replace function protect.my_stay_away_asked() returns table (referral uuid, record_id uuid) language sql stable security definer set search_path = '' as $$
  select r.id, r.record_id from unnest(access.claims()) me (id) join protect.referral r on r.to_team = me.id join protect.stay_away_check c on c.referral_id = r.id and c.answer is null
   where r.state not in ('declined', 'recalled', 'ended', 'in service') and protect.referral_stands(r) and protect.referral_side(r) = 'receiver' order by c.asked_at, r.id limit 40
$$;

-- Alive ones that I follow and that no house called outside: where they are, for whoever reads what she stays away from.
create or replace function protect.my_stay_away_open() returns table (referral uuid, record_id uuid, regions text[], asked boolean, answer text, since timestamptz) language sql stable security definer set search_path = '' as $$
  select r.id, r.record_id, protect.regions_asked(r), c.referral_id is not null, c.answer, coalesce(c.asked_at, r.sent_at) from protect.referral r left join protect.stay_away_check c on c.referral_id = r.id
   where coalesce(r.followed_by, r.sent_by) = access.me() and r.state not in ('declined', 'recalled', 'ended', 'in service') and c.answer is distinct from 'outside' and protect.referral_stands(r) order by r.sent_at desc, r.id limit 40
$$;
