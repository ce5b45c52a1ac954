create index referral_untold_to on protect.referral (to_team, state_at desc) where state in ('declined', 'recalled', 'ended') and receiver_told_at is null;
create index referral_untold_followed on protect.referral (coalesce(followed_by, sent_by), state_at desc) where state in ('declined', 'recalled', 'ended') and sender_told_at is null;
