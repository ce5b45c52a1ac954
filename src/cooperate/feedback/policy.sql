call access.closed('cooperate.feedback');
call platform.not_in_practice('cooperate.feedback');
call access.closed('cooperate.feedback_answer');

create or replace function cooperate.serves_as(post_name text) returns boolean language sql stable set search_path = '' as $$
  select exists (select from access.session s where s.id = split_part(current_setting('tl.claim', true), '|', 1)::uuid and access.claims() is not null and post_name = any (s.posts))
$$;

-- An administrator answers for the agency of whoever said it, the secretariat for the desk; nobody answers himself.
create or replace function cooperate.answers_feedback(a cooperate.feedback_answer) returns boolean language sql stable set search_path = '' as $$
  select case a.side when 'agency' then a.agency_id = access.my_agency() and cooperate.serves_as('administrator') else exists (select from accounts.agency g where g.id = access.my_agency() and g.kind = 'secretariat') and cooperate.serves_as('secretariat') end
     and not exists (select from cooperate.feedback f where f.id = a.feedback_id and f.said_by = access.me())
$$;

-- Any member says something, to the own agency and by choice to the desk; at most 20 a day. False: too many.
create or replace function cooperate.say_feedback(fb uuid, of_what text, at_screen text, sealed bytea, to_desk boolean) returns boolean language plpgsql security definer set search_path = '' as $$
declare mine uuid := access.my_agency();
begin
  if access.claims() is null or access.me() is null or mine is null then raise exception 'no session' using errcode = 'TL401'; end if;
  perform pg_advisory_xact_lock(hashtextextended('feedback ' || access.me()::text, 0));
  if (select count(*) from cooperate.feedback f where f.said_by = access.me() and f.said_at > now() - interval '24 hours') >= 20 then return false; end if;
  insert into cooperate.feedback (id, agency_id, said_by, about, screen, said) values (fb, mine, access.me(), of_what, at_screen, sealed);
  insert into cooperate.feedback_answer (feedback_id, side, agency_id, said_at) select fb, s, mine, now() from unnest(case when to_desk then array['agency', 'desk'] else array['agency'] end) s;
  return true;
end $$;

create or replace function cooperate.my_feedback() returns table (id uuid, about text, screen text, said bytea, said_at timestamptz, side text, state text, answer bytea, answered_at timestamptz, read boolean) language sql stable security definer set search_path = '' as $$
  select f.id, f.about, f.screen, f.said, f.said_at, a.side, a.state, a.said, a.answered_at, a.read_at is not null
    from (select * from cooperate.feedback x where access.claims() is not null and x.said_by = access.me() order by x.said_at desc, x.id limit 50) f
    join cooperate.feedback_answer a on a.feedback_id = f.id order by f.said_at desc, f.id, a.side
$$;

-- For whoever answers. The administrator sees which colleague said it; the desk sees neither the member nor the agency, only its kind.
create or replace function cooperate.feedback_to_answer() returns table (id uuid, side text, about text, screen text, said bytea, said_at timestamptz, said_by uuid, agency_kind text, state text, answer bytea, answered_at timestamptz) language sql stable security definer set search_path = '' as $$
  select f.id, a.side, f.about, f.screen, f.said, f.said_at, case a.side when 'agency' then f.said_by end, g.kind, a.state, a.said, a.answered_at
    from cooperate.feedback_answer a join cooperate.feedback f on f.id = a.feedback_id join accounts.agency g on g.id = f.agency_id
   where access.claims() is not null and ((a.side = 'agency' and a.agency_id = access.my_agency()) or a.side = 'desk') and cooperate.answers_feedback(a)
   order by (a.state in ('received', 'looking')) desc, a.said_at desc, f.id, a.side limit 100
$$;

create or replace function cooperate.answer_feedback(fb uuid, of_side text, becomes text, sealed bytea) returns void language plpgsql security definer set search_path = '' as $$
declare a cooperate.feedback_answer;
begin
  select * into a from cooperate.feedback_answer x where x.feedback_id = fb and x.side = of_side for update;
  if a.feedback_id is null or not coalesce(cooperate.answers_feedback(a), false) then raise exception 'missing' using errcode = 'TL404'; end if;
  update cooperate.feedback_answer x set state = becomes, said = sealed, answered_by = access.me(), answered_at = now(), read_at = null where x.feedback_id = fb and x.side = of_side;
end $$;

create or replace function cooperate.read_feedback(fb uuid) returns void language plpgsql security definer set search_path = '' as $$
begin
  update cooperate.feedback_answer a set read_at = now() from cooperate.feedback f where f.id = fb and a.feedback_id = fb and f.said_by = access.me() and access.claims() is not null and a.answered_at is not null;
  if not found then raise exception 'missing' using errcode = 'TL404'; end if;
end $$;

-- After 24 months it goes, answered or not.
create or replace function cooperate.due_old_feedback() returns table (at timestamptz) language plpgsql security definer set search_path = '' as $$
begin
  delete from cooperate.feedback f where f.said_at < now() - interval '24 months';
  return query select now();
end $$;
