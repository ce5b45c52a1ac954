call access.closed('platform.reaction');
call access.closed('platform.steward');

-- Turns happenings into one row a reaction, only where no open transaction can still precede them. How many happenings.
create or replace function platform.due_happenings(events text[], names text[], most int) returns int language sql security definer set search_path = '' as $$
  with taken as (
      select o.id, o.event, o.at from platform.outbox o
       where o.done_at is null and o.tx < pg_snapshot_xmin(pg_current_snapshot()) order by o.at, o.id limit most for update skip locked),
    made as (
      insert into platform.reaction (happening, name, next_at)
        select t.id, n.name, t.at from taken t join unnest(events, names) as n(event, name) on n.event = t.event on conflict do nothing),
    done as (update platform.outbox o set done_at = now() from taken t where o.id = t.id returning 1)
  select count(*)::int from done
$$;

-- Takes one reaction for a try. The try is counted before it begins, so that what kills its process is dead after five too.
create or replace function platform.due_reaction(names text[], first_retry interval) returns table (id uuid, name text, tries smallint, event text, record_id uuid, says jsonb) language sql security definer set search_path = '' as $$
  with one as (
      select r.happening, r.name from platform.reaction r
       where r.done_at is null and r.tries < 5 and r.next_at <= clock_timestamp() and r.name = any (names)
       order by r.next_at, r.happening, r.name limit 1 for update skip locked),
    tried as (
      update platform.reaction r set tries = r.tries + 1, next_at = clock_timestamp() + first_retry * power(4, r.tries), failed = 'unfinished'
        from one where r.happening = one.happening and r.name = one.name returning r.happening, r.name, r.tries)
  select o.id, t.name, t.tries, o.event, o.record_id, o.says from tried t join platform.outbox o on o.id = t.happening
$$;

-- In the transaction of the reaction itself: mine still, and held against everyone else until the commit.
create or replace function platform.due_hold(happening uuid, reaction text, try smallint) returns boolean language sql security definer set search_path = '' as $$
  select coalesce((select true from platform.reaction r where r.happening = due_hold.happening and r.name = reaction and r.tries = try and r.done_at is null for update skip locked), false)
$$;

create or replace function platform.due_done(happening uuid, reaction text) returns void language sql security definer set search_path = '' as $$
  update platform.reaction r set done_at = now(), failed = null where r.happening = due_done.happening and r.name = reaction
$$;

create or replace function platform.due_failed(happening uuid, reaction text, try smallint, code text) returns void language sql security definer set search_path = '' as $$
  update platform.reaction r set failed = left(code, 60) where r.happening = due_failed.happening and r.name = reaction and r.tries = try and r.done_at is null
$$;

create or replace function platform.due_waiting(names text[]) returns int language sql stable security definer set search_path = '' as $$
  select ((select count(*) from platform.outbox o where o.done_at is null)
    + (select count(*) from platform.reaction r where r.done_at is null and r.tries < 5 and r.next_at <= clock_timestamp() and r.name = any (names)))::int
$$;

-- One process at a time, and not before its interval has passed. Held until the end of the transaction.
create or replace function platform.due_turn(steward text, every interval) returns boolean language plpgsql security definer set search_path = '' as $$
begin
  if not pg_try_advisory_xact_lock(hashtextextended('steward ' || steward, 0)) then return false; end if;
  insert into platform.steward as s (name, ran_at) values (steward, now())
    on conflict (name) do update set ran_at = now() where s.ran_at + every <= now();
  return found;
end $$;

-- What has had its time: expired grants leave the index, answers kept for repeats and happenings go.
create or replace function platform.due_tidy() returns table (at timestamptz) language plpgsql security definer set search_path = '' as $$
begin
  perform access.mark_expired();
  delete from platform.idempotency i where i.at < now() - interval '24 hours';
  delete from platform.outbox o where o.done_at < now() - interval '7 days' and not exists (select from platform.reaction r where r.happening = o.id and r.done_at is null);
  return query select now();
end $$;

-- Dead reactions of an agency's own records and members, for its administrator: what failed, never its input.
create or replace function platform.of_my_agency(happening uuid) returns boolean language sql stable set search_path = '' as $$
  select exists (select from accounts.member m where m.id = access.me() and 'administrator' = any (m.posts) and m.left_at is null)
    and (select coalesce(r.custodian, g.agency_id) = access.my_agency() from platform.outbox o
           left join access.record r on r.id = o.record_id left join access.grantee g on g.id = o.member_id where o.id = happening)
$$;

create or replace function platform.dead_jobs(most int) returns table (happening uuid, event text, reaction text, tries smallint, failed text, at timestamptz) language sql stable security definer set search_path = '' as $$
  select o.id, o.event, r.name, r.tries, r.failed, o.at from platform.reaction r join platform.outbox o on o.id = r.happening
   where r.done_at is null and r.tries >= 5 and r.next_at <= clock_timestamp() and platform.of_my_agency(o.id)
   order by o.at desc, o.id, r.name limit most
$$;

create or replace function platform.retry_job(of_happening uuid, reaction text) returns void language plpgsql security definer set search_path = '' as $$
begin
  update platform.reaction r set tries = 0, next_at = now(), failed = null
   where r.happening = of_happening and r.name = reaction and r.done_at is null and r.tries >= 5 and platform.of_my_agency(of_happening);
  if not found then raise exception 'missing' using errcode = 'TL404'; end if;
end $$;
