call access.closed('platform.on_call_week');
call access.closed('platform.on_call_exception');
call access.closed('platform.hand_over');
call access.closed('platform.hand_over_line');

create or replace function platform.province_of_team(team uuid) returns text language sql stable set search_path = '' as $$
  select a.province from accounts.team t join accounts.agency a on a.id = t.agency_id where t.id = team
$$;

-- The minute of the local week, Monday 00:00 is 0.
create or replace function platform.week_minute(at timestamptz, province text) returns int language plpgsql stable set search_path = '' as $$
declare t timestamp := platform.wall_clock(at, province);
begin
  return (extract(isodow from t)::int - 1) * 1440 + extract(hour from t)::int * 60 + extract(minute from t)::int;
end $$;

-- The instant at which a wall clock shows this.
create or replace function platform.at_wall(wall timestamp, province text) returns timestamptz language plpgsql stable set search_path = '' as $$
declare u timestamptz := wall at time zone 'UTC';
begin
  u := u - (platform.wall_clock(u, province) - wall);
  return u - (platform.wall_clock(u, province) - wall);
end $$;

create or replace function platform.in_team(member uuid, team uuid) returns boolean language sql stable set search_path = '' as $$
  select exists (select from access.membership s where s.member_id = in_team.member and s.team_id = in_team.team and s.left_at is null and s.until > now())
$$;

-- Whoever set it last decides: an exception that covers the instant, else the week. Someone who left the team is on call no more. No row: nobody.
create or replace function platform.turn_at(team uuid, at timestamptz) returns table (member_id uuid, from_at timestamptz, until_at timestamptz, excepted boolean) language plpgsql stable set search_path = '' as $$
declare e platform.on_call_exception; s platform.on_call_week; w int; past int;
begin
  select x.* into e from platform.on_call_exception x where x.team_id = turn_at.team and x.ended_at is null and x.from_at <= turn_at.at and x.until_at > turn_at.at
      and (x.member_id is null or platform.in_team(x.member_id, x.team_id)) order by x.set_at desc, x.id desc limit 1;
  if e.id is not null then
    if e.member_id is not null then return query select e.member_id, e.from_at, e.until_at, true; end if;
    return;
  end if;
  w := platform.week_minute(turn_at.at, platform.province_of_team(turn_at.team));
  select x.* into s from platform.on_call_week x where x.team_id = turn_at.team and x.ended_at is null and (w - (x.weekday - 1) * 1440 - x.starts + 10080) % 10080 < x.minutes
      and platform.in_team(x.member_id, x.team_id) order by x.set_at desc, x.id desc limit 1;
  if s.id is null then return; end if;
  past := (w - (s.weekday - 1) * 1440 - s.starts + 10080) % 10080;
  return query select s.member_id, date_trunc('minute', turn_at.at) - past * interval '1 minute', date_trunc('minute', turn_at.at) + (s.minutes - past) * interval '1 minute', false;
end $$;

create or replace function platform.sees_rota(team uuid) returns boolean language sql stable set search_path = '' as $$
  select exists (select from accounts.team t where t.id = sees_rota.team and t.agency_id = access.my_agency())
$$;

-- Who is on call for a team of the caller's agency; null: nobody.
create or replace function platform.on_call(team uuid, at timestamptz) returns uuid language plpgsql stable security definer set search_path = '' as $$
begin
  if not platform.sees_rota(team) then raise exception 'missing' using errcode = 'TL404'; end if;
  return (select t.member_id from platform.turn_at(team, at) t);
end $$;

create or replace function platform.on_call_turn(team uuid, at timestamptz) returns table (member_id uuid, from_at timestamptz, until_at timestamptz, until_clock text) language plpgsql stable security definer set search_path = '' as $$
begin
  if not platform.sees_rota(team) then raise exception 'missing' using errcode = 'TL404'; end if;
  return query select t.member_id, t.from_at, t.until_at, to_char(platform.wall_clock(t.until_at, platform.province_of_team(team)), 'HH24:MI') from platform.turn_at(team, at) t;
end $$;

create or replace function platform.keeps_rota() returns boolean language sql stable security definer set search_path = '' as $$
  select exists (select from accounts.member m where m.id = access.me() and m.left_at is null and m.posts && array['supervisor', 'administrator'])
$$;

