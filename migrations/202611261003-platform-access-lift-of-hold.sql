alter table access.record add column lift_asked_by uuid references access.grantee (id);
comment on column access.record.lift_asked_by is 'Who asked that the hold end; another member has to ask it too.';
