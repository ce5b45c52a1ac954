import sql from 'sql-template-tag'
import { expect, test } from 'vitest'
import { stage } from './testing/stage.ts'

const s = stage(15)
const [lead, colleague, both] = [() => s.town.staff[0]!, () => s.town.staff[1]!, () => s.town.staff[2]!]
const identity = (record: string) => sql`select record_id from protect.proof_identity where record_id = ${record}`

test('nobody grants to himself, to his own team or to his own agency', async () => {
  const record = await s.record(0)
  for (const grantee of [lead().id, s.town.teams[0]!.id, lead().agency])
    expect((await s.as(lead(), sql`select access.share(${record}, ${grantee}, array['summary'], 1)`)).refused).toBe('TL403')
})

test('custody is shared inside its agency alone', async () => {
  const record = await s.record(0)
  expect((await s.as(lead(), sql`select access.share(${record}, ${s.town.staff[4]!.id}, array['summary'], 1)`)).refused).toBe('TL403')
  expect((await s.as(lead(), sql`select access.share(${record}, ${colleague().id}, array['summary', 'identity'], 1)`)).refused).toBeNull()
  expect((await s.as(colleague(), identity(record))).count).toBe(1)
})

test('nobody gives sections or rights that he does not hold, and a part of a file does not move the whole', async () => {
  const record = await s.record(0, 0)
  await s.as(lead(), sql`select access.share(${record}, ${colleague().id}, array['summary'], 5)`)
  const own = s.town.teams[3]!.id
  expect(s.town.teams[3]!.members).toContain(colleague().id)
  for (const act of [sql`select access.hand_over(${record}, ${own})`, sql`select access.erase(${record})`, sql`select access.share(${record}, ${lead().id}, array['identity'], 1)`, sql`select access.share(${record}, ${lead().id}, array['summary'], 2)`])
    expect((await s.as(colleague(), act)).refused).toBe('TL404')
  expect((await s.as(colleague(), identity(record))).count).toBe(0)
})

test('manage that came by referral neither moves, erases, bars, shares nor shows the windows of a file', async () => {
  const record = await s.record(0)
  const consent = await s.basis({ kind: 'consent', record, sections: 7 })
  await s.grant(await s.basis({ kind: 'referral', record, sections: 7, on: [consent] }), s.town.teams[1]!.id, 7, 7)
  const receiver = s.town.staff[3]!
  for (const act of [sql`select access.hand_over(${record}, ${s.town.teams[4]!.id})`, sql`select access.erase(${record})`, sql`select access.set_bar(${record}, ${lead().id})`, sql`select access.share(${record}, ${s.town.staff[4]!.id}, array['summary'], 1)`, sql`select access.open_own(${record}, ${s.town.persons[0]!.id})`, sql`select access.legal_hold(${record}, null)`])
    expect((await s.as(receiver, act)).refused).toBe('TL404')
  expect((await s.as(receiver, sql`select * from access.who_can_see(${record})`)).rows).toMatchObject([{ mine: true, basis: 'referral' }])
})

test('the lead of the custodian and the person see every window; a reader sees his own', async () => {
  const record = await s.record(0)
  const [she] = s.town.persons
  await s.as(lead(), sql`select access.open_own(${record}, ${she!.id})`)
  const consent = await s.basis({ kind: 'consent', record, sections: 7 })
  await s.grant(consent, s.town.staff[3]!.id, 1)
  const seen = async (who: { token: Buffer }, purpose?: string) => (await s.as(who, sql`select 1 from access.who_can_see(${record})`, purpose)).count
  expect([await seen(lead()), await seen(she!, 'own'), await seen(s.town.staff[3]!), await seen(s.town.staff[4]!)]).toEqual([3, 3, 1, 0])
})

