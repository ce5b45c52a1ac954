-- Section safety: a colleague may go on with her yes, and unlike the story no yes ever opens it to those who investigate; only a court order does.
call access.guard('protect.screening', 'case', 'safety');

-- Once a proceeding is known, what is written stays: the page says so before the first question.
create or replace function protect.answers_are_held() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if exists (select from access.record r where r.id = old.record_id and r.legal_hold is not null) then raise exception 'held' using errcode = 'TL423'; end if;
  return coalesce(new, old);
end $$;
drop trigger if exists answers_are_held on protect.screening;
create trigger answers_are_held before update on protect.screening for each row when (old.answers is not null and new.answers is null) execute function protect.answers_are_held();
drop trigger if exists screening_is_held on protect.screening;
create trigger screening_is_held before delete on protect.screening for each row execute function protect.answers_are_held();
