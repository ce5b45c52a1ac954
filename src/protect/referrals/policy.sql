call access.reference('protect.referral_step');
call access.closed('protect.referral');
call access.closed('protect.referral_move');
call access.guard('protect.check_back', 'case', 'needs');
call access.guard('protect.leg', 'leg', 'summary');
call access.guard('protect.case_leg', 'case', 'needs');

-- As the basis has it now: what she took back is over before anything writes it down.
create or replace function protect.referral_now(r protect.referral) returns text language sql stable set search_path = '' as $$
  select case when r.state in ('declined', 'recalled', 'ended') or (b.ended_at is null and b.until > now()) then r.state
    when r.state in ('arrived', 'in service') then 'ended' else 'recalled' end from access.basis b where b.id = r.id
$$;

-- 'receiver' needs her live grant; 'sender' is whoever keeps the file. Null: there is nothing here.
create or replace function protect.referral_side(r protect.referral) returns text language sql stable set search_path = '' as $$
  select case when r.to_team = any (access.claims()) and access.holds(r.record_id, access.mask('case', array['summary']), 1) then 'receiver'
    when access.keeps(r.record_id, access.mask('case', array['summary'])) then 'sender' end
$$;

create or replace function protect.note_move(r protect.referral, what text, into_state text, because text, by uuid) returns void language plpgsql set search_path = '' as $$
begin
  update protect.referral x set state = into_state, state_at = now(), reason = coalesce(because, x.reason),
    sender_told_at = null, receiver_told_at = null,
    accepted_at = case when into_state = 'accepted' then now() else x.accepted_at end, accepted_by = case when into_state = 'accepted' then note_move.by else x.accepted_by end,
    arrived_at = case when into_state = 'arrived' then now() else x.arrived_at end where x.id = r.id;
  insert into protect.referral_move (referral_id, record_id, act, to_state, reason, by) values (r.id, r.record_id, what, into_state, because, note_move.by);
end $$;

-- Takes the place's name out of the hold: a team of the house that keeps the room.
create or replace function protect.team_of_hold(hold uuid) returns uuid language sql stable security definer set search_path = '' as $$
  select t.id from protect.hold h join accounts.team t on t.agency_id = h.agency_id
   where h.id = hold and h.held_for = access.my_agency() order by t.name, t.id limit 1
$$;

-- From a call to the case it became: the house's checks and answers then reach the right file.
create or replace function protect.tie_hold(hold uuid, rec uuid) returns void language plpgsql set search_path = '' as $$
begin
  update protect.hold h set for_record = rec where h.id = hold and h.held_for = access.my_agency() and h.ended_at is null
    and (h.for_record is null or access.holds(h.for_record, 0, 2));
  if not found then raise exception 'ended' using errcode = 'TL409'; end if;
end $$;

-- Which services were asked for this file, the latest first: of the house that kept a room, else each of the agency's.
create or replace function protect.services_asked(rec uuid) returns table (service_id uuid, region text, province text) language sql stable security definer set search_path = '' as $$
  select s.id, s.region, s.province from protect.referral r left join protect.hold h on h.id = r.hold_id join accounts.team t on t.id = r.to_team
    join protect.service_public s on s.agency_id = t.agency_id and (h.service_id is null or s.id = h.service_id)
   where r.record_id = rec and access.keeps(rec, access.mask('case', array['summary'])) and r.sent_at > now() - interval '30 days' order by r.sent_at desc, s.id limit 40
$$;

-- The last day of whoever was asked: of the house that keeps her room, else of the agency, once none of its services stays open.
create or replace function protect.house_ends(hold uuid, team uuid) returns date language sql stable set search_path = '' as $$
  select case when h.service_id is not null then (select s.last_day from protect.service_public s where s.id = h.service_id)
    else (select case when bool_and(s.last_day is not null) then max(s.last_day) end from protect.service_public s join accounts.team t on t.agency_id = s.agency_id where t.id = team) end
  from (select (select x.service_id from protect.hold x where x.id = hold) as service_id) h
