import { country } from '../../demo/country.ts'

/** How often nothing fitted, over three years: beds run short in winter, interpreters in any month. Counts alone. */
export const demo = country([], async ({ client, today, people }) => {
  if (people === 0) return
  await client.query(
    `insert into protect.unmet_need (month, province, need, first_failing, times)
     select m::date, p, n.need, n.failing, c.times
       from generate_series(date_trunc('month', $1::date) - interval '35 months', date_trunc('month', $1::date), '1 month') m,
            unnest(array['ON', 'QC', 'BC', 'AB', 'MB', 'SK', 'NS', 'NB', 'NL', 'PE', 'NT', 'YT', 'NU']) with ordinality q (p, i),
            (values ('safe-place', 'room', 3), ('safe-place', 'pets', 1), ('interpreter', 'languages', 1), ('child-care', 'children', 1)) n (need, failing, weight),
            lateral (select greatest(0, n.weight * (case when n.need = 'safe-place' and extract(month from m) in (11, 12, 1, 2, 3) then 9 else 5 end) - i + (extract(month from m)::int * 5 + i) % 4)::int * greatest(1, $2::int / 4000) as times) c
      where c.times > 0
     on conflict do nothing`, [today, people])
})
