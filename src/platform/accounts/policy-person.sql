-- A person's own way in: a number and words, and a second secret.
-- She asks for her page: a number and words, made by the worker who holds her file.
create or replace function accounts.open_person(number_hash bytea, words_hash text, language text) returns uuid language plpgsql security definer set search_path = '' as $$
declare p uuid;
begin
  if access.claims() is null or access.my_agency() is null then raise exception 'missing' using errcode = 'TL404'; end if;
  insert into access.grantee (kind) values ('person') returning id into p;
  insert into accounts.person (id, number_hash, words_hash, language) values (p, number_hash, words_hash, language);
  return p;
end $$;

create or replace function accounts.own_second() returns text language sql stable security definer set search_path = '' as $$
  select p.second_hash from accounts.person p where p.id = access.me()
$$;

create or replace function accounts.set_second(hash text) returns void language sql security definer set search_path = '' as $$
  update accounts.person p set second_hash = hash where p.id = access.me() and p.second_hash is null
$$;

create or replace function accounts.second_opened() returns void language sql security definer set search_path = '' as $$
  update access.session s set stepped_up_at = now() where s.id = split_part(current_setting('tl.claim', true), '|', 1)::uuid and access.claims() is not null
$$;

create or replace function accounts.door_person(number_hash bytea) returns table (id uuid, words_hash text, slow_until timestamptz, language text) language sql stable security definer set search_path = '' as $$
  select p.id, p.words_hash, p.slow_until, p.language from accounts.person p where p.number_hash = door_person.number_hash and p.off_at is null
$$;

-- Wrong tries slow the asker and never lock her out: 2 s, 4 s … one minute at most.
create or replace function accounts.door_person_failed(person uuid) returns void language sql security definer set search_path = '' as $$
  update accounts.person p set wrong_tries = p.wrong_tries + 1, slow_until = now() + least(power(2, least(p.wrong_tries + 1, 6)), 60) * interval '1 second' where p.id = person
$$;

create or replace function accounts.door_person_open(person uuid, token bytea, ttl interval) returns void language plpgsql security definer set search_path = '' as $$
begin
  update accounts.person p set wrong_tries = 0, slow_until = null where p.id = person and p.off_at is null;
  if not found then raise exception 'missing' using errcode = 'TL404'; end if;
  insert into access.session (token_hash, member_id, agency_id, purposes, posts, expires_at)
    values (sha256(token), person, null, array[access.purpose_id('own')], array['person'], now() + ttl);
end $$;
