alter table protect.room add column retired_on date;
