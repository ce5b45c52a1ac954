call access.guard_by_row('protect.note');
call access.guard_by_row('protect.note_version');

-- Stricter than the section alone: a counselling note (10) is its counsellor's own; nobody writes in another's name; nothing written is deleted, and history is the database's.
do $$
declare
  probe constant text := '(select true from access.grant g where g.record_id = %1$s.record_id and (g.sections & (1 << %1$s.section)) <> 0 and (g.rights & %2$s) <> 0 limit 1)';
  own constant text := ' and (section <> 10 or by = (select access.me()))';
begin
  call access.apply_guard('protect.note', 'select', format(probe, 'note', 1) || own, '');
  call access.apply_guard('protect.note', 'insert', '', format(probe, 'note', 2) || ' and by = (select access.me())');
  call access.apply_guard('protect.note', 'update', format(probe, 'note', 2) || own, format(probe, 'note', 2) || own);
  call access.apply_guard('protect.note', 'delete', 'false', '');
  call access.apply_guard('protect.note_version', 'select', format(probe, 'note_version', 1) || own, '');
  call access.apply_guard('protect.note_version', 'insert', '', 'false');
  call access.apply_guard('protect.note_version', 'update', 'false', 'false');
  call access.apply_guard('protect.note_version', 'delete', 'false', '');
end $$;

-- An edit changes the words and nothing else; what stood there before is kept first.
create or replace function protect.keep_note_version() returns trigger language plpgsql security definer set search_path = '' as $$
declare words bytea := new.body;
begin
  insert into protect.note_version (record_id, note_id, version, section, body, at, by)
    values (old.record_id, old.id, old.version, old.section, old.body, coalesce(old.edited_at, old.at), coalesce(old.edited_by, old."by"));
  new := old;
  new.body := words;
  new.version := old.version + 1;
  new.edited_at := clock_timestamp();
  new.edited_by := access.me();
  return new;
end $$;
drop trigger if exists keep_note_version on protect.note;
create trigger keep_note_version before update on protect.note for each row execute function protect.keep_note_version();