create or replace function platform.need_rota(team uuid, member uuid) returns void language plpgsql stable set search_path = '' as $$
begin
  if not platform.sees_rota(team) or not platform.keeps_rota() then raise exception 'missing' using errcode = 'TL404'; end if;
  if member is not null and not platform.in_team(member, team) then raise exception 'not of this team' using errcode = 'TL403'; end if;
end $$;

create or replace function platform.set_on_call(team uuid, member uuid, on_day int, from_minute int, for_minutes int) returns uuid language plpgsql security definer set search_path = '' as $$
declare made uuid;
begin
  perform platform.need_rota(team, member);
  if (select count(*) from platform.on_call_week x where x.team_id = team and x.ended_at is null) >= 100 then raise exception 'too many' using errcode = 'TL403'; end if;
  insert into platform.on_call_week (team_id, member_id, weekday, starts, minutes, set_by, set_at) values (team, member, on_day, from_minute, for_minutes, access.me(), clock_timestamp()) returning id into made;
  return made;
end $$;

create or replace function platform.set_on_call_exception(team uuid, member uuid, from_wall timestamp, hours int) returns uuid language plpgsql security definer set search_path = '' as $$
declare made uuid; begins timestamptz;
begin
  perform platform.need_rota(team, member);
  begins := platform.at_wall(from_wall, platform.province_of_team(team));
  insert into platform.on_call_exception (team_id, member_id, from_at, until_at, set_by, set_at) values (team, member, begins, begins + hours * interval '1 hour', access.me(), clock_timestamp()) returning id into made;
  return made;
end $$;

create or replace function platform.end_on_call(turn uuid) returns void language plpgsql security definer set search_path = '' as $$
declare n int; m int;
begin
  if not platform.keeps_rota() then raise exception 'missing' using errcode = 'TL404'; end if;
  update platform.on_call_week x set ended_at = now() where x.id = turn and x.ended_at is null and platform.sees_rota(x.team_id);
  get diagnostics n = row_count;
  update platform.on_call_exception x set ended_at = now() where x.id = turn and x.ended_at is null and platform.sees_rota(x.team_id);
  get diagnostics m = row_count;
  if n + m = 0 then raise exception 'missing' using errcode = 'TL404'; end if;
end $$;

-- The caller's teams, and for those who keep the rota all of the agency.
create or replace function platform.rota_teams() returns table (id uuid, name text, mine boolean) language sql stable security definer set search_path = '' as $$
  select t.id, t.name, t.id = any (access.claims()) from accounts.team t
   where t.agency_id = access.my_agency() and (t.id = any (access.claims()) or platform.keeps_rota()) order by t.name, t.id limit 50
$$;

create or replace function platform.rota_members(teams uuid[]) returns table (team_id uuid, id uuid, name text) language sql stable security definer set search_path = '' as $$
  select s.team_id, m.id, m.name from access.membership s join accounts.member m on m.id = s.member_id
   where s.team_id = any (teams) and platform.sees_rota(s.team_id) and s.left_at is null and s.until > now() and m.left_at is null order by m.name, m.id
$$;

create or replace function platform.rota_week(teams uuid[]) returns table (id uuid, team_id uuid, member_id uuid, weekday smallint, starts smallint, minutes smallint) language sql stable security definer set search_path = '' as $$
  select x.id, x.team_id, x.member_id, x.weekday, x.starts, x.minutes from platform.on_call_week x
   where x.team_id = any (teams) and platform.sees_rota(x.team_id) and x.ended_at is null order by x.weekday, x.starts, x.set_at, x.id
$$;

create or replace function platform.rota_exceptions(teams uuid[], at timestamptz) returns table (id uuid, team_id uuid, member_id uuid, from_at timestamptz, until_at timestamptz) language sql stable security definer set search_path = '' as $$
  select x.id, x.team_id, x.member_id, x.from_at, x.until_at from platform.on_call_exception x
   where x.team_id = any (teams) and platform.sees_rota(x.team_id) and x.ended_at is null and x.until_at > at order by x.from_at, x.set_at, x.id limit 200
$$;

