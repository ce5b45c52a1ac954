call access.guard('protect.outside_reference', 'case', 'summary');
call access.closed('protect.import_heading');

create or replace function protect.keep_headings(headings bytea[], fields text[]) returns void language sql security definer set search_path = '' as $$
  insert into protect.import_heading (agency_id, heading, field)
    select access.my_agency(), h, f from unnest(headings, fields) as x (h, f) where access.claims() is not null and access.my_agency() is not null
    on conflict (agency_id, heading) do update set field = excluded.field
$$;

create or replace function protect.kept_headings(headings bytea[]) returns table (heading bytea, field text) language sql stable security definer set search_path = '' as $$
  select k.heading, k.field from protect.import_heading k where k.agency_id = access.my_agency() and k.heading = any (headings)
$$;

-- Files that the caller keeps and that another agency took out in a table of the last seven days; one barred to the caller is not there.
create or replace function protect.taken_out() returns table (record_id uuid, number text, agency text, at timestamptz) language sql stable security definer set search_path = '' as $$
  select e.record_id, s.number, a.name, max(e.at)
    from audit.event e join access.record r on r.id = e.record_id join protect.case_summary s on s.record_id = e.record_id join accounts.agency a on a.id = e.agency_id
   where e.verb = 'case.exported' and e.at > now() - interval '7 days' and r.custodian = access.my_agency() and r.erased_at is null and e.agency_id <> access.my_agency() and access.keeps(e.record_id, 0)
     and not exists (select from audit.delay d where d.record_id = e.record_id and d.agency_id = e.agency_id and d.until > now())
   group by e.record_id, s.number, a.name order by max(e.at) desc, e.record_id limit 20
$$;