test('a reader of identity learns whose search knows it only of himself, and writes no one else\'s tokens', async () => {
  const record = await s.record(0)
  const consent = await s.basis({ kind: 'consent', record, sections: 3 })
  const reader = s.town.staff[3]!
  await s.grant(consent, reader.id, 3)
  expect((await s.as(reader, sql`select grantee_id from access.searchers(${record})`)).rows).toEqual([{ grantee_id: reader.id }])
  expect((await s.as(lead(), sql`select grantee_id from access.searchers(${record})`)).count).toBe(2)
  expect((await s.as(reader, sql`select access.post(${record}, ${s.town.teams[0]!.id}, 901::smallint, '{}')`)).refused).toBe('TL404')
  expect((await s.as(reader, sql`select access.post(${record}, ${reader.id}, 901::smallint, array['\\x0102'::bytea])`)).refused).toBeNull()
  const found = sql`select p.record_id from access.posting p join access.grant g using (record_id) where p.token = '\\x0102'`
  expect((await s.as(reader, found)).count).toBe(1)
  await s.end(consent)
  expect((await s.as(reader, found)).count).toBe(0)
  expect((await s.hands.gate.query('select 1 from access.posting where record_id = $1', [record])).rowCount).toBe(0)
})

test('glass is broken by a post that may, after stepping up, with a reason and a second member of the agency unless life is in danger', async () => {
  const record = await s.record(1)
  const glass = (reason: string | null, second: string | null) => sql`select access.proof_break_glass(${record}, ${reason}, ${second})`
  const by = async (who: { token: Buffer }, query = glass('life-in-danger', null)) => (await s.as(who, query, 'proof-emergency')).refused
  expect([await by(colleague()), await by(lead(), glass('medical', null)), await by(lead(), glass('medical', lead().id)), await by(lead(), glass('medical', s.town.staff[4]!.id)), await by(lead(), glass('because', colleague().id)), await by(lead(), glass(null, null))])
    .toEqual(['TL404', 'TL403', 'TL403', 'TL403', 'TL403', 'TL403'])
  await s.hands.gate.query(`update access.session set stepped_up_at = now() - interval '16 minutes' where member_id = $1`, [lead().id])
  expect(await by(lead())).toBe('TL403')
  await s.hands.gate.query('update access.session set stepped_up_at = now() where member_id = $1', [lead().id])
  expect(await by(lead(), glass('medical', colleague().id))).toBeNull()
  expect((await s.as(lead(), sql`select 1 from protect.proof_summary where record_id = ${record}`, 'proof-emergency')).count).toBe(1)
  expect((await s.as(lead(), identity(record), 'proof-emergency')).count).toBe(0)
})

test('a refused breaking of glass tells nothing of the record, by its code or by a wait', async () => {
  const record = await s.record(1)
  await s.hands.gate.query('begin')
  await s.hands.gate.query('select 1 from access.record where id = $1 for update', [record])
  const missing = '00000000-0000-4000-8000-000000000000'
  const tries = (id: string) => [sql`select access.proof_break_glass(${id}, 'medical', null)`, sql`select access.proof_break_glass(${id}, 'because', ${colleague().id})`].map(async query => (await s.as(lead(), query, 'proof-emergency')).refused)
  const told = [await Promise.all(tries(record)), await Promise.all(tries(missing))]
  await s.hands.gate.query('rollback')
  expect(told).toEqual([['TL403', 'TL403'], ['TL403', 'TL403']])
})

test('a record is opened into one\'s own custody or one\'s own team\'s, and handed to a team', async () => {
  expect((await s.as(lead(), sql`select access.open_record('proof', ${s.town.teams[1]!.id})`)).refused).toBe('TL404')
  expect((await s.as(lead(), sql`select access.open_record('proof', ${lead().agency})`)).refused).toBe('TL404')
  expect((await s.as(lead(), sql`select access.open_record('proof', ${s.town.teams[0]!.id})`, 'proof-inquiry')).refused).toBe('TL403')
  expect((await s.as(both(), sql`select access.hand_over(${await s.record(0)}, ${both().id})`)).refused).toBe('TL404')
  expect((await s.as(lead(), sql`select access.open_record('proof', ${lead().id})`)).refused).toBeNull()
})