$$;

-- A house that closes, or stays open after all: every file with someone asked, on the way or there is told in the same transaction.
create or replace function protect.tell_house_ends() returns trigger language plpgsql security definer set search_path = '' as $$
declare r protect.referral; ends date;
begin
  for r in select x.* from accounts.team t join protect.referral x on x.to_team = t.id where t.agency_id = new.agency_id and x.state not in ('declined', 'recalled', 'ended') for update of x loop
    ends := protect.house_ends(r.hold_id, r.to_team);
    continue when ends is not distinct from r.house_ends;
    update protect.referral x set house_ends = ends where x.id = r.id;
    insert into protect.referral_move (referral_id, record_id, act, to_state, by) values (r.id, r.record_id, 'house', case when ends is null then 'stays open' else 'closes' end, null);
    insert into platform.outbox (record_id, section, event, says, member_id) values (r.record_id, 'summary', 'referral.house-ends', jsonb_build_object('referral', r.id), access.me());
  end loop;
  return null;
end $$;
drop trigger if exists tell_house_ends on protect.service_public;
create trigger tell_house_ends after update of last_day on protect.service_public for each row when (old.last_day is distinct from new.last_day) execute function protect.tell_house_ends();

create or replace function protect.open_to_receiver(r protect.referral) returns void language plpgsql set search_path = '' as $$
declare b access.basis := access.hold_basis(r.id); named int := access.mask('case', array['identity', 'contact', 'dependants', 'alerts']); needs int := access.mask('case', array['needs']);
begin
  if (b.sections & named) <> 0 then perform access.make_grant(r.id, r.to_team, b.sections & named, 1, b.until); end if;
  if (b.sections & needs) <> 0 then perform access.make_grant(r.id, r.to_team, b.sections & needs, b.rights & 3, b.until); end if;
end $$;

create or replace function protect.send_referral(rec uuid, consent uuid, team uuid, urgent text, hold uuid, word bytea) returns uuid language plpgsql security definer set search_path = '' as $$
declare c protect.consent; o access.basis; keep access.basis; b uuid; r protect.referral; said_by uuid; shown int := access.mask('case', array['summary']);
begin
  if not access.keeps(rec, shown) then raise exception 'missing' using errcode = 'TL404'; end if;
  perform access.lock_record(rec);
  select * into c from protect.consent x where x.id = consent and x.record_id = rec and x.grantee_id = team and x.withdrawn_at is null;
  if c.id is null then raise exception 'missing' using errcode = 'TL404'; end if;
  o := access.hold_basis(consent);
  keep := access.custody(rec);
  b := access.make_basis('referral', rec, o.sections & access.mask('case', array['summary', 'identity', 'contact', 'needs', 'dependants', 'alerts']), o.rights, o.purpose, o.until, array[consent, keep.id]);
  perform access.make_grant(b, team, shown, 1, o.until);
  if hold is not null then perform protect.tie_hold(hold, rec); end if;
  insert into protect.referral (id, record_id, consent_id, to_team, sent_by, from_agency, urgency, hold_id, word_hash, house_ends)
    values (b, rec, consent, team, access.me(), access.my_agency(), urgent, hold, word, protect.house_ends(hold, team));
  insert into protect.referral_move (referral_id, record_id, act, to_state, by) values (b, rec, 'send', 'sent', access.me());
  -- The house may have answered the hold before her last sentence: its yes is then the referral's too.
  if exists (select from protect.hold h where h.id = hold and h.state = 'placed') then
    select * into r from protect.referral x where x.id = b;
    select h.answered_by into said_by from protect.hold h where h.id = hold;
    perform protect.note_move(r, 'accept', 'accepted', null, said_by);
    perform protect.open_to_receiver(r);
  end if;
  return b;
end $$;

