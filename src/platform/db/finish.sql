-- After every policy file: definer functions belong to gate; nothing is executable by accident.
do $$
declare f record; open_to text;
begin
  for f in
    select p.oid::regprocedure as sig, p.proname, p.prosecdef, p.prorettype = 'trigger'::regtype as is_trigger
      from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where n.nspname in ('access', 'accounts', 'audit', 'platform', 'protect', 'prosecute', 'prevent', 'demand', 'cooperate') and p.prokind = 'f'
  loop
    open_to := case
      when f.is_trigger then ''
      when f.proname like 'door\_%' then 'door'
      when f.proname like 'log\_%' then 'log'
      when f.proname like 'due\_%' then 'worker'
      when f.sig::text = 'access.purpose_id(text)' then 'app, door'
      when f.prosecdef or f.sig::text in ('access.purpose()', 'access.mask(text,text[])', 'access.whole(text)') then 'app'
      else '' end;
    execute format('revoke all on function %s from public', f.sig);
    if open_to <> '' then execute format('grant execute on function %s to %s', f.sig, open_to); end if;
    execute format('alter function %s owner to gate', f.sig);
  end loop;
  for f in select p.oid::regprocedure as sig from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname in ('access', 'platform') and p.prokind = 'p' loop
    execute format('revoke all on procedure %s from public', f.sig);
  end loop;
end $$;
