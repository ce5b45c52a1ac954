create index referral_alive_to on protect.referral (to_team, state_at) where state not in ('declined', 'recalled', 'ended');
create index referral_alive_followed on protect.referral (coalesce(followed_by, sent_by), state_at) where state not in ('declined', 'recalled', 'ended');