create or replace function protect.keep_hold_a_day(hold uuid) returns void language sql set search_path = '' as $$
  update protect.hold h set until = greatest(h.until, clock_timestamp() + interval '24 hours') where h.id = hold and h.state = 'asked' and h.ended_at is null
$$;

-- One step: drawn, by the side that may, from where it stands now. Ends and grants follow in the same transaction.
create or replace function protect.step_referral(rec uuid, ref uuid, what text, because text, asks text, said bytea, word bytea) returns text language plpgsql security definer set search_path = '' as $$
declare r protect.referral; goes text; who text; side text; now_state text;
begin
  select * into r from protect.referral x where x.id = ref and x.record_id = rec;
  side := protect.referral_side(r);
  if r.id is null or side is null then raise exception 'missing' using errcode = 'TL404'; end if;
  perform access.lock_record(rec);
  select * into r from protect.referral x where x.id = ref for update;
  now_state := protect.referral_now(r);
  select x.to_state, x.by into goes, who from protect.referral_step x where x.act = what and x.from_state = now_state;
  if goes is null or who not in ('she', side) or (what = 'recall' and side <> 'sender') then raise exception 'not from here' using errcode = 'TL409'; end if;
  if what = 'arrive' and word is not null and word is distinct from r.word_hash then raise exception 'word' using errcode = 'TL403'; end if;
  update protect.referral x set question = case when what = 'ask' then asks else x.question end, answer = case when what = 'ask' then null else coalesce(said, x.answer) end,
    arrived_how = case when what = 'arrive' then case when word is null then 'she says' else 'her word' end else x.arrived_how end,
    word_hash = case when what = 'arrive' then null else x.word_hash end where x.id = ref;
  perform protect.note_move(r, what, goes, because, access.me());
  if what = 'accept' then perform protect.open_to_receiver(r); end if;
  if what in ('decline', 'recall', 'find-safe') then perform access.end_basis(ref, what); end if;
  if what = 'recall' then perform protect.keep_hold_a_day(r.hold_id); end if;
  -- She left: the house needs what it knows for seven days more, and not longer.
  if what = 'end' then update access.grant g set valid = tstzrange(lower(g.valid), least(upper(g.valid), now() + interval '7 days')) where g.basis_id = ref and g.revoked_at is null; end if;
  return goes;
end $$;

-- Whoever follows it; a lead of the agency, where that one has left.
create or replace function protect.follows(r protect.referral) returns boolean language sql stable set search_path = '' as $$
  select coalesce(r.followed_by, r.sent_by) = access.me()
    or r.from_agency = access.my_agency() and exists (select from accounts.member m where m.id = coalesce(r.followed_by, r.sent_by) and m.left_at is not null)
      and exists (select from accounts.member m where m.id = access.me() and 'supervisor' = any (m.posts))
$$;

create or replace function protect.referral_told(ref uuid) returns void language plpgsql security definer set search_path = '' as $$
begin
  update protect.referral r set receiver_told_at = case when r.to_team = any (access.claims()) then now() else r.receiver_told_at end,
    sender_told_at = case when protect.follows(r) then now() else r.sender_told_at end
   where r.id = ref and (r.to_team = any (access.claims()) or protect.follows(r));
  if not found then raise exception 'missing' using errcode = 'TL404'; end if;
end $$;

-- Of one file: all for its keeper, one's own for a receiver.
create or replace function protect.referrals(rec uuid) returns table (id uuid, side text, to_team uuid, sent_by uuid, state text, state_at timestamptz, urgency text, hold_id uuid, sent_at timestamptz, accepted_at timestamptz, accepted_by uuid, arrived_at timestamptz, arrived_how text, reason text, question text, answer bytea, sections int, answer_hours int, safety_hours int, house_ends text)
language sql stable security definer set search_path = '' as $$
  select r.id, protect.referral_side(r), r.to_team, r.sent_by, protect.referral_now(r), r.state_at, r.urgency, r.hold_id, r.sent_at, r.accepted_at, r.accepted_by, r.arrived_at, r.arrived_how, r.reason, r.question, r.answer, b.sections,
      platform.setting_at((select t.agency_id from accounts.team t where t.id = r.to_team), 'referral.answer-hours-' || r.urgency, r.state_at), platform.setting_at(r.from_agency, 'referral.safety-check-hours', r.state_at), r.house_ends::text
    from protect.referral r join access.basis b on b.id = r.id
   where r.record_id = rec and protect.referral_side(r) is not null order by r.sent_at desc, r.id
