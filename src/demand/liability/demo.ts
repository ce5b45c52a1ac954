import { addDays } from '../../algorithms/calendars/day.ts'
import { country, type CountryGiven } from '../../demo/country.ts'
import { demoRecord } from '../demo-record.ts'

const all = 15
type Person = { readonly role: string; readonly act: string; readonly whose: string; readonly tie: string | null; readonly name: string | null; readonly knew?: boolean }

const writeFile = async (g: CountryGiven, f: { key: string; purpose: string; team: string; lead: string; number: string; province: string; people: readonly Person[] }): Promise<void> => {
  const { record, sealed } = await demoRecord(g, { kind: 'chargeFile', purpose: f.purpose, sections: all, team: f.team, by: f.lead })
  const evening = addDays(g.today, -2)
  await g.client.query('insert into demand.charge_file (record_id, number, province, opened_on) values ($1, $2, $3, $4)', [record, f.number, f.province, evening])
  const { rows } = await g.client.query<{ id: string }>("insert into demand.episode (record_id, on_day, place, in_canada) values ($1, $2, 'online', true) returning id", [record, evening])
  for (const p of f.people) {
    const part = await g.client.query<{ id: string }>("insert into demand.episode_part (record_id, episode_id, role, act, whose, tie, age_group, knew) values ($1, $2, $3, $4, $5, $6, 'adult', $7) returning id", [record, rows[0]!.id, p.role, p.act, p.whose, p.tie, p.knew ?? null])
    if (p.name) await g.client.query('insert into demand.suspect (record_id, part_id, name) values ($1, $2, $3)', [record, part.rows[0]!.id, sealed('demand.suspect.name', p.name)])
  }
  g.ids.set(`charge-file:${f.key}`, record)
}

/** One evening: someone who sells and stands in it without a name, a buyer, a driver paid a fixed fare. */
export const demo = country([], async given => {
  const evening: readonly Person[] = [
    { role: 'seller', act: 'communicate', whose: 'own', tie: null, name: null },
    { role: 'purchaser', act: 'communicate', whose: 'another', tie: null, name: 'D. Marchbank (demo)' },
    { role: 'third-party', act: 'benefit', whose: 'another', tie: 'driver-fixed-fare', name: 'O. Lindqvist (demo)', knew: true },
  ]
  await writeFile(given, { key: 'evening', purpose: 'investigate', team: 'prairie-unit', lead: 'pelletier', number: 'CF-4TGE-12', province: 'MB', people: evening })
  await writeFile(given, { key: 'crown', purpose: 'prosecute', team: 'crown-winnipeg', lead: 'fontaine', number: 'CF-9RM2-55', province: 'MB', people: evening.slice(0, 2) })
  await writeFile(given, { key: 'river', purpose: 'investigate', team: 'river-police', lead: 'brar', number: 'CF-2WHX-07', province: 'MB', people: evening.slice(0, 2) })
})
