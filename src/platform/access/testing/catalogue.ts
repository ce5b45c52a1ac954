import type pg from 'pg'

export const ourSchemas = ['access', 'accounts', 'audit', 'platform', 'protect', 'prosecute', 'prevent', 'demand', 'cooperate']
const schemaList = ourSchemas.map(name => `'${name}'`).join(', ')
export const ourTables = `select c.oid, c.oid::regclass::text as name, c.relrowsecurity and c.relforcerowsecurity as secured, c.relowner::regrole::text as owner from pg_class c
  where c.relkind in ('r', 'p') and c.relnamespace::regnamespace::text in (${schemaList})`

export const rowSecuredTables = async (client: pg.Client): Promise<string[]> =>
  (await client.query<{ name: string }>(`${ourTables} and c.relrowsecurity and c.relforcerowsecurity order by 2`)).rows.map(row => row.name)

/** Everything that a migration or a policy makes, one line a thing, sorted: two databases are equal when these are. */
export const catalogueLines = async (client: pg.Client): Promise<string[]> => {
  const { rows } = await client.query<{ line: string }>(`
    with our as (select oid, nspname from pg_namespace where nspname in (${schemaList})),
      rel as (select n.nspname || '.' || c.relname as name, c.* from pg_class c join our n on n.oid = c.relnamespace)
    select 'schema ' || nspname || ' ' || coalesce(nspacl::text, '') || ' ' || coalesce(obj_description(n.oid, 'pg_namespace'), '') as line from pg_namespace n where nspname in (${schemaList})
    union all select 'relation ' || name || ' ' || relkind::text || ' ' || relowner::regrole || ' ' || relrowsecurity || ' ' || relforcerowsecurity || ' ' || coalesce((select string_agg(a::text, ',' order by a::text) from unnest(relacl) a), '') || ' ' || coalesce(obj_description(oid, 'pg_class'), '') from rel
    union all select 'column ' || name || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || ' ' || a.attnotnull || ' ' || coalesce(pg_get_expr(d.adbin, d.adrelid), '') || ' ' || a.attidentity::text || a.attgenerated::text || ' ' || coalesce(a.attstattarget, -1) || ' ' || coalesce(a.attacl::text, '') || ' ' || coalesce(col_description(rel.oid, a.attnum), '')
      from rel join pg_attribute a on a.attrelid = rel.oid and a.attnum > 0 and not a.attisdropped left join pg_attrdef d on d.adrelid = rel.oid and d.adnum = a.attnum where relkind in ('r', 'p', 'v')
    union all select 'index ' || pg_get_indexdef(i.indexrelid) from pg_index i join rel on rel.oid = i.indrelid
    union all select 'constraint ' || rel.name || ' ' || c.conname || ' ' || pg_get_constraintdef(c.oid) from pg_constraint c join rel on rel.oid = c.conrelid
    union all select 'policy ' || rel.name || ' ' || p.polname || ' ' || p.polcmd::text || ' ' || p.polpermissive || ' ' || array(select r::regrole::text from unnest(p.polroles) r order by 1)::text || ' ' || coalesce(pg_get_expr(p.polqual, p.polrelid), '') || ' / ' || coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '') from pg_policy p join rel on rel.oid = p.polrelid
    union all select 'trigger ' || pg_get_triggerdef(t.oid) from pg_trigger t join rel on rel.oid = t.tgrelid where not t.tgisinternal
    union all select 'function ' || p.oid::regprocedure || ' ' || p.proowner::regrole || ' ' || p.prosecdef || ' ' || p.provolatile::text || ' ' || coalesce((select string_agg(a::text, ',' order by a::text) from unnest(p.proacl) a), 'public') || ' ' || md5(p.prosrc || coalesce(p.proconfig::text, '')) from pg_proc p join our n on n.oid = p.pronamespace
    union all select 'row ' || 'access.kind ' || name || ' ' || pillar from access.kind
    union all select 'row ' || 'access.section ' || kind || ' ' || name || ' ' || bit from access.section
    union all select 'row ' || 'access.purpose ' || id || ' ' || name from access.purpose_code
    order by 1`)
  return rows.map(row => row.line)
}
