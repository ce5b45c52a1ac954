import { country, type CountryGiven } from '../../demo/country.ts'
import { people } from './demo-people.ts'
import { seal } from '../../platform/crypto/seal.ts'
import { blindToken } from '../../platform/search/tokens.ts'
import { searchParts } from '../cases/open-case.ts'
import { wordHash } from './send-referral.ts'

type Given = CountryGiven
type DemoCase = { readonly key: string; readonly number: string; readonly callMe: string; readonly team: string; readonly lead: string; readonly children: number; readonly pets: readonly string[]; readonly needs: readonly (readonly [need: string, words: string | null])[]; readonly away: readonly (readonly [place: string, km: number])[]; readonly openedHoursAgo: number }
type Made = { readonly record: string; readonly custody: string; readonly parts: readonly string[] }

const all = (1 << 15) - 1
const bits = { summary: 1, identity: 2, needs: 8 } as const
const support = 1

const one = async ({ client }: Given, text: string, values: readonly unknown[]): Promise<string> => (await client.query<{ id: string }>(text, [...values])).rows[0]!.id
const basis = (g: Given, kind: string, record: string, sections: number, rights: number, until: string, by: string) =>
  one(g, 'insert into access.basis (kind, record_id, sections, rights, purpose, until, made_by) values ($1, $2, $3, $4, $5, $6, $7) returning id', [kind, record, sections, rights, support, until, by])
const grant = (g: Given, of: string, record: string, grantee: string, sections: number, rights: number, until: string, kind = 'case') =>
  one(g, `insert into access.grant (record_id, kind, grantee_id, sections, rights, purpose, basis_id, valid, granted_by, activity_at)
    select $1, $8, $2, $3, $4, $5, b.id, tstzrange(now(), nullif($6::timestamptz, 'infinity')), b.made_by, now() from access.basis b where b.id = $7 returning id`, [record, grantee, sections, rights, support, until, of, kind])

const post = async ({ client, keys }: Given, record: string, grantee: string, parts: readonly string[]) => {
  for (const part of parts)
    await client.query('insert into access.posting (grantee_id, purpose, token, activity_at, record_id) values ($1, $2, $3, (select last_activity_at from access.record where id = $4), $4) on conflict do nothing', [grantee, support, blindToken(keys, grantee, support, part), record])
}

const openCase = async (g: Given, c: DemoCase): Promise<Made> => {
  const { client, ids, keys } = g
  const [agency, team, lead] = [ids.get(`agency:${c.team}`)!, ids.get(`team:${c.team}`)!, ids.get(`member:${c.lead}`)!]
  const record = await one(g, "insert into access.record (kind, custodian, opened_at) values ('case', $1, now() - $2 * interval '1 hour') returning id", [agency, c.openedHoursAgo])
  const custody = await basis(g, 'custody', record, all, 7, 'infinity', lead)
  await grant(g, custody, record, team, all, 7, 'infinity')
  const { key, custodianKey, wrapped } = await keys.newRecordKey(agency)
  await client.query('insert into access.record_key (record_id, custodian_key, wrapped) values ($1, $2, $3)', [record, custodianKey, wrapped])
  const sealed = (column: string, value: string) => seal(key, `${column}|${record}`, Buffer.from(value, 'utf8'))
  await client.query("insert into protect.case_summary (record_id, number, adults, children, pets, language, region) values ($1, $2, 1, $3, $4, 'en', 'MB')", [record, c.number, c.children, c.pets])
  await client.query('insert into protect.case_identity (record_id, call_me) values ($1, $2)', [record, sealed('protect.case_identity.call_me', c.callMe)])
  await client.query('insert into protect.case_lead (record_id, member_id) values ($1, $2)', [record, lead])
  for (const [need, words] of c.needs) await client.query("insert into protect.case_need (record_id, need, horizon, her_words, by) values ($1, $2, 'tonight', $3, $4)", [record, need, words ? sealed('protect.case_need.her_words', words) : null, lead])
  for (const [place, km] of c.away) await client.query('insert into protect.case_away (record_id, place, km) values ($1, $2, $3)', [record, place, km])
  const parts = searchParts(c.callMe, null, c.number)
  await post(g, record, team, parts)
  ids.set(`case:${c.key}`, record)
  return { record, custody, parts }
}

type DemoReferral = { readonly to: string; readonly from: string; readonly by: string; readonly state: 'sent' | 'in service'; readonly minutesAgo: number; readonly hold: string | null; readonly word: string }