$$;

create or replace function protect.referral_moves(rec uuid) returns table (at timestamptz, by uuid, act text, to_state text, team uuid) language sql stable security definer set search_path = '' as $$
  select m.at, m.by, m.act, m.to_state, r.to_team from protect.referral_move m join protect.referral r on r.id = m.referral_id
   where m.record_id = rec and protect.referral_side(r) is not null order by m.at desc, m.id limit 100
$$;

-- What is alive comes whole, the longest waiting first, and is never pushed out by what ended after it; nor an end that was not read by those that were.
-- Sent by me or received by my teams, and for a supervisor all of her agency: by state, without a name. An ended one stays a week unless it was read.
-- Who asks is looked up once; the promises and the state of the basis are read in place, for each row is on someone's home page.
create or replace function protect.my_referrals() returns table (id uuid, record_id uuid, side text, state text, state_at timestamptz, urgency text, sent_at timestamptz, arrived_at timestamptz, other text, told boolean, live boolean, answer_hours int, safety_hours int, house_ends text)
language sql stable security definer set search_path = '' as $$
  with who as materialized (
      select access.claims() as claims, access.me() as me, access.my_agency() as agency, coalesce((select 'supervisor' = any (s.posts) from access.session s where s.id = accounts.this_session()), false) as leads),
    x as materialized (
      (select 'receiver' as side, r.* from who w, unnest(w.claims) as me (id), lateral (select * from protect.referral r where r.to_team = me.id and r.state not in ('declined', 'recalled', 'ended') order by r.state_at limit 200) r)
      union all
      (select 'receiver', r.* from who w, unnest(w.claims) as me (id), lateral (select * from protect.referral r where r.to_team = me.id and r.state in ('declined', 'recalled', 'ended') and r.receiver_told_at is null order by r.state_at desc limit 100) r)
      union all
      (select 'receiver', r.* from who w, unnest(w.claims) as me (id), lateral (select * from protect.referral r where r.to_team = me.id and r.state in ('declined', 'recalled', 'ended') and r.receiver_told_at is not null order by r.state_at desc limit 40) r)
      union all
      (select 'sender', r.* from who w, lateral (select * from protect.referral r where coalesce(r.followed_by, r.sent_by) = w.me and r.state not in ('declined', 'recalled', 'ended') order by r.state_at limit 200) r)
      union all
      (select 'sender', r.* from who w, lateral (select * from protect.referral r where coalesce(r.followed_by, r.sent_by) = w.me and r.state in ('declined', 'recalled', 'ended') and r.sender_told_at is null order by r.state_at desc limit 100) r)
      union all
      (select 'sender', r.* from who w, lateral (select * from protect.referral r where coalesce(r.followed_by, r.sent_by) = w.me and r.state in ('declined', 'recalled', 'ended') and r.sender_told_at is not null order by r.state_at desc limit 40) r)
      union all
      -- Whose follower has left the agency is told to those who lead it, until someone takes the file over.
      (select 'sender', r.* from who w join accounts.member gone on w.leads and gone.agency_id = w.agency and gone.left_at is not null,
        lateral (select * from protect.referral r where coalesce(r.followed_by, r.sent_by) = gone.id and r.from_agency = w.agency order by r.state_at desc limit 20) r order by r.state_at desc limit 100)
      union all
      (select 'supervisor', r.* from who w, lateral (select * from protect.referral r where w.leads and r.from_agency = w.agency and coalesce(r.followed_by, r.sent_by) <> w.me and r.state not in ('declined', 'recalled', 'ended') order by r.state_at limit 100) r))
  select x.id, x.record_id, x.side,
         case when x.state in ('declined', 'recalled', 'ended') or (b.ended_at is null and b.until > now()) then x.state when x.state in ('arrived', 'in service') then 'ended' else 'recalled' end,
         greatest(x.state_at, b.ended_at), x.urgency, x.sent_at, x.arrived_at,
         case when x.side = 'receiver' then f.name else a.name end,
         case when x.side = 'receiver' then x.receiver_told_at is not null else x.sender_told_at is not null end, b.ended_at is null and b.until > now(),
         (select s.value from platform.setting s where s.agency_id = t.agency_id and s.name = 'referral.answer-hours-' || x.urgency and s.set_at <= x.state_at and s.since <= platform.day_of_agency(t.agency_id, x.state_at) order by s.since desc, s.set_at desc limit 1),
         (select s.value from platform.setting s where s.agency_id = x.from_agency and s.name = 'referral.safety-check-hours' and s.set_at <= x.state_at and s.since <= platform.day_of_agency(x.from_agency, x.state_at) order by s.since desc, s.set_at desc limit 1), x.house_ends::text
    from x join access.basis b on b.id = x.id join accounts.team t on t.id = x.to_team join accounts.agency a on a.id = t.agency_id join accounts.agency f on f.id = x.from_agency
   order by x.sent_at desc, x.id
