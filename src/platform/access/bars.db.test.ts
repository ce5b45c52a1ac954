import sql from 'sql-template-tag'
import { expect, test } from 'vitest'
import { listRecords } from './list.ts'
import { stage } from './testing/stage.ts'

const s = stage(13)
const lead = () => s.town.staff[0]!
const barred = () => s.town.staff[2]!
const identity = (record: string) => sql`select record_id from protect.proof_identity where record_id = ${record}`
const barredRecord = async () => {
  const record = await s.record(0)
  await s.as(lead(), sql`select access.set_bar(${record}, ${barred().id})`)
  return record
}

test('a bar keeps one member out and leaves the team in', async () => {
  const record = await barredRecord()
  expect([(await s.as(barred(), identity(record))).count, (await s.as(lead(), identity(record))).count]).toEqual([0, 1])
})

test('lists, counts, probes, postings and keys inherit a bar', async () => {
  const record = await barredRecord()
  await s.hands.gate.query(`insert into access.posting (grantee_id, purpose, token, activity_at, record_id) values ($1, 901, '\\x01', now(), $2)`, [s.town.teams[0]!.id, record])
  await s.hands.gate.query(`insert into access.record_key (record_id, custodian_key, wrapped) values ($1, $1, '\\x01')`, [record])
  for (const table of [listRecords({ kind: 'proof', after: null, limit: 500 }), sql`select record_id from access.grant`, sql`select id as record_id from access.record`, sql`select record_id from access.posting`, sql`select record_id from access.record_key`, sql`select grantee_id as record_id from access.who_can_see(${record})`]) {
    expect((await s.as(barred(), sql`select 1 from (${table}) x where x.record_id in (${record}, ${s.town.teams[0]!.id})`)).count).toBe(0)
    expect((await s.as(lead(), sql`select 1 from (${table}) x where x.record_id in (${record}, ${s.town.teams[0]!.id})`)).count).toBeGreaterThan(0)
  }
})

test('every act of the barred is answered as if the record did not exist', async () => {
  const record = await barredRecord()
  const missing = '00000000-0000-4000-8000-000000000000'
  const acts = (id: string) => [
    sql`select access.touch(${id})`, sql`select access.share(${id}, ${s.town.staff[1]!.id}, array['summary'], 1)`, sql`select access.hand_over(${id}, ${s.town.teams[1]!.id})`,
    sql`select access.set_bar(${id}, ${s.town.staff[1]!.id})`, sql`select access.lift_bar(${id}, ${barred().id})`, sql`select access.erase(${id})`, sql`select access.legal_hold(${id}, 'x')`,
    sql`select access.open_own(${id}, ${s.town.persons[0]!.id})`, sql`select access.post(${id}, ${barred().id}, 901::smallint, '{}')`, sql`select access.keep_key(${id}, ${id}, '\\x01')`,
    sql`select platform.emit('x', ${id}, 'summary', '{}')`, sql`insert into protect.proof_needs (record_id, says) values (${id}, 'x')`, sql`update protect.proof_needs set says = 'x' where record_id = ${id}`,
  ]
  const answers = async (id: string) => Promise.all(acts(id).map(async act => { const answer = await s.as(barred(), act); return answer.refused ?? String(answer.count) }))
  expect(await answers(record)).toEqual(await answers(missing))
})

test('glass is not broken against a bar', async () => {
  const record = await s.record(1)
  await s.as(s.town.staff[3]!, sql`select access.set_bar(${record}, ${lead().id})`)
  expect((await s.as(lead(), sql`select access.proof_break_glass(${record}, 'life-in-danger', null)`, 'proof-emergency')).refused).toBe('TL404')
})

test('the barred cannot read which records they are kept from', async () => {
  const record = await barredRecord()
  const told = await s.as(barred(), sql`select access.my_bars()::text as bars`)
  expect(String(told.rows[0]!['bars'])).not.toContain(record)
  expect((await s.as(barred(), sql`select record_id from access.bar`)).refused).toBe('42501')
})

test('a bar on a team keeps out each of its members, whatever else opens the record to them', async () => {
  const record = await s.record(1)
  const consent = await s.basis({ kind: 'consent', record, sections: 7 })
  await s.grant(consent, s.town.staff[2]!.id, 3)
  await s.as(s.town.staff[3]!, sql`select access.set_bar(${record}, ${s.town.teams[0]!.id})`)
  expect((await s.as(s.town.staff[2]!, identity(record))).count).toBe(0)
  await s.as(s.town.staff[3]!, sql`select access.lift_bar(${record}, ${s.town.teams[0]!.id})`)
  expect((await s.as(s.town.staff[2]!, identity(record))).count).toBe(1)
})

test('the person bars from her own file, and is not barred from it', async () => {
  const record = await s.record(0)
  const [she] = s.town.persons
  await s.as(lead(), sql`select access.open_own(${record}, ${she!.id})`)
  expect((await s.as(she!, sql`select access.set_bar(${record}, ${barred().id})`, 'own')).refused).toBeNull()
  expect((await s.as(barred(), identity(record))).count).toBe(0)
  expect((await s.as(lead(), sql`select access.set_bar(${record}, ${she!.id})`)).refused).toBe('TL403')
  expect((await s.as(she!, identity(record), 'own')).count).toBe(1)
})
