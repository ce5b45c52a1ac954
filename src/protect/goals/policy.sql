call access.guard('protect.goal', 'case', 'needs');
call access.guard('protect.goal_step', 'case', 'needs');

create or replace function protect.due_goals_move(rec uuid) returns void language sql security definer set search_path = '' as $$
  update protect.goal g set agency_id = r.custodian from access.record r where r.id = rec and g.record_id = rec and g.state = 'open' and g.agency_id <> r.custodian
$$;