const refer = async (g: Given, { record, custody, parts }: Made, r: DemoReferral): Promise<string> => {
  const { client, ids } = g
  const [team, by, from] = [ids.get(`team:${r.to}`)!, ids.get(`member:${r.by}`)!, ids.get(`agency:${r.from}`)!]
  const { rows } = await client.query<{ until: string }>("select (date_trunc('day', now()) + interval '90 days')::text as until")
  const until = rows[0]!.until
  const sections = bits.summary | bits.identity | bits.needs
  const consent = await basis(g, 'consent', record, sections, 3, until, by)
  await client.query("insert into protect.consent (id, record_id, grantee_id, language, explained_by, how, capacity) values ($1, $2, $3, 'en', $4, 'spoken', 'adult')", [consent, record, team, by])
  const id = await basis(g, 'referral', record, sections, 3, until, by)
  await client.query('insert into access.stands_on (basis_id, on_id) values ($1, $2), ($1, $3)', [id, consent, custody])
  await grant(g, id, record, team, bits.summary, 1, until)
  const there = r.state === 'in service'
  if (there) {
    await grant(g, id, record, team, bits.identity, 1, until)
    await grant(g, id, record, team, bits.needs, 3, until)
    await post(g, record, team, parts)
  }
  await client.query(
    `insert into protect.referral (id, record_id, consent_id, to_team, sent_by, from_agency, state, state_at, urgency, hold_id, sent_at, accepted_at, accepted_by, arrived_at, arrived_how, word_hash)
     select $1, $2, $3, $4, $5, $6, $7, t.at, 'tonight', $8, t.at, case when $9 then t.at end, case when $9 then $10::uuid end, case when $9 then t.at end, case when $9 then 'her word' end, $11
       from (select now() - $12 * interval '1 minute' as at) t`,
    [id, record, consent, team, by, from, r.state, r.hold, there, there ? ids.get('member:anik') : null, there ? null : wordHash(r.word), r.minutesAgo])
  const steps = there ? ['sent', 'accepted', 'arrived', 'in service'] : ['sent']
  for (const [i, state] of steps.entries())
    await client.query("insert into protect.referral_move (referral_id, record_id, act, to_state, by, at) values ($1, $2, $3, $4, $5, now() - $6 * interval '1 minute')", [id, record, { sent: 'send', accepted: 'accept', arrived: 'arrive', 'in service': 'serve' }[state], state, state === 'sent' ? by : ids.get('member:anik'), r.minutesAgo + (steps.length - 1 - i) * 20])
  return id
}

/** A ride for Jo: a place to meet and a first name she agreed to, and nothing of the file. */
const ride = async (g: Given, made: Made, referral: string): Promise<void> => {
  const { client, ids, keys } = g
  const record = await one(g, "insert into access.record (kind, custodian, opened_at) values ('leg', $1, now()) returning id", [ids.get('agency:night-line')])
  const by = ids.get('member:ines')!
  await grant(g, await basis(g, 'custody', record, 1, 7, 'infinity', by), record, ids.get('team:night-line')!, 1, 7, 'infinity', 'leg')
  const until = (await one(g, "select (now() + interval '2 days')::text as id", []))
  await grant(g, await basis(g, 'consent', record, 1, 3, until, by), record, ids.get('member:jo')!, 1, 3, until, 'leg')
  const { key, custodianKey, wrapped } = await keys.newRecordKey(ids.get('agency:night-line')!)
  await client.query('insert into access.record_key (record_id, custodian_key, wrapped) values ($1, $2, $3)', [record, custodianKey, wrapped])
  const sealed = (column: string, value: string) => seal(key, `${column}|${record}`, Buffer.from(value, 'utf8'))
  await client.query("insert into protect.leg (record_id, first_name, meeting_point, meet_at) values ($1, $2, $3, now() + interval '40 minutes')", [record, sealed('protect.leg.first_name', 'Cedar'), sealed('protect.leg.meeting_point', 'Library, side door (demo)')])
  await client.query('insert into protect.case_leg (record_id, referral_id, leg) values ($1, $2, $3)', [made.record, referral, record])
}

const holdRoomTen = async (g: Given, record: string): Promise<string | null> => {
  const service = g.ids.get('service:birch-bay')
  if (!service) return null
  return one(g,
    `insert into protect.hold (room_id, service_id, agency_id, adults, children, pets, arrives, for_record, held_by, held_for, asked_at, until)
     select m.id, m.service_id, k.agency_id, 1, 1, array['dog'], 'within 2 hours', $2, $3, $4, now() - interval '8 minutes', now() + interval '82 minutes'
       from protect.room m join protect.room_keeping k on k.service_id = m.service_id where m.service_id = $1 and m.label = '10' returning id`,
    [service, record, g.ids.get('member:ines'), g.ids.get('agency:night-line')])
}

/** Seals as the record of a story does: for what other slices say of it. */
export const storySealer = async ({ client, keys }: CountryGiven, record: string) => {
  const { rows } = await client.query<{ custodian_key: string; wrapped: Buffer }>('select custodian_key, wrapped from access.record_key where record_id = $1', [record])
  const key = await keys.unwrap(rows[0]!.custodian_key, rows[0]!.wrapped)
  return (column: string, value: string): Buffer => seal(key, `${column}|${record}`, Buffer.from(value, 'utf8'))
}

/** One night: Cedar waits for Odile's answer at Birch Bay; Heron, who arrived yesterday, is to be asked how she is, by Noor. */
export const demo = country(['protect/services', 'protect/beds', 'protect/cases', 'protect/consent'], async given => {
  const cedar = await openCase(given, { key: 'cedar', number: 'TL-7K2M-40', callMe: 'Cedar', team: 'night-line', lead: 'ines', children: 1, pets: ['dog'], needs: [['safe-place', 'A door that locks.'], ['transport', null]], away: [['mb-winnipeg', 150]], openedHoursAgo: 0.2 })
  const asked = await refer(given, cedar, { to: 'birch-bay', from: 'night-line', by: 'ines', state: 'sent', minutesAgo: 8, hold: await holdRoomTen(given, cedar.record), word: 'heron lantern' })
  await ride(given, cedar, asked)
  const heron = await openCase(given, { key: 'heron', number: 'TL-3QXW-17', callMe: 'Heron', team: 'lakeshore', lead: 'noor', children: 0, pets: [], needs: [['safe-place', null], ['papers', 'My passport is still there.']], away: [], openedHoursAgo: 30 })
  await refer(given, heron, { to: 'ptarmigan', from: 'lakeshore', by: 'noor', state: 'in service', minutesAgo: 23 * 60, hold: null, word: 'maple river' })
}, people)
