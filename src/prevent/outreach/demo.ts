import { addDays } from '../../algorithms/calendars/day.ts'
import { country, type CountryGiven } from '../../demo/country.ts'
import { seal } from '../../platform/crypto/seal.ts'
import { resolvePlaceId } from '../../platform/places/public.ts'
import { areaOf } from './area.ts'
import { changeBetween } from './change.ts'
import { type Mark, type Slip } from './slips.ts'
import { mayCount } from './session.ts'

type DemoSession = { readonly by: string; readonly daysAgo: number; readonly place: string; readonly audience: string; readonly setting: string; readonly topic: string; readonly host: string; readonly came: number | null; readonly nation?: 'agrees' | 'silent'; readonly slips?: number }

const sessions: readonly DemoSession[] = [
  { by: 'northern-outreach', daysAgo: 12, place: 'mb-thompson', audience: '13-17', setting: 'school', topic: 'how-it-starts', host: 'Birch school (demo)', came: 31, slips: 26 },
  { by: 'northern-outreach', daysAgo: 20, place: 'mb-winnipeg', audience: '13-17', setting: 'group-home', topic: 'online-safety', host: 'Elm house (demo)', came: 8, slips: 7 },
  { by: 'northern-outreach', daysAgo: 33, place: 'mb-winnipeg', audience: '18-24', setting: 'school', topic: 'how-it-starts', host: 'City college (demo)', came: 64, slips: 51 },
  { by: 'northern-outreach', daysAgo: 47, place: 'mb-brandon', audience: 'adults', setting: 'work-site', topic: 'rights-at-work', host: 'Plant social committee (demo)', came: 22, slips: 18 },
  { by: 'northern-outreach', daysAgo: 6, place: 'mb-flin-flon', audience: 'all-ages', setting: 'community', topic: 'where-to-turn', host: 'Library (demo)', came: 15 },
  { by: 'northern-outreach', daysAgo: 25, place: 'mb-winnipeg', audience: 'workers-with-people', setting: 'online', topic: 'for-those-who-help', host: 'Night staff of four houses (demo)', came: 40, slips: 33 },
  { by: 'northern-outreach', daysAgo: 430, place: 'mb-churchill', audience: 'all-ages', setting: 'community', topic: 'where-to-turn', host: 'Community hall (demo)', came: 19 },
  { by: 'northern-outreach', daysAgo: 3, place: 'mb-winnipeg', audience: '13-17', setting: 'school', topic: 'healthy-relationships', host: 'Nation’s school in the city (demo)', came: 24, nation: 'silent' },
  { by: 'northern-outreach', daysAgo: -1, place: 'mb-thompson', audience: '18-24', setting: 'community', topic: 'online-safety', host: 'Youth centre (demo)', came: null },
  { by: 'northern-outreach', daysAgo: -15, place: 'mb-winnipeg', audience: 'adults', setting: 'work-site', topic: 'rights-at-work', host: 'Hotel staff (demo)', came: null },
  { by: 'two-rivers', daysAgo: 5, place: 'mb-thompson', audience: '13-17', setting: 'school', topic: 'how-it-starts', host: 'Two Rivers school (demo)', came: 9, nation: 'agrees', slips: 9 },
  { by: 'two-rivers', daysAgo: 40, place: 'mb-thompson', audience: '13-17', setting: 'school', topic: 'online-safety', host: 'Two Rivers school (demo)', came: 17, nation: 'agrees', slips: 14 },
]


const purposeId = 11
const sections = 3

const slipsFor = ({ rng }: CountryGiven, n: number, chance: number): Slip[] => {
  const right: readonly Mark[] = ['yes', 'yes', 'no', 'no', 'yes']
  return Array.from({ length: n }, (_, i) => ({ code: `s${i}`, marks: right.map(mark => (rng.next() < chance ? mark : 'unsure')) }))
}

const write = async (g: CountryGiven, s: DemoSession): Promise<void> => {
  const { client, ids, keys, today } = g
  const place = resolvePlaceId(s.place)
  if (!place) return
  const [agency, team, by] = [ids.get(`agency:${s.by}`)!, ids.get(`team:${s.by}`)!, ids.get(`member:${s.by === 'two-rivers' ? 'denise' : 'mara'}`)!]
  const one = async (text: string, values: readonly unknown[]) => (await client.query<{ id: string }>(text, [...values])).rows[0]!.id
  const record = await one("insert into access.record (kind, custodian) values ('outreach', $1) returning id", [agency])
  const basis = await one("insert into access.basis (kind, record_id, sections, rights, purpose, until, made_by) values ('custody', $1, $2, 7, $3, 'infinity', $4) returning id", [record, sections, purposeId, by])
  await client.query("insert into access.grant (record_id, kind, grantee_id, sections, rights, purpose, basis_id, valid, granted_by, activity_at) values ($1, 'outreach', $2, $3, 7, $4, $5, tstzrange(now(), null), $6, now() - $7 * interval '1 minute')", [record, team, sections, purposeId, basis, by, Math.max(0, s.daysAgo)])
  await client.query("update access.record set last_activity_at = now() - $2 * interval '1 minute' where id = $1", [record, Math.max(0, s.daysAgo)])
  const { key, custodianKey, wrapped } = await keys.newRecordKey(agency)
  await client.query('insert into access.record_key (record_id, custodian_key, wrapped) values ($1, $2, $3)', [record, custodianKey, wrapped])
  const on = addDays(today, -s.daysAgo)
  const host = { host_indigenous: s.nation !== undefined, host_agrees: s.nation === 'agrees' }
  await client.query('insert into prevent.outreach_session (record_id, held_on, state, province, area, audience, setting, topic, host, host_indigenous, host_agrees, came, counted_came) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)', [
    record, on, s.came === null ? 'planned' : 'held', place.province, s.setting === 'online' ? `region:${place.province}` : areaOf(place), s.audience, s.setting, s.topic, seal(key, `prevent.outreach_session.host|${record}`, Buffer.from(s.host, 'utf8')), host.host_indigenous, host.host_agrees, s.came, null])
  if (s.slips !== undefined) {
    const found = changeBetween(slipsFor(g, s.slips, 0.45), slipsFor(g, s.slips, 0.8))
    const kept = found === 'withheld' ? null : found
    await client.query("insert into prevent.outreach_result (record_id, round, matched, both_right, gained, lost, change, written_on) values ($1, 'after', $2, $3, $4, $5, $6, $7)", [record, kept?.matched ?? null, kept?.bothRight ?? null, kept?.gained ?? null, kept?.lost ?? null, kept?.change ?? null, addDays(on, 2)])
  }
  if (s.setting !== 'online' && s.came !== null)
    await client.query("insert into prevent.community_visit as v (agency_id, place, last_month, shared) values ($1, $2, date_trunc('month', $3::date)::date, $4) on conflict (agency_id, place) do update set last_month = greatest(v.last_month, excluded.last_month)", [agency, place.id, on, mayCount(host)])
}

/** A dozen sessions; most communities of Manitoba have no visit at all, as the page of gaps shows. */
export const demo = country([], async given => {
  for (const session of sessions) await write(given, session)
})
