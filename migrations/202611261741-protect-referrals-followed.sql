alter table protect.referral add column followed_by uuid references access.grantee (id);
drop index protect.referral_from;
create index referral_followed on protect.referral (coalesce(followed_by, sent_by), state_at desc);
comment on column protect.referral.followed_by is 'Who is told of it and answers for it now; the one who sent it, where nobody took it over.';
