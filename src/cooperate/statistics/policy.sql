call access.closed('cooperate.release');
call access.closed('cooperate.release_fact');
call access.closed('cooperate.governs');
call access.closed('cooperate.figure_answer');

create or replace function cooperate.for_figures() returns boolean language sql stable set search_path = '' as $$
  select cooperate.may('plan', 'secretariat') or cooperate.may('stewardship', 'steward') and exists (select from accounts.agency a where a.id = access.my_agency() and a.kind = 'steward')
$$;

-- The facts of a window, kept as they are on this day.
create or replace function cooperate.freeze(measures text[], frozen date, publish date, from_month date, before_month date) returns uuid language plpgsql security definer set search_path = '' as $$
declare made uuid;
begin
  if not cooperate.may('plan', 'secretariat') then raise exception 'missing' using errcode = 'TL404'; end if;
  if before_month > frozen then raise exception 'not over' using errcode = 'TL409'; end if;
  insert into cooperate.release (frozen_on, publish_on, first, before, made_by) values (frozen, publish, from_month, before_month, access.me()) returning id into made;
  insert into cooperate.release_fact (release_id, measure, month, dims, value)
    select made, f.measure, f.month::date, f.dims, f.value from platform.facts(measures, from_month, before_month) f;
  return made;
end $$;

-- The plan's sums of this freezing, moved from the last one by what changed.
create or replace function cooperate.keep_sums(rel uuid, of_plan jsonb) returns void language plpgsql security definer set search_path = '' as $$
begin
  if not cooperate.may('plan', 'secretariat') then raise exception 'missing' using errcode = 'TL404'; end if;
  update cooperate.release r set sums = of_plan where r.id = rel and r.published_at is null;
end $$;

-- All that is out, since what goes out next is held against it, and the last 60 drafts.
create or replace function cooperate.releases() returns table (id uuid, number int, frozen_on text, publish_on text, first text, before text, published_at timestamptz, held text[], sums jsonb) language sql stable security definer set search_path = '' as $$
  select r.id, r.number, r.frozen_on::text, r.publish_on::text, r.first::text, r.before::text, r.published_at, r.held, r.sums from cooperate.release r
   where cooperate.for_figures() and (r.published_at is not null or r.id in (select d.id from cooperate.release d where d.published_at is null order by d.frozen_on desc, d.made_at desc, d.id limit 60))
   order by r.frozen_on desc, r.made_at desc, r.id
$$;

create or replace function cooperate.release_facts(rel uuid) returns table (measure text, month text, dims jsonb, value int) language sql stable security definer set search_path = '' as $$
  select f.measure, to_char(f.month, 'YYYY-MM'), f.dims, f.value::int from cooperate.release_fact f where f.release_id = rel and cooperate.for_figures() order by f.measure, f.month, f.dims
$$;

create or replace function cooperate.release_text(rel uuid) returns text language sql stable security definer set search_path = '' as $$
  select r.tables from cooperate.release r where r.id = rel and cooperate.for_figures()
$$;

-- Every governor of every group, by a number that names nobody, with what was answered: who said no is told to no one.
create or replace function cooperate.figure_answers(rel uuid) returns table (governor int, group_code text, figure text, yes boolean) language sql stable security definer set search_path = '' as $$
  select dense_rank() over (order by g.agency_id)::int, g.group_code, a.figure, a.yes from cooperate.governs g
    left join cooperate.figure_answer a on a.release_id = rel and a.agency_id = g.agency_id and a.figure like '%:' || g.group_code
   where cooperate.may('plan', 'secretariat') order by 1, 2, 3
$$;

create or replace function cooperate.my_groups() returns table (group_code text) language sql stable security definer set search_path = '' as $$
  select g.group_code from cooperate.governs g where g.agency_id = access.my_agency() and cooperate.may('stewardship', 'steward') order by 1
$$;

create or replace function cooperate.my_figure_answers(rel uuid) returns table (figure text, yes boolean) language sql stable security definer set search_path = '' as $$
  select a.figure, a.yes from cooperate.figure_answer a where a.release_id = rel and a.agency_id = access.my_agency() and cooperate.may('stewardship', 'steward') order by 1
$$;

