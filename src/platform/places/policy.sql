-- What a clock on the wall shows in most of a province. Three stopped changing clocks in 2026, whatever an older zone table says.
create or replace function platform.wall_clock(at timestamptz, province text) returns timestamp language sql stable set search_path = '' as $$
  select case
    when province = 'BC' and at >= timestamptz '2026-11-01 09:00Z' then at at time zone 'UTC' - interval '7 hours'
    when province in ('AB', 'NT') and at >= timestamptz '2026-11-01 08:00Z' then at at time zone 'UTC' - interval '6 hours'
    else at at time zone case province when 'BC' then 'America/Vancouver' when 'AB' then 'America/Edmonton' when 'NT' then 'America/Edmonton' when 'SK' then 'America/Regina' when 'MB' then 'America/Winnipeg'
      when 'NB' then 'America/Moncton' when 'NS' then 'America/Halifax' when 'PE' then 'America/Halifax' when 'NL' then 'America/St_Johns' when 'YT' then 'America/Whitehorse' when 'NU' then 'America/Iqaluit' else 'America/Toronto' end end
$$;