-- The caller's turn in each of the caller's teams, if it runs or begins within twelve hours.
create or replace function platform.my_turns(at timestamptz) returns table (team_id uuid, team text, from_at timestamptz, until_at timestamptz, until_clock text) language sql stable security definer set search_path = '' as $$
  with teams as (select t.id, t.name, platform.province_of_team(t.id) as province from accounts.team t where t.id = any (access.claims())),
    instants as (
      select t.id, my_turns.at as from_at from teams t
      union all
      select t.id, date_trunc('minute', my_turns.at) + ((x.weekday - 1) * 1440 + x.starts - platform.week_minute(my_turns.at, t.province) + 10080) % 10080 * interval '1 minute'
        from teams t join platform.on_call_week x on x.team_id = t.id and x.ended_at is null and x.member_id = access.me()
      union all
      select t.id, x.from_at from teams t join platform.on_call_exception x on x.team_id = t.id and x.ended_at is null and x.member_id = access.me() and x.from_at > my_turns.at)
  select distinct on (t.id) t.id, t.name, greatest(n.from_at, my_turns.at), o.until_at, to_char(platform.wall_clock(o.until_at, t.province), 'HH24:MI')
    from instants i join teams t on t.id = i.id, lateral (select i.from_at) n, lateral platform.turn_at(t.id, i.from_at) o
   where i.from_at <= my_turns.at + interval '12 hours' and o.member_id = access.me()
   order by t.id, i.from_at
$$;

-- A line is kept only of what the outgoing worker may read; who reads it later must hold the record then.
create or replace function platform.may_read_line(rec uuid) returns boolean language sql stable set search_path = '' as $$
  select coalesce((select access.holds(r.id, access.mask(r.kind, array['summary']), 1) from access.record r where r.id = may_read_line.rec and r.erased_at is null), false)
$$;

create or replace function platform.hand_over_to(team uuid, member uuid, how_much jsonb, records uuid[], lines bytea[]) returns uuid language plpgsql security definer set search_path = '' as $$
declare made uuid; me uuid := access.me();
begin
  if not coalesce(team = any (access.claims()), false) then raise exception 'missing' using errcode = 'TL404'; end if;
  if member = me or not platform.in_team(member, team) then raise exception 'not of this team' using errcode = 'TL403'; end if;
  if cardinality(records) <> cardinality(lines) or exists (select from unnest(records) r where not platform.may_read_line(r)) then raise exception 'missing' using errcode = 'TL404'; end if;
  insert into platform.hand_over (team_id, from_member, to_member, waits) values (team, me, member, how_much) returning id into made;
  insert into platform.hand_over_line (hand_over_id, place, record_id, line) select made, x.place, x.rec, x.line from unnest(records, lines) with ordinality x (rec, line, place);
  return made;
end $$;

create or replace function platform.hand_overs() returns table (id uuid, team text, from_id uuid, from_name text, to_id uuid, to_name text, made_at timestamptz, waits jsonb, acknowledged_at timestamptz, to_me boolean) language sql stable security definer set search_path = '' as $$
  select h.id, t.name, f.id, f.name, o.id, o.name, h.made_at, h.waits, h.acknowledged_at, h.to_member = access.me()
    from platform.hand_over h join accounts.team t on t.id = h.team_id join accounts.member f on f.id = h.from_member join accounts.member o on o.id = h.to_member
   where access.me() in (h.to_member, h.from_member) order by h.made_at desc, h.id limit 30
$$;

-- Null lines are of records that the reader does not hold now.
create or replace function platform.hand_over_lines(notes uuid[]) returns table (hand_over_id uuid, place smallint, record_id uuid, line bytea) language sql stable security definer set search_path = '' as $$
  select l.hand_over_id, l.place, case when x.reads then l.record_id end, case when x.reads then l.line end
    from platform.hand_over_line l join platform.hand_over h on h.id = l.hand_over_id, lateral (select platform.may_read_line(l.record_id) as reads) x
   where l.hand_over_id = any (notes) and access.me() in (h.to_member, h.from_member) order by l.hand_over_id, l.place
$$;

create or replace function platform.acknowledge_hand_over(note uuid) returns void language plpgsql security definer set search_path = '' as $$
begin
  update platform.hand_over h set acknowledged_at = coalesce(h.acknowledged_at, now()) where h.id = note and h.to_member = access.me();
  if not found then raise exception 'missing' using errcode = 'TL404'; end if;
end $$;

create or replace function platform.due_old_hand_overs() returns table (hand_over_id uuid) language sql stable security definer set search_path = '' as $$
  select h.id from platform.hand_over h where h.made_at < now() - interval '30 days' order by h.made_at limit 200
$$;

create or replace function platform.due_forget_hand_over(note uuid) returns void language sql security definer set search_path = '' as $$
  delete from platform.hand_over h where h.id = note and h.made_at < now() - interval '30 days'
$$;
