call access.closed('protect.hand_over');

-- Of a referral that stands: each side writes its own part, for as long as nobody ended it. Returns the side.
create or replace function protect.hand_over_side(rec uuid, ref uuid) returns text language plpgsql set search_path = '' as $$
declare r protect.referral; side text;
begin
  select * into r from protect.referral x where x.id = ref and x.record_id = rec;
  side := protect.referral_side(r);
  if r.id is null or side is null then raise exception 'missing' using errcode = 'TL404'; end if;
  perform access.lock_record(rec);
  if protect.referral_now(r) in ('declined', 'recalled', 'ended') then raise exception 'not from here' using errcode = 'TL409'; end if;
  insert into protect.hand_over (referral_id, record_id) values (ref, rec) on conflict (referral_id) do nothing;
  return side;
end $$;

-- Someone of the house by name: whoever says so, or another who works there.
create or replace function protect.name_receiver(rec uuid, ref uuid, who uuid) returns void language plpgsql security definer set search_path = '' as $$
begin
  if protect.hand_over_side(rec, ref) <> 'receiver' or not exists (select from accounts.member m where m.id = who and m.agency_id = access.my_agency() and m.left_at is null and m.posts && array['intake-worker', 'case-worker']) then
    raise exception 'missing' using errcode = 'TL404';
  end if;
  update protect.hand_over x set receiver = who, receiver_at = now() where x.referral_id = ref;
end $$;

-- Another time begins the agreement anew.
create or replace function protect.propose_call(rec uuid, ref uuid, at timestamptz) returns void language plpgsql security definer set search_path = '' as $$
declare side text := protect.hand_over_side(rec, ref);
begin
  update protect.hand_over x set call_at = at, proposed_by = side, agreed_at = null, spoke = null, spoke_at = null where x.referral_id = ref;
end $$;

-- Agreed by the other side alone; the time must be the one that was read.
create or replace function protect.agree_call(rec uuid, ref uuid, at timestamptz) returns void language plpgsql security definer set search_path = '' as $$
declare side text := protect.hand_over_side(rec, ref);
begin
  update protect.hand_over x set agreed_at = now() where x.referral_id = ref and x.call_at = at and x.proposed_by <> side and x.agreed_at is null;
  if not found then raise exception 'not from here' using errcode = 'TL409'; end if;
end $$;

create or replace function protect.tell_call(rec uuid, ref uuid, how text) returns void language plpgsql security definer set search_path = '' as $$
begin
  perform protect.hand_over_side(rec, ref);
  update protect.hand_over x set spoke = how, spoke_at = now() where x.referral_id = ref and x.call_at is not null and x.spoke is distinct from 'together';
  if not found then raise exception 'not from here' using errcode = 'TL409'; end if;
end $$;

create or replace function protect.set_meeting_point(rec uuid, ref uuid, said bytea) returns void language plpgsql security definer set search_path = '' as $$
begin
  if protect.hand_over_side(rec, ref) <> 'receiver' then raise exception 'missing' using errcode = 'TL404'; end if;
  update protect.hand_over x set meeting_point = said where x.referral_id = ref;
end $$;

-- Each side of a referral reads what was agreed, for as long as it reads the referral.
create or replace function protect.hand_overs(rec uuid) returns table (referral_id uuid, side text, receiver text, call_at timestamptz, proposed_by text, agreed boolean, spoke text, meeting_point bytea) language sql stable security definer set search_path = '' as $$
  select r.id, protect.referral_side(r), m.name, h.call_at, h.proposed_by, h.agreed_at is not null, h.spoke, h.meeting_point
    from protect.referral r left join protect.hand_over h on h.referral_id = r.id left join accounts.member m on m.id = h.receiver
   where r.record_id = rec and protect.referral_side(r) is not null
$$;

-- Who may be told of the door for her arrival: whoever follows the referral, and the drivers of its rides. For the house that said yes alone.
create or replace function protect.escorts_of(rec uuid) returns table (referral_id uuid, hold_id uuid, service_id uuid, member_id uuid, name text, agency text, until timestamptz) language sql stable security definer set search_path = '' as $$
  with r as (select x.* from protect.referral x where x.record_id = rec and x.state in ('accepted', 'no-show') and protect.referral_side(x) = 'receiver' and protect.referral_now(x) = x.state),
    may as (
      select r.id, coalesce(r.followed_by, r.sent_by) as member_id from r
      union
      select r.id, g.grantee_id from r join protect.case_leg c on c.record_id = rec and c.referral_id = r.id join access.grant g on g.record_id = c.leg and g.kind = 'leg' and g.revoked_at is null
        join accounts.member d on d.id = g.grantee_id and 'driver' = any (d.posts))
  select r.id, h.id, h.service_id, m.id, m.name, a.name, e.until
    from r join protect.hold h on h.id = r.hold_id and h.state = 'placed' and h.agency_id = access.my_agency() join may on may.id = r.id join accounts.member m on m.id = may.member_id and m.left_at is null join accounts.agency a on a.id = m.agency_id
    left join protect.place_escort e on e.hold_id = h.id and e.member_id = m.id and e.until > now()
   order by r.sent_at desc, m.name, m.id
$$;

-- Those of the house whom she may be told of by name.
create or replace function protect.receivers_here() returns table (id uuid, name text) language sql stable security definer set search_path = '' as $$
  select m.id, m.name from accounts.member m where m.agency_id = access.my_agency() and access.claims() is not null and m.left_at is null and m.posts && array['intake-worker', 'case-worker'] order by m.name, m.id limit 60
$$;

-- Calls of the three, by those who follow the referral or were named to receive her, and who expects her where nobody is named yet.
create or replace function protect.my_hand_overs() returns table (id uuid, record_id uuid, side text, what text, at timestamptz, other text) language sql stable security definer set search_path = '' as $$
  with alive as materialized (
    select 'receiver' as side, r.* from unnest(access.claims()) c (team), lateral (select * from protect.referral x where x.to_team = c.team and x.state not in ('declined', 'recalled', 'ended') order by x.state_at limit 200) r
    union all
    (select 'sender', r.* from protect.referral r where coalesce(r.followed_by, r.sent_by) = access.me() and r.state not in ('declined', 'recalled', 'ended') order by r.state_at limit 200))
  select a.id, a.record_id, a.side, w.what, coalesce(h.call_at, a.state_at), case when a.side = 'receiver' then f.name else g.name end
    from alive a join access.basis b on b.id = a.id and b.ended_at is null and b.until > now() left join protect.hand_over h on h.referral_id = a.id
    join accounts.team t on t.id = a.to_team join accounts.agency g on g.id = t.agency_id join accounts.agency f on f.id = a.from_agency
    cross join lateral (
      select 'agree' as what where h.agreed_at is null and h.proposed_by <> a.side and h.spoke is null
      union all select 'call' where h.agreed_at is not null and h.spoke is distinct from 'together' and (a.side = 'sender' or h.receiver is null or h.receiver = access.me())
      union all select 'name' where a.side = 'receiver' and a.state = 'accepted' and a.urgency = 'tonight' and h.receiver is null) w
$$;