-- A no stands until publication; it may become a yes, and a yes a no.
create or replace function cooperate.answer_figure(rel uuid, of_figure text, says_yes boolean) returns void language plpgsql security definer set search_path = '' as $$
begin
  if not cooperate.may('stewardship', 'steward') or not exists (select from cooperate.governs g where g.agency_id = access.my_agency() and of_figure like '%:' || g.group_code) then
    raise exception 'missing' using errcode = 'TL404';
  end if;
  perform 1 from cooperate.release r where r.id = rel and r.published_at is null for share;
  if not found then raise exception 'published' using errcode = 'TL409'; end if;
  insert into cooperate.figure_answer (release_id, agency_id, figure, yes, by) values (rel, access.my_agency(), of_figure, says_yes, access.me())
    on conflict (release_id, agency_id, figure) do update set yes = excluded.yes, by = excluded.by, answered_at = now();
end $$;

-- Held while it is worked out, so that no answer comes between the decision and the page.
create or replace function cooperate.hold_release(rel uuid) returns void language plpgsql security definer set search_path = '' as $$
declare r cooperate.release;
begin
  if not cooperate.may('plan', 'secretariat') then raise exception 'missing' using errcode = 'TL404'; end if;
  select * into r from cooperate.release x where x.id = rel for update;
  if r.id is null then raise exception 'missing' using errcode = 'TL404'; end if;
  if r.published_at is not null then raise exception 'published' using errcode = 'TL409'; end if;
  if r.publish_on > (now() at time zone 'America/Toronto')::date then raise exception 'too early' using errcode = 'TL403'; end if;
end $$;

-- Once, on or after its day. What the public reads is written here and nowhere else.
create or replace function cooperate.publish(rel uuid, text_of_tables text, held_tables text[], withheld_groups text[], cells jsonb, numbers jsonb) returns int language plpgsql security definer set search_path = '' as $$
declare n int;
begin
  perform cooperate.hold_release(rel);
  lock table cooperate.published_release in exclusive mode;
  select coalesce(max(p.number), 0) + 1 into n from cooperate.published_release p;
  update cooperate.release r set number = n, published_at = now(), tables = text_of_tables, held = held_tables where r.id = rel;
  insert into cooperate.published_release (number, frozen_on, published_on, first, before, withheld)
    select n, r.frozen_on, (now() at time zone 'America/Toronto')::date, r.first, r.before, withheld_groups from cooperate.release r where r.id = rel;
  insert into cooperate.published_cell (release, table_name, place, row_label, column_label, value, silent)
    select n, c."table", c.place, c."row", c."column", c.value, c.silent from jsonb_to_recordset(cells) as c ("table" text, place int, "row" text, "column" text, value int, silent boolean);
  insert into cooperate.published_indicator (release, indicator, value, jurisdictions, of_jurisdictions, in_scope, reporting, since, is_national)
    select n, i.indicator, i.value, i.jurisdictions, i."of", i."inScope", i.reporting, i.since, i.national
      from jsonb_to_recordset(numbers) as i (indicator text, value int, jurisdictions int, "of" int, "inScope" int, reporting int, since text, national boolean);
  return n;
end $$;

-- For one's own day, whatever the purpose of the request.
create or replace function cooperate.is_now(post_name text) returns boolean language sql stable set search_path = '' as $$
  select exists (select from access.session s where s.id = split_part(current_setting('tl.claim', true), '|', 1)::uuid and access.claims() is not null and post_name = any (s.posts))
$$;

create or replace function cooperate.release_of_day() returns table (id uuid, frozen_on text, publish_on text) language sql stable security definer set search_path = '' as $$
  select r.id, r.frozen_on::text, r.publish_on::text from cooperate.release r where r.published_at is null and cooperate.is_now('secretariat') order by r.publish_on, r.id limit 20
$$;

create or replace function cooperate.last_freeze() returns date language sql stable security definer set search_path = '' as $$
  select max(r.frozen_on) from cooperate.release r where cooperate.is_now('secretariat')
$$;

create or replace function cooperate.drafts_for_steward(figures text[]) returns table (id uuid, publish_on text, waiting int) language sql stable security definer set search_path = '' as $$
  select r.id, r.publish_on::text, count(*)::int from cooperate.release r
    cross join unnest(figures) as f (figure) join cooperate.governs g on g.agency_id = access.my_agency() and f.figure like '%:' || g.group_code
   where r.published_at is null and cooperate.is_now('steward') and not exists (select from cooperate.figure_answer a where a.release_id = r.id and a.agency_id = g.agency_id and a.figure = f.figure)
   group by r.id, r.publish_on order by r.publish_on, r.id limit 20
$$;