$$;

-- Her arrivals that I sent, with what is not asked yet.
create or replace function protect.my_check_backs() returns table (id uuid, record_id uuid, after text, arrived_at timestamptz) language sql stable security definer set search_path = '' as $$
  with who as materialized (select access.me() as me, access.mask('case', array['needs']) as needs),
    due as materialized (
      select r.id, r.record_id, v.after, r.arrived_at from who w join protect.referral r on coalesce(r.followed_by, r.sent_by) = w.me cross join (values ('24 h'), ('7 d'), ('30 d')) v (after)
       where r.arrived_at > now() - interval '45 days'
         and not exists (select from protect.check_back c where c.record_id = r.record_id and c.referral_id = r.id and (c.after = v.after or c.found = 'wants none'))),
    mine as materialized (select d.record_id from (select distinct x.record_id from due x) d, who w where access.holds(d.record_id, w.needs, 2))
  select d.id, d.record_id, d.after, d.arrived_at from due d join mine m on m.record_id = d.record_id order by d.arrived_at, d.after limit 100
$$;

-- The file has another lead or another keeper: what its last ones followed is followed by whoever leads it now.
create or replace function protect.due_follow(rec uuid) returns void language plpgsql security definer set search_path = '' as $$
declare keeper uuid := (select x.custodian from access.record x where x.id = rec); now_leads uuid;
begin
  select l.member_id into now_leads from protect.case_lead l join accounts.member m on m.id = l.member_id and m.agency_id = keeper and m.left_at is null where l.record_id = rec and l.until is null order by l.since desc limit 1;
  update protect.referral r set from_agency = keeper, followed_by = coalesce(now_leads, r.followed_by)
   where r.record_id = rec and (r.from_agency <> keeper
     or now_leads is not null and coalesce(r.followed_by, r.sent_by) <> now_leads
       and (exists (select from protect.case_lead l where l.record_id = rec and l.member_id = coalesce(r.followed_by, r.sent_by)) or exists (select from accounts.member m where m.id = coalesce(r.followed_by, r.sent_by) and m.left_at is not null)));
end $$;

