call access.published('protect.directory_feed');
call access.published('protect.directory_entry');
call access.closed('protect.directory_held');
call access.published('protect.directory_same');

create or replace function protect.own_feed(feed uuid) returns void language plpgsql stable set search_path = '' as $$
begin
  if access.my_agency() is null or (select f.agency_id from protect.directory_feed f where f.id = feed) is distinct from access.my_agency() then
    raise exception 'missing' using errcode = 'TL404';
  end if;
end $$;

-- The feed of this name at the caller's agency; locked, so that two readings of it follow each other.
create or replace function protect.open_feed(title text, terms text) returns table (feed uuid, hash bytea) language plpgsql security definer set search_path = '' as $$
begin
  if access.claims() is null or access.my_agency() is null then raise exception 'missing' using errcode = 'TL404'; end if;
  insert into protect.directory_feed (agency_id, name, licence) values (access.my_agency(), title, terms)
    on conflict (agency_id, name) do update set licence = coalesce(excluded.licence, protect.directory_feed.licence);
  return query select f.id, f.file_hash from protect.directory_feed f where f.agency_id = access.my_agency() and f.name = title for update;
end $$;

-- Rows of one reading; a row that says the same as before is left alone.
create or replace function protect.take_entries(feed uuid, entries jsonb, on_day date) returns table (added int, changed int) language plpgsql security definer set search_path = '' as $$
begin
  perform protect.own_feed(feed);
  return query
    with given as (select r.* from jsonb_to_recordset(entries) as r (kind text, id uuid, at_row int, said jsonb, hash text)),
    done as (
      insert into protect.directory_entry (feed_id, kind, id, at_row, said, hash, read_on)
        select feed, g.kind, g.id, g.at_row, g.said, g.hash, on_day from given g
        on conflict (feed_id, kind, id) do update set at_row = excluded.at_row, said = excluded.said, hash = excluded.hash, read_on = excluded.read_on, gone_on = null
          where protect.directory_entry.hash <> excluded.hash or protect.directory_entry.gone_on is not null
        returning (xmax = 0) as fresh)
    select count(*) filter (where d.fresh)::int, count(*) filter (where not d.fresh)::int from done d;
end $$;

-- What an earlier reading published and this one holds is taken out of the published rows, with its history; a place stays there without its point.
create or replace function protect.hold_entries(feed uuid, entries jsonb, on_day date) returns int language plpgsql security definer set search_path = '' as $$
declare n int;
begin
  perform protect.own_feed(feed);
  delete from protect.directory_entry e using jsonb_to_recordset(entries) as r (kind text, id uuid)
   where e.feed_id = feed and e.kind = r.kind and e.id = r.id and e.kind in ('address', 'contact');
  delete from protect.directory_entry e using jsonb_to_recordset(entries) as r (id uuid)
   where e.feed_id = feed and e.kind = 'metadata' and e.said -> 'cells' ->> 'resource_id' = r.id::text;
  insert into protect.directory_held (feed_id, kind, id, sealed, held_on)
    select feed, r.kind, r.id, decode(r.sealed, 'base64'), on_day from jsonb_to_recordset(entries) as r (kind text, id uuid, sealed text)
    on conflict (feed_id, kind, id) do update set sealed = excluded.sealed;
  get diagnostics n = row_count;
  return n;
end $$;

-- The end of a reading: what the file no longer has is gone from today, not deleted.
create or replace function protect.close_feed(feed uuid, ids uuid[], hash bytea, on_day date) returns int language plpgsql security definer set search_path = '' as $$
declare n int;
begin
  perform protect.own_feed(feed);
  update protect.directory_entry e set gone_on = on_day where e.feed_id = feed and e.gone_on is null and not (e.id = any (ids));
  get diagnostics n = row_count;
  delete from protect.directory_held h where h.feed_id = feed and not (h.id = any (ids));
  update protect.directory_feed f set version = f.version + 1, file_hash = close_feed.hash, read_on = on_day, read_by = access.me() where f.id = feed;
  return n;
end $$;

-- Held rows of the caller's own feeds.
create or replace function protect.held_entries() returns table (feed_id uuid, kind text, id uuid, sealed bytea, held_on date) language sql stable security definer set search_path = '' as $$
  select h.feed_id, h.kind, h.id, h.sealed, h.held_on from protect.directory_held h join protect.directory_feed f on f.id = h.feed_id
   where f.agency_id = access.my_agency() and access.claims() is not null order by h.held_on, h.id limit 200
$$;

create or replace function protect.say_same(a uuid, b uuid) returns uuid language plpgsql security definer set search_path = '' as $$
declare made uuid;
begin
  if access.claims() is null or access.my_agency() is null or a = b
    or (select count(*) from (select e.id from protect.directory_entry e where e.id in (a, b) and e.kind in ('service', 'organization') union select s.id from protect.service_public s where s.id in (a, b)) x) <> 2 then
    raise exception 'missing' using errcode = 'TL404';
  end if;
  select s.id into made from protect.directory_same s where s.one = least(a, b) and s.other = greatest(a, b) and s.agency_id = access.my_agency() and s.undone_at is null;
  if made is not null then return made; end if;
  insert into protect.directory_same (one, other, agency_id, said_by) values (least(a, b), greatest(a, b), access.my_agency(), access.me()) returning id into made;
  return made;
end $$;

create or replace function protect.unsay_same(same uuid) returns boolean language plpgsql security definer set search_path = '' as $$
begin
  update protect.directory_same s set undone_at = now(), undone_by = access.me() where s.id = same and s.agency_id = access.my_agency() and s.undone_at is null;
  if not found then raise exception 'missing' using errcode = 'TL404'; end if;
  return true;
end $$;

-- The public directory: published rows alone; for members, and for the open door.
create or replace function protect.public_directory_version() returns text language sql stable security definer set search_path = '' as $$
  select (select version::text from protect.directory_state) || '|' || coalesce((select sum(f.version)::text from protect.directory_feed f), '0') || '|' || (select count(*)::text from protect.directory_feed)
$$;
create or replace function protect.public_directory_rows() returns table (feed text, kind text, id uuid, at_row int, said jsonb, read_on date) language sql stable security definer set search_path = '' as $$
  select f.name, e.kind, e.id, e.at_row, e.said, e.read_on from protect.directory_entry e join protect.directory_feed f on f.id = e.feed_id where e.gone_on is null order by f.id, e.kind, e.id
$$;
create or replace function protect.public_directory_services() returns table (id uuid, agency_id uuid, agency text, name text, kind text, province text, phone text, languages text[], offers text[], min_age smallint, max_age smallint, verified_on date, last_day date, source text) language sql stable security definer set search_path = '' as $$
  select s.id, s.agency_id, a.name, s.name, s.kind, s.province, s.phone, s.languages, s.offers, s.min_age, s.max_age, s.verified_on, s.last_day, s.source
    from protect.service_public s left join accounts.agency a on a.id = s.agency_id where s.last_day is null or s.last_day >= current_date order by s.id
$$;

create or replace function protect.door_directory_version() returns text language sql stable security definer set search_path = '' as $$ select protect.public_directory_version() $$;
create or replace function protect.door_directory_rows() returns table (feed text, kind text, id uuid, at_row int, said jsonb, read_on date) language sql stable security definer set search_path = '' as $$ select * from protect.public_directory_rows() $$;
create or replace function protect.door_directory_services() returns table (id uuid, agency_id uuid, agency text, name text, kind text, province text, phone text, languages text[], offers text[], min_age smallint, max_age smallint, verified_on date, last_day date, source text) language sql stable security definer set search_path = '' as $$ select * from protect.public_directory_services() $$;
