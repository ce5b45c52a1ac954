call access.guard('protect.document_about', 'case', 'documents');

-- What is written is not destroyed once a proceeding is known; the file goes only with this row.
create or replace function protect.paper_is_held() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if exists (select from access.record r where r.id = old.record_id and r.legal_hold is not null) then raise exception 'held' using errcode = 'TL423'; end if;
  return old;
end $$;
drop trigger if exists paper_is_held on protect.document_about;
create trigger paper_is_held before delete on protect.document_about for each row execute function protect.paper_is_held();
