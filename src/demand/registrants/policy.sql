call access.guard('demand.registrant', 'registrant', 'summary');
call access.guard('demand.registrant_identity', 'registrant', 'identity');
call access.guard('demand.registrant_order', 'registrant', 'order');

-- The order is over from this day: nothing finds the line again, and a steward erases what is left.
create or replace function demand.order_over(rec uuid, on_day date) returns boolean language sql stable set search_path = '' as $$
  select exists (select from demand.registrant r left join demand.registrant_order o on o.record_id = r.record_id
    where r.record_id = rec and (r.ended_on <= on_day or o.until <= on_day))
$$;

-- By the day of the registry's desk, as in the application: a clock of another place would erase an order in its last evening.
create or replace function demand.due_ended_orders() returns table (record uuid) language sql stable security definer set search_path = '' as $$
  select r.record_id from demand.registrant r join access.record x on x.id = r.record_id
   where x.legal_hold is null and x.erased_at is null and demand.order_over(r.record_id, (now() at time zone 'America/Toronto')::date) order by r.ended_on, r.record_id limit 200
$$;
