alter table protect.referral add column house_ends date;
comment on column protect.referral.house_ends is 'The last day of the house that was asked, from the hour when it is known; null while it stays open.';
