alter table protect.outside_link add column followed_by uuid references access.grantee (id);
drop index protect.outside_link_by;
create index outside_link_followed on protect.outside_link (coalesce(followed_by, sent_by), sent_at) where told_at is null;
comment on column protect.outside_link.followed_by is 'Who is told of it now; the one who sent it, where nobody took the file over.';
