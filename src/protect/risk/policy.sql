call access.guard('protect.risk_look', 'case', 'safety');
call access.guard('protect.risk_item', 'case', 'safety');

create or replace function protect.due_risk_moves(rec uuid) returns void language sql security definer set search_path = '' as $$
  update protect.risk_look v set agency_id = r.custodian from access.record r where r.id = rec and v.record_id = rec and v.newest and v.agency_id <> r.custodian
$$;

-- What the last look stood on changed: it is said to be old, whatever its age.
create or replace function protect.due_risk_old(rec uuid, overtaken_by text) returns void language sql security definer set search_path = '' as $$
  update protect.risk_look v set stale_because = due_risk_old.overtaken_by where v.record_id = rec and v.newest and v.stale_because is null
$$;
