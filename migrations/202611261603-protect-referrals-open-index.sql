-- What is still open of an agency's referrals, oldest first, for its supervisors' day.
create index referral_open on protect.referral (from_agency, state_at) where state not in ('declined', 'recalled', 'ended');
