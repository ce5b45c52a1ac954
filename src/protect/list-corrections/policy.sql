call access.closed('protect.directory_correction');

-- By whoever works with the entry; once an agency for one thing. The row of the list stays as it is: its editor changes it.
create or replace function protect.say_wrong(entry uuid, what_is text, words text) returns boolean language plpgsql security definer set search_path = '' as $$
declare e protect.directory_entry;
begin
  if access.my_agency() is null then raise exception 'missing' using errcode = 'TL404'; end if;
  select * into e from protect.directory_entry x where x.id = entry and x.kind = 'service' and x.gone_on is null order by x.feed_id limit 1;
  if e.id is null or platform.practising() then raise exception 'missing' using errcode = 'TL404'; end if;
  insert into protect.directory_correction (feed_id, entry_id, what, said, agency_id, by) values (e.feed_id, e.id, what_is, words, access.my_agency(), access.me())
    on conflict (entry_id, what, agency_id) where ended_at is null do nothing;
  return found;
end $$;

-- For those who keep the feed: what stands to be told to its editor, and what was told.
create or replace function protect.corrections() returns table (id uuid, feed text, entry_id uuid, name text, what text, said text, agency text, at timestamptz, sent_at timestamptz) language sql stable security definer set search_path = '' as $$
  select c.id, f.name, c.entry_id, e.said -> 'cells' ->> 'name', c.what, c.said, a.name, c.at, c.sent_at
    from protect.directory_correction c join protect.directory_feed f on f.id = c.feed_id and f.agency_id = access.my_agency() join accounts.agency a on a.id = c.agency_id
    left join protect.directory_entry e on e.feed_id = c.feed_id and e.kind = 'service' and e.id = c.entry_id
   where c.ended_at is null and access.claims() is not null order by c.sent_at is not null, c.at, c.id limit 500
$$;

create or replace function protect.corrections_sent(ids uuid[]) returns int language plpgsql security definer set search_path = '' as $$
declare n int;
begin
  update protect.directory_correction c set sent_at = now(), sent_by = access.me() from protect.directory_feed f where f.id = c.feed_id and f.agency_id = access.my_agency() and c.id = any (ids) and c.sent_at is null and c.ended_at is null;
  get diagnostics n = row_count;
  return n;
end $$;

-- The editor changed the entry, or what hangs on it, or took it out: what was said of it has its answer. One question a statement, whatever its rows.
create or replace function protect.corrections_end() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  update protect.directory_correction c set ended_at = now() where c.ended_at is null
    and c.entry_id::text in (select coalesce(n.said -> 'cells' ->> 'service_id', n.said -> 'cells' ->> 'link_id', n.id::text) from changed n where n.feed_id = c.feed_id);
  return null;
end $$;
drop trigger if exists corrections_end on protect.directory_entry;
create trigger corrections_end after update on protect.directory_entry referencing new table as changed for each statement execute function protect.corrections_end();
drop trigger if exists corrections_end_new on protect.directory_entry;
create trigger corrections_end_new after insert on protect.directory_entry referencing new table as changed for each statement execute function protect.corrections_end();
