import sql from 'sql-template-tag'
import { expect, test } from 'vitest'
import { stage } from './testing/stage.ts'
import { joinTeams, leaveTeam } from './testing/town.ts'

const s = stage(12)
const visible = (record: string) => sql`select record_id from protect.proof_identity where record_id = ${record}`
const [custodian, colleague, receiver] = [() => s.town.staff[2]!, () => s.town.staff[0]!, () => s.town.staff[5]!]

const referred = async (record: string, sections = 3, rights = 3) => {
  const consent = await s.basis({ kind: 'consent', record, sections: 7 })
  const referral = await s.basis({ kind: 'referral', record, sections, rights, on: [consent, await s.custodyOf(record)] })
  return { consent, referral }
}
const liveGrantsUnder = async (consent: string) =>
  (await s.hands.gate.query(`with recursive d (id) as (select $1::uuid union select s.basis_id from d join access.stands_on s on s.on_id = d.id)
    select g.id from access.grant g join d on d.id = g.basis_id where g.revoked_at is null`, [consent])).rowCount

test('a withdrawal is visible to the next statement of another session, in a transaction already open', async () => {
  const record = await s.record(0)
  const { consent, referral } = await referred(record)
  await s.grant(referral, s.town.teams[1]!.id, 3)
  const open = await s.connect('app')
  await s.enters(open, receiver())
  const before = await open.query(visible(record))
  await s.end(consent)
  const after = await open.query(visible(record))
  await open.query('commit')
  expect([before.rowCount, after.rowCount]).toEqual([1, 0])
})

test('a referral shows the summary alone until it is accepted, and nothing once declined', async () => {
  const record = await s.record(0)
  const { referral } = await referred(record)
  await s.grant(referral, s.town.teams[1]!.id, 1)
  const summary = sql`select record_id from protect.proof_summary where record_id = ${record}`
  expect([(await s.as(receiver(), summary)).count, (await s.as(receiver(), visible(record))).count]).toEqual([1, 0])
  await s.grant(referral, s.town.teams[1]!.id, 3)
  expect((await s.as(receiver(), visible(record))).count).toBe(1)
  await s.end(referral)
  expect([(await s.as(receiver(), summary)).count, (await s.as(receiver(), visible(record))).count]).toEqual([0, 0])
})

test('referrals racing a withdrawal leave no live grant behind', async () => {
  const clients = await Promise.all(Array.from({ length: 5 }, async () => { const c = await s.connect('migrator'); await c.query('set role gate'); return c }))
  const [withdrawing, ...referring] = clients
  let left = 0, accepted = 0
  for (let round = 0; round < 25; round++) {
    const record = await s.record(0)
    const [consent, custody] = [await s.basis({ kind: 'consent', record, sections: 7 }), await s.custodyOf(record)]
    const referrals = referring.flatMap(client => [1, 2].map(() => client.query(`with b as materialized (select access.make_basis('referral', $1, 3, 1, 901::smallint, 'infinity', array[$2, $3]::uuid[]) as id) select access.make_grant(b.id, $4, 3, 1, 'infinity') from b`, [record, consent, custody, s.town.teams[1]!.id]).then(() => 1, () => 0)))
    await Promise.race(referrals)
    await withdrawing!.query(`select access.end_basis($1, 'withdrawn')`, [consent])
    accepted += (await Promise.all(referrals)).reduce<number>((sum, n) => sum + n, 0)
    left += (await liveGrantsUnder(consent))!
  }
  expect(left).toBe(0)
  expect(accepted).toBeGreaterThan(25)
})

test('no withdrawal is lost to a deadlock with activity, expiry and a referral that touches its record', async () => {
  const hostile = await Promise.all([0, 1, 2].map(async n => { const c = await s.connect(n ? 'migrator' : 'app'); if (n) await c.query('set role gate'); return c }))
  const lost: string[] = []
  const refused: string[] = []
  let acts = 0
  for (let round = 0; round < 20; round++) {
    const record = await s.record(0)
    const { consent, referral } = await referred(record)
    for (const team of s.town.teams.slice(1)) await s.grant(referral, team.id, 1)
    await s.hands.gate.query(`update access.grant set valid = tstzrange(lower(valid) - interval '2 days', now() - interval '1 day') where basis_id = $1 and id in (select id from access.grant where basis_id = $1 limit 2)`, [referral])
    const [app, expiry, refer] = hostile
    const tried = (hand: typeof app, act: Promise<unknown>) => act.then(() => { acts++ }, async (error: { code: string }) => { refused.push(error.code); await hand!.query('rollback') })
    const others = [
      tried(app, s.enters(app!, custodian()).then(() => app!.query('select access.touch($1)', [record])).then(() => app!.query('commit'))),
      tried(expiry, expiry!.query('select access.mark_expired()')),
      tried(refer, refer!.query('begin').then(() => refer!.query(`select access.make_basis('referral', $1, 1, 1, 901::smallint, 'infinity', array[$2]::uuid[])`, [record, consent])).then(() => refer!.query('select 1 from access.record where id = $1 for no key update', [record])).then(() => refer!.query('commit'))),
    ]
    await s.hands.gate.query(`select access.end_basis($1, 'withdrawn')`, [consent]).catch((error: { code: string }) => lost.push(error.code))
    await Promise.all(others)
  }
  expect(lost).toEqual([])
  expect(refused.filter(code => code !== 'TL409')).toEqual([])
  expect(acts + refused.length).toBe(60)
  expect(acts).toBeGreaterThanOrEqual(40)
})

