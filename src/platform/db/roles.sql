-- Run once by a superuser on the server. No role is superuser or bypasses row security.
do $$
begin
  if not exists (select from pg_roles where rolname = 'migrator') then create role migrator login; end if;
  if not exists (select from pg_roles where rolname = 'gate') then create role gate nologin; end if;
  if not exists (select from pg_roles where rolname = 'app') then create role app login; end if;
  if not exists (select from pg_roles where rolname = 'door') then create role door login; end if;
  if not exists (select from pg_roles where rolname = 'log') then create role log login; end if;
  if not exists (select from pg_roles where rolname = 'worker') then create role worker login; end if;
end $$;
grant gate to migrator with inherit false, set true;
alter role app set transaction_timeout = '30s';
alter role app set idle_in_transaction_session_timeout = '15s';
alter role app set lock_timeout = '5s';
alter role app set default_transaction_isolation = 'read committed';
