-- A shelter's members may break glass, as those of a line, of health and of child protection.
insert into accounts.may_hold (agency_kind, what, name) values ('shelter', 'post', 'emergency') on conflict do nothing;