-- Consent or expiry ended them: written down, so that both sides are told and the room waits a day.
create or replace function protect.due_recalled(rec uuid) returns int language plpgsql security definer set search_path = '' as $$
declare r protect.referral; n int := 0; becomes text;
begin
  for r in select * from protect.referral x where x.record_id = rec and x.state not in ('declined', 'recalled', 'ended') for update loop
    becomes := protect.referral_now(r);
    if becomes <> r.state then
      perform protect.note_move(r, case when becomes = 'ended' then 'end' else 'recall' end, becomes, null, null);
      perform protect.keep_hold_a_day(r.hold_id);
      n := n + 1;
    end if;
  end loop;
  return n;
end $$;

-- The house answered the hold, by text or on its board: the same word for the referral.
create or replace function protect.due_hold_answered(hold uuid) returns void language plpgsql security definer set search_path = '' as $$
declare r protect.referral; h protect.hold;
begin
  select * into h from protect.hold x where x.id = hold;
  select * into r from protect.referral x where x.hold_id = hold;
  if r.id is null or h.id is null then return; end if;
  perform access.lock_record(r.record_id);
  select * into r from protect.referral x where x.id = r.id for update;
  if protect.referral_now(r) not in ('sent', 'seen', 'needs information') then return; end if;
  if h.state = 'placed' then
    perform protect.note_move(r, 'accept', 'accepted', null, h.answered_by);
    perform protect.open_to_receiver(r);
  elsif h.state = 'refused' then
    perform protect.note_move(r, 'decline', 'declined', h.reason, h.answered_by);
    perform access.end_basis(r.id, 'decline');
  end if;
end $$;

-- Open as written, over as the basis has it: run out by its own end, which no event tells. Ids and an instant alone.
create or replace function protect.due_referrals() returns table (referral uuid, record uuid, since timestamptz) language sql stable security definer set search_path = '' as $$
  select r.id, r.record_id, least(b.until, b.ended_at) from protect.referral r join access.basis b on b.id = r.id
   where r.state not in ('declined', 'recalled', 'ended') and (b.ended_at is not null or b.until <= now()) order by r.state_at, r.id limit 200
$$;

create or replace function protect.drivers() returns table (id uuid, name text, agency text) language sql stable security definer set search_path = '' as $$
  select m.id, m.name, a.name from accounts.member m join accounts.agency a on a.id = m.agency_id
   where 'driver' = any (m.posts) and m.left_at is null and access.claims() is not null and access.my_agency() is not null order by a.name, m.name, m.id limit 100
$$;

-- A ride is shown to one driver, by her yes, until two days after it.
create or replace function protect.give_leg(leg uuid, to_driver uuid, until timestamptz) returns uuid language plpgsql security definer set search_path = '' as $$
declare b uuid; m int := access.whole('leg');
begin
  if not access.keeps(leg, m) or not exists (select from access.record x where x.id = leg and x.kind = 'leg') or not exists (select from accounts.member d where d.id = to_driver and 'driver' = any (d.posts) and d.left_at is null) then
    raise exception 'missing' using errcode = 'TL404';
  end if;
  b := access.make_basis('consent', leg, m, 3, access.purpose_id('support'), until, '{}');
  perform access.make_grant(b, to_driver, m, 3, until);
  return b;
end $$;

create or replace function protect.due_legs() returns table (record uuid) language sql stable security definer set search_path = '' as $$
  select l.record_id from protect.leg l join access.record r on r.id = l.record_id where l.meet_at < now() - interval '7 days' and r.legal_hold is null order by l.meet_at, l.record_id limit 200
$$;

create or replace function protect.due_erase_leg(rec uuid) returns void language plpgsql security definer set search_path = '' as $$
begin
  if not exists (select from protect.due_legs() d where d.record = rec) then return; end if;
  delete from access.record_key k where k.record_id = rec;
  delete from protect.leg l where l.record_id = rec;
  update access.basis b set ended_at = now(), ended_because = 'erased' where b.record_id = rec and b.ended_at is null;
  update access.grant g set revoked_at = now() where g.record_id = rec and g.revoked_at is null;
  update access.record x set erased_at = now() where x.id = rec;
end $$;
