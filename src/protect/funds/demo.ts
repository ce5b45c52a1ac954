import { chapter, country, type CountryGiven } from '../../demo/country.ts'
import { demoAgencies } from '../../demo/agencies.ts'
import { extraAgencies, homesOf } from '../../demo/people/homes.ts'
import type { Book } from '../../demo/people/book.ts'
import { chance, drawnId, streamOf, weighed } from '../../demo/people/ids.ts'
import { hourMs, minuteMs } from '../../demo/people/plan.ts'
import type { Person } from '../../demo/people/person.ts'
import { at, atOrNull, table } from '../../demo/people/rows.ts'
import { numberOf } from '../cases/demo.ts'

const request = table('protect.fund_request', 'id', 'record_id', 'agency_id', 'fund_id', 'number', 'province', 'fund_use', 'cents', 'state', 'asked_by', 'asked_at', 'answered_by', 'answered_at', 'reason', 'spent_cents', 'reconciled_at', 'told_at')

const uses = ['taxi', 'hotel', 'phone', 'food', 'medicine', 'papers'] as const
const usual: Readonly<Record<(typeof uses)[number], readonly [least: number, more: number]>> = { taxi: [1500, 9000], hotel: [8000, 14000], phone: [2500, 6000], food: [2000, 6000], medicine: [1200, 7000], papers: [3000, 9000] }
const firstYear = 4

/** An agency's funds, a financial year each (April to March), the last one open: `funds[agency][year]`. */
type World = { readonly now: number; readonly year: number; readonly funds: Readonly<Record<string, Readonly<Record<string, string>>>> }
const yearOf = (ms: number): number => new Date(ms).getUTCFullYear() - (new Date(ms).getUTCMonth() < 3 ? 1 : 0)

const openFunds = async ({ client, ids, today, people }: CountryGiven): Promise<World> => {
  const now = Date.parse(`${today}T00:00:00Z`)
  const year = yearOf(now)
  const homes = homesOf([...demoAgencies, ...extraAgencies(people)], ids).filter(h => h.fundHolders.length > 0)
  const made = homes.flatMap((h, i) => Array.from({ length: firstYear }, (_, back) => ({ id: drawnId(streamOf(year - back, i, 'fund')), agency: h.agency, name: `${h.language === 'fr' ? 'Ce soir' : 'Tonight'} ${year - back}-${String(year - back + 1).slice(2)} ${h.language === 'fr' ? '(démo)' : '(demo)'}`, year: year - back })))
  await client.query(
    `insert into protect.fund (id, agency_id, name, uses, amount_cents, opened_on, closed_on)
     select id, agency, name, $2, $3, make_date(year, 4, 1), case when year < $4 then make_date(year + 1, 3, 31) end from jsonb_to_recordset($1) f (id uuid, agency uuid, name text, year int)`,
    [JSON.stringify(made), uses, Math.max(2_500_000, people * 2_000), year])
  const funds: Record<string, Record<string, string>> = {}
  for (const f of made) (funds[f.agency] ??= {})[String(f.year)] = f.id
  return { now, year, funds }
}

const tellMoney = (p: Person, book: Book, world: World): void => {
  const rng = p.draws('money')
  const funds = world.funds[p.home.agency]
  if (!funds || !chance(rng, 0.4)) return
  const use = weighed(rng, { taxi: 34, hotel: 18, phone: 14, food: 16, medicine: 8, papers: 10 })
  const cents = Math.round((usual[use][0] + rng.next() * usual[use][1]) / 100) * 100
  const asked = p.opened + Math.min(rng.below(180) * minuteMs, p.last - p.opened)
  const waits = world.now - asked < 30 * hourMs
  const holder = p.home.fundHolders.find(h => h !== p.lead)
  const state = waits && chance(rng, 0.7) ? 'asked' : holder === undefined || !chance(rng, 0.86) ? 'refused' : world.now - asked < 240 * hourMs && chance(rng, 0.6) ? 'approved' : 'reconciled'
  if (state !== 'asked' && holder === undefined) return
  const answered = state === 'asked' ? null : Math.min(asked + (4 + rng.below(50)) * minuteMs, world.now)
  const given = state === 'approved' || state === 'reconciled'
  const settled = state === 'reconciled' ? Math.min(answered! + 60 * hourMs, world.now) : null
  book.put(request, drawnId(rng), p.record, p.home.agency, given ? funds[String(yearOf(asked))]! : null, numberOf(p), p.home.province, use, cents, state, p.lead, at(asked), answered === null ? null : holder!, atOrNull(answered),
    state === 'refused' ? rng.pick(['fund-empty', 'not-for-this', 'other-way', 'other']) : null, settled === null ? null : Math.max(100, cents - rng.below(5) * 300), atOrNull(settled), answered !== null && world.now - answered > 48 * hourMs ? at(answered + hourMs) : null)
}

/** What was asked for and not given, a month and province each: more for beds and rides in winter. */
const countUnmet = async ({ client, today, people }: CountryGiven): Promise<void> => {
  await client.query(
    `insert into protect.unmet_money (month, province, fund_use, reason, n, cents)
     select m::date, p, u, 'fund-empty', c.n, c.n * 6500
       from generate_series(date_trunc('month', $1::date) - interval '35 months', date_trunc('month', $1::date), '1 month') m, unnest(array['ON', 'QC', 'BC', 'AB', 'MB', 'SK']) with ordinality q (p, i), unnest(array['hotel', 'taxi', 'papers']) with ordinality v (u, j),
            lateral (select (1 + (case when extract(month from m) in (11, 12, 1, 2, 3) then 4 else 1 end) * (7 - i) / j + (extract(month from m)::int * 7 + i * 3 + j) % 3)::int * greatest(1, $2::int / 4000) as n) c
     on conflict do nothing`, [today, people])
}

/** The night line's fund, and a taxi for Cedar that waits for Sam; then a fund a year for each agency, and what people asked for. */
export const demo = country(['protect/referrals'], async given => {
  const { client, ids, people } = given
  const line = ids.get('agency:night-line')!
  await client.query("insert into protect.fund (agency_id, name, uses, amount_cents) values ($1, 'Tonight (demo)', array['taxi', 'hotel', 'phone', 'food', 'medicine', 'papers'], 250000)", [line])
  await client.query(
    `insert into protect.fund_request (record_id, agency_id, number, province, fund_use, cents, asked_by, asked_at)
     select s.record_id, $1, s.number, 'MB', 'taxi', 8500, $2, now() - interval '4 minutes' from protect.case_summary s where s.record_id = $3`,
    [line, ids.get('member:ines'), ids.get('case:cedar')])
  if (people > 0) await countUnmet(given)
}, chapter({ world: openFunds, tell: tellMoney }))
