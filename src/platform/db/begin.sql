-- Before every policy file: what gate owned goes, with the policies and triggers that called it; the files make all of it anew.
do $$
declare f record;
begin
  set local role gate;
  for f in select p.oid::regprocedure as sig from pg_proc p where p.proowner = 'gate'::regrole loop
    execute format('drop function if exists %s cascade', f.sig);
  end loop;
  reset role;
end $$;