test('ending a consent ends what was built on what stood on it, to any depth', async () => {
  const record = await s.record(0)
  const consent = await s.basis({ kind: 'consent', record, sections: 7 })
  let on = await s.custodyOf(record)
  for (let depth = 0; depth < 5; depth++) {
    on = await s.basis({ kind: 'referral', record, sections: 3, on: [consent, on] })
    await s.grant(on, s.town.teams[1 + (depth % 2)]!.id, 3)
  }
  expect(await liveGrantsUnder(consent)).toBe(5)
  await s.end(consent)
  expect(await liveGrantsUnder(consent)).toBe(0)
})

test('nothing can be put on a basis that has ended or run out', async () => {
  const record = await s.record(0)
  const { consent, referral } = await referred(record)
  await s.end(consent)
  await expect(s.grant(referral, s.town.teams[1]!.id, 1)).rejects.toMatchObject({ code: 'TL409' })
  await expect(s.basis({ kind: 'referral', record, sections: 1, on: [consent] })).rejects.toMatchObject({ code: 'TL409' })
})

test('a grant past its day opens nothing, whether or not any job has marked it', async () => {
  const record = await s.record(0)
  const { referral } = await referred(record)
  const grant = await s.grant(referral, s.town.teams[1]!.id, 3)
  await s.hands.gate.query(`update access.grant set valid = tstzrange(now() - interval '2 hours', now() - interval '1 hour') where id = $1`, [grant])
  expect((await s.as(receiver(), visible(record))).count).toBe(0)
  await s.hands.gate.query('select access.mark_expired()')
  expect((await s.hands.gate.query('select id from access.grant where id = $1 and revoked_at is not null', [grant])).rowCount).toBe(1)
})

test('members of two task forces see in each what that one gives, and leaving ends it at once', async () => {
  const [first, second] = [await s.record(0), await s.record(0)]
  const [member] = s.town.staff.slice(5)
  const forces = s.town.taskForces
  await joinTeams(s.hands, forces.map(force => [member!.id, force.id]))
  for (const [n, record] of [first, second].entries()) {
    const consent = await s.basis({ kind: 'consent', record, sections: 7 })
    await s.grant(await s.basis({ kind: 'task_force', record, sections: n ? 1 : 3, on: [consent] }), forces[n]!.id, n ? 1 : 3)
  }
  const seen = async () => [(await s.as(member!, visible(first))).count, (await s.as(member!, visible(second))).count, (await s.as(member!, sql`select 1 from access.record where id in (${first}, ${second})`)).count]
  expect(await seen()).toEqual([1, 0, 2])
  await leaveTeam(s.hands, member!.id, forces[0]!.id)
  expect(await seen()).toEqual([0, 0, 1])
})

test('custody changes hands, and what stood on it lives on with its history', async () => {
  const record = await s.record(0)
  const { referral } = await referred(record)
  await s.grant(referral, s.town.teams[1]!.id, 3)
  expect((await s.as(custodian(), sql`select access.hand_over(${record}, ${s.town.teams[2]!.id})`)).refused).toBeNull()
  expect([(await s.as(custodian(), visible(record))).count, (await s.as(s.town.staff[8]!, visible(record))).count, (await s.as(receiver(), visible(record))).count]).toEqual([0, 1, 1])
  const windows = await s.as(s.town.staff[8]!, sql`select basis, ended_at is not null as ended from access.who_can_see(${record}) order by 1, 2`)
  expect(windows.rows).toEqual([{ basis: 'custody', ended: false }, { basis: 'custody', ended: true }, { basis: 'referral', ended: false }])
})

test('an erased record is seen by nobody, and a hold of law stops erasure until two members lift it', async () => {
  const record = await s.record(0)
  await s.as(custodian(), sql`select access.legal_hold(${record}, 'an act')`)
  expect((await s.as(custodian(), sql`select access.erase(${record})`)).refused).toBe('TL423')
  await s.as(custodian(), sql`select access.legal_hold(${record}, null)`)
  await s.as(custodian(), sql`select access.legal_hold(${record}, null)`)
  expect((await s.as(custodian(), sql`select access.erase(${record})`)).refused).toBe('TL423')
  await s.as(colleague(), sql`select access.legal_hold(${record}, null)`)
  expect((await s.as(custodian(), sql`select access.erase(${record})`)).refused).toBeNull()
  expect((await s.as(custodian(), visible(record))).count).toBe(0)
  await expect(s.basis({ kind: 'court_order', record, sections: 1, purpose: 'proof-inquiry' })).rejects.toMatchObject({ code: 'TL404' })
})
