import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openCase, readCase } from '../../protect/cases/endpoints.ts'
import { day } from '../../algorithms/calendars/day.ts'
import { testDatabase } from '../db/testing/database.ts'
import { type Actor, type World, world } from '../http/testing/world.ts'
import { readMyDay } from '../my-day/endpoints.ts'
import { daysFit } from './cover.ts'
import { endCover, readCovers, setCover } from './endpoints.ts'

const db = testDatabase()
let w: World, noor: Actor, grace: Actor, kim: Actor
let sealed = ''
const today = async (plus = 0) => (await w.owner.query<{ d: string }>("select (platform.wall_clock(now(), 'MB')::date + $1::int)::text as d", [plus])).rows[0]!.d

const newMember = async (key: string, agency: string) => {
  const { rows: [g] } = await w.owner.query<{ id: string }>("insert into access.grantee (kind, agency_id) values ('member', $1) returning id", [w.ids.get(`agency:${agency}`)])
  await w.owner.query("insert into accounts.member (id, agency_id, name, sign_in, posts, purposes, demo) select $1, agency_id, $2, $2, array['case-worker'], purposes, true from accounts.member where id = $3", [g!.id, key, w.ids.get('member:noor')])
  await w.owner.query('insert into access.membership (member_id, team_id) values ($1, $2)', [g!.id, w.ids.get(`team:${agency}`)])
  w.ids.set(`member:${key}`, g!.id)
  return w.as(key)
}
const openOne = async () => (await noor.ask(openCase, { input: { callMe: 'Wren', adults: 1, children: 0, pets: [], language: 'en' } })).body.case
/** Only Noor, by name, holds it: the team's grant is gone. */
const narrow = async (record: string) => {
  await w.owner.query('insert into access.grant (record_id, kind, grantee_id, sections, rights, purpose, basis_id, valid, activity_at) select record_id, kind, $2, sections, rights, purpose, basis_id, valid, activity_at from access.grant where record_id = $1 and revoked_at is null', [record, noor.id])
  await w.owner.query('update access.grant set revoked_at = now() where record_id = $1 and grantee_id <> $2', [record, noor.id])
  await w.owner.query('update access.record set sealed_at = now() where id = $1', [record])
}
beforeAll(async () => {
  w = await world(db)
  noor = await w.as('noor')
  grace = await w.as('grace')
  kim = await newMember('kim', 'lakeshore')
  await openOne()
  sealed = await openOne()
  await narrow(sealed)
})
beforeEach(async () => {
  await w.owner.query('delete from access.grant where id in (select grant_id from platform.cover_grant)')
  await w.owner.query('delete from platform.cover')
})
afterAll(() => w.close())

const arrange = async (given: Record<string, unknown> = {}, by = grace) => by.ask(setCover, { input: { absent: noor.id, cover: kim.id, from: await today(), until: await today(7), ...given } })
const reads = async (a: Actor, record = sealed) => (await a.ask(readCase, { params: { case: record } })).status

test('a record narrowed to one member opens to the cover from the first day, and what the team holds needs none', async () => {
  expect([await reads(kim), await reads(grace)]).toEqual([404, 404])
  expect((await arrange()).body).toMatchObject({ records: 1 })
  expect([await reads(kim), await reads(grace), await reads(noor)]).toEqual([200, 404, 200])
  expect((await kim.ask(readMyDay)).body.items.filter(i => i.slice === 'platform/rota')).toMatchObject([{ said: { en: 'You cover for Noor H.', fr: 'Vous remplacez Noor H.' }, why: { en: `To the end of ${await today(7)}.` } }])
})

test('before its first day a cover opens nothing, and after its last it has ended by itself', async () => {
  await arrange({ from: await today(2), until: await today(3) })
  expect(await reads(kim)).toBe(404)
  await w.owner.query("update access.grant g set valid = tstzrange(now() - interval '2 days', now() + interval '1 minute') from platform.cover_grant k where k.grant_id = g.id")
  expect(await reads(kim)).toBe(200)
  await w.owner.query("update access.grant g set valid = tstzrange(now() - interval '2 days', now()) from platform.cover_grant k where k.grant_id = g.id")
  expect(await reads(kim)).toBe(404)
})

