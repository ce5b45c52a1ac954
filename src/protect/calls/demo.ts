import { chapter, country, type CountryGiven } from '../../demo/country.ts'
import type { Book } from '../../demo/people/book.ts'
import { chance, drawnId } from '../../demo/people/ids.ts'
import { minuteMs } from '../../demo/people/plan.ts'
import type { Person } from '../../demo/people/person.ts'
import { at, table } from '../../demo/people/rows.ts'
import { demoTowns, support } from '../cases/demo.ts'
import { type Answers, type Away, noAnswers } from './call.ts'

const call = table('protect.call', 'record_id', 'state', 'safe', 'began_at', 'changed_at')
const answered = table('protect.call_answers', 'record_id', 'answers')
const stayAway = table('protect.call_away', 'record_id', 'away')
const whole = 7
// A draft lives a day: no country has more of them than its lines can take in a night.
const mostCalls = 400

const answersOf = (p: Person): Answers => {
  const rng = p.draws('answers')
  const town = rng.pick(demoTowns.filter(t => t.startsWith(`${p.home.province.toLowerCase()}-`)))
  return { ...noAnswers, adults: 1, children: p.children > 0 && chance(rng, 0.8) ? [{ age: rng.below(13) }] : [], pets: p.pets, place: chance(rng, 0.7) ? town : null, needs: ['safe-place', ...(chance(rng, 0.5) ? ['transport'] : [])], languages: [p.home.language] }
}

/** A call of this night at a line, still open or hung up: in the custody of whoever took it, of no team. */
const tellCall = (p: Person, book: Book, now: number): void => {
  const rng = p.draws('call')
  if (p.index >= mostCalls || p.home.kind !== 'line' || !chance(rng, 0.2)) return
  const id = drawnId(rng)
  const basis = drawnId(rng)
  const began = now - 20 * minuteMs - rng.below(9 * 60) * minuteMs
  const last = began + rng.below(18) * minuteMs
  book.open({ id, kind: 'call', custodian: p.home.agency, opened: began, last, closed: null })
  book.basis({ id: basis, kind: 'custody', record: id, sections: whole, rights: 7, purpose: support, until: null, by: p.lead, made: began, ended: null, because: null })
  book.grant({ record: id, of: 'call', grantee: p.lead, sections: whole, rights: 7, purpose: support, basis, from: began, to: null, revoked: null, by: p.lead, activity: last })
  book.put(call, id, chance(rng, 0.75) ? 'open' : 'she hung up', rng.pick(['yes', 'yes', 'text me', 'call back']), at(began), at(last))
  book.put(answered, id, book.sealed(id, 'protect.call_answers.answers', JSON.stringify(answersOf(p))))
  const away: readonly Away[] = chance(rng, 0.4) ? [{ place: rng.pick(demoTowns.filter(t => t.startsWith(`${p.home.province.toLowerCase()}-`))), km: 50 }] : []
  book.put(stayAway, id, book.sealed(id, 'protect.call_away.away', JSON.stringify(away)))
}

/** How many calls ended how, by day and province, over three years: nights are longer in winter. */
const countCalls = async ({ client, today, people }: CountryGiven): Promise<void> => {
  await client.query(
    `insert into protect.call_count (day, province, outcome, n)
     select d::date, p, o, c.n
       from generate_series($1::date - 1095, $1::date - 1, '1 day') d, unnest(array['ON', 'QC', 'MB', '--']) with ordinality q (p, i), unnest(array['no case wanted', 'case opened', 'draft ended']) with ordinality v (o, j),
            lateral (select ((case when extract(month from d) in (11, 12, 1, 2, 3) then 10 else 7 end - i + (extract(doy from d)::int * (3 + i) + j * 5) % 4) / j)::int * greatest(1, $2::int / 4000) as n) c
      where c.n > 0
     on conflict do nothing`, [today, people])
}

/** The calls of a night, and the counts of those before it. */
export const demo = country(['protect/cases'], async given => {
  if (given.people > 0) await countCalls(given)
}, chapter({ world: async ({ today }) => Date.parse(`${today}T00:00:00Z`), tell: tellCall }))
