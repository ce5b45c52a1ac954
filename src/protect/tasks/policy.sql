call access.guard('protect.task', 'case', 'needs');

-- The file has another keeper: what is to be done goes with it, to whoever leads it there.
create or replace function protect.due_tasks_move(rec uuid) returns void language sql security definer set search_path = '' as $$
  update protect.task t set agency_id = r.custodian, for_member = null from access.record r where r.id = rec and t.record_id = rec and t.ended_at is null and t.agency_id <> r.custodian
$$;
