call access.guard('protect.safety_line', 'case', 'safety');
call access.guard('protect.safety_review', 'case', 'safety');
call access.guard('protect.check_in', 'case', 'safety');

-- The file has another keeper: its check-ins and its review go with it.
create or replace function protect.due_safety_moves(rec uuid) returns void language plpgsql security definer set search_path = '' as $$
declare keeper uuid := (select r.custodian from access.record r where r.id = rec);
begin
  update protect.check_in c set agency_id = keeper where c.record_id = rec and c.state = 'waiting' and c.agency_id <> keeper;
  update protect.safety_review v set agency_id = keeper where v.record_id = rec and v.agency_id <> keeper;
end $$;

-- Something changed that her plan stands on: it is looked at together from today; where there is no plan there is nothing to look at.
create or replace function protect.due_safety_review(rec uuid, why text) returns void language plpgsql security definer set search_path = '' as $$
begin
  if not exists (select from protect.safety_line l where l.record_id = rec and l.ended_at is null) then return; end if;
  insert into protect.safety_review (record_id, agency_id, due_on, because) select rec, r.custodian, current_date, why from access.record r where r.id = rec and r.erased_at is null
    on conflict (record_id) do update set due_on = least(protect.safety_review.due_on, excluded.due_on), because = excluded.because, set_at = clock_timestamp() where protect.safety_review.due_on > current_date;
end $$;