test('a cover holds the sections of the absent one, to read and write, and gives nothing away', async () => {
  await arrange()
  const { rows } = await w.owner.query<{ same: boolean; rights: number; until: string }>("select g.sections = o.sections as same, g.rights, platform.wall_clock(upper(g.valid), 'MB')::text as until from platform.cover_grant k join access.grant g on g.id = k.grant_id join access.grant o on o.id = k.of_grant")
  expect(rows).toEqual([{ same: true, rights: 3, until: `${await today(8)} 00:00:00` }])
})

test('what the absent one loses the cover loses with him, and a bar on the cover stands', async () => {
  await arrange()
  await w.owner.query('insert into access.bar (record_id, grantee_id, set_by) values ($1, $2, $3)', [sealed, kim.id, noor.id])
  expect(await reads(kim)).toBe(404)
  await w.owner.query('delete from access.bar')
  expect(await reads(kim)).toBe(200)
  const other = await openOne()
  await narrow(other)
  await arrange()
  expect(await reads(kim, other)).toBe(200)
  await w.owner.query('update access.grant set revoked_at = now() where record_id = $1 and grantee_id = $2', [other, noor.id])
  expect(await reads(kim, other)).toBe(404)
})

test('what came from elsewhere, what is of another agency and what he himself covers go no further', async () => {
  await arrange()
  const lee = await newMember('lee', 'lakeshore')
  expect((await arrange({ absent: kim.id, cover: lee.id })).body).toMatchObject({ records: 0 })
  expect(await reads(lee)).toBe(404)
  await w.owner.query("update access.record set custodian = $2 where id = $1", [sealed, w.ids.get('agency:birch-bay')])
  expect((await arrange({ cover: lee.id })).body).toMatchObject({ records: 0 })
  await w.owner.query("update access.record set custodian = $2 where id = $1", [sealed, w.ids.get('agency:lakeshore')])
  await w.owner.query("update access.basis set kind = 'agreement' where record_id = $1 and kind = 'custody'", [sealed])
  expect((await arrange({ cover: lee.id })).body).toMatchObject({ records: 0 })
  await w.owner.query("update access.basis set kind = 'custody' where record_id = $1 and kind = 'agreement'", [sealed])
  expect((await arrange({ cover: lee.id })).body.records).toBeGreaterThan(0)
})

test('the supervisor ends it before its day, and the list says what was', async () => {
  const { body } = await arrange()
  expect((await grace.ask(readCovers)).body.covers).toMatchObject([{ absent: 'Noor H.', cover: 'kim', records: 1, runs: true, until: await today(7) }])
  expect((await grace.ask(endCover, { params: { cover: body.cover } })).status).toBe(200)
  expect(await reads(kim)).toBe(404)
  expect((await grace.ask(readCovers)).body.covers).toMatchObject([{ runs: false }])
})

test('whoever sees who can see the record sees the cover among them, named as one, with its end', async () => {
  await arrange()
  const { seers } = (await noor.ask(readCase, { params: { case: sealed } })).body
  const ends = (await w.owner.query<{ at: Date }>('select until_at as at from platform.cover')).rows[0]!.at.toISOString()
  expect(seers.filter(s => s.name === 'kim' && s.endedAt === null)).toMatchObject([{ basis: 'cover', until: ends }])
  expect(seers.filter(s => s.name === 'Noor H.').map(s => s.basis)).toEqual(['custody'])
})

test('only a supervisor arranges it, inside one team, for days that fit, and never for herself', async () => {
  const sam = await w.as('sam')
  const other = await newMember('teamless', 'lakeshore')
  await w.owner.query('delete from access.membership where member_id = $1', [other.id])
  expect([(await arrange({}, noor)).code, (await arrange({}, sam)).code, (await arrange({ cover: grace.id })).code, (await arrange({ cover: other.id })).code, (await arrange({ cover: sam.id })).code, (await arrange({ cover: noor.id })).code]).toEqual(['missing', 'refused', 'refused', 'refused', 'refused', 'refused'])
  expect([(await arrange({ until: await today(-3), from: await today(-4) })).code, (await arrange({ until: await today(400) })).code]).toEqual(['rota.cover-days', 'rota.cover-days'])
  expect(await reads(kim)).toBe(404)
})

test('the last day counts whole, and nothing ends before it begins', () => {
  expect([daysFit(day('2026-12-01'), day('2026-12-01'), day('2026-12-01')), daysFit(day('2026-12-02'), day('2026-12-01'), day('2026-11-01')), daysFit(day('2026-12-01'), day('2027-06-02'), day('2026-12-01')), daysFit(day('2026-12-01'), day('2027-06-03'), day('2026-12-01'))]).toEqual([true, false, true, false])
})
