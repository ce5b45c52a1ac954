import sql from 'sql-template-tag'
import { expect, test } from 'vitest'
import { stage } from './testing/stage.ts'

const s = stage(14)
type Row = { kind: string; purpose: number; basis: string; sections: number; needs: string }
const code = (work: Promise<unknown>) => work.then(() => null, (error: { code: string }) => error.code)

/** The act that a row allows: a basis of its kind over its sections, on what it needs, and a grant of all of them to a team. */
const actOf = async (row: Row, sections = row.sections): Promise<void> => {
  const { gate } = s.hands
  const [custodian, second] = s.town.staff
  const id = (await gate.query<{ id: string }>('insert into access.record (kind, custodian) values ($1, $2) returning id', [row.kind, s.town.agencies[0]])).rows[0]!.id
  const make = async (basis: string, on: string[], seconded: boolean) => (await gate.query<{ id: string }>('select access.make_basis($1, $2, $3, 7, $4, $5, $6, second => $7) as id', [basis, id, sections, row.purpose, 'infinity', on, seconded ? second!.id : null])).rows[0]!.id
  if (row.needs === 'second member') await gate.query('select access.enter($1, $2)', [custodian!.token, 'proof-help'])
  const consent = row.needs === 'live consent' ? [await make('consent', [], false)] : []
  const made = await make(row.basis, consent, row.needs === 'second member')
  await gate.query(`select access.make_grant($1, $2, $3, 7, 'infinity')`, [made, s.town.teams[3]!.id, sections])
}

const undone = async <T>(work: () => Promise<T>): Promise<T> => {
  await s.hands.gate.query('begin')
  try {
    return await work()
  } finally {
    await s.hands.gate.query('rollback; reset role; set role gate')
  }
}
const without = async (row: Row) => {
  await s.hands.gate.query('reset role')
  await s.hands.gate.query('delete from access.allowed where kind = $1 and purpose = $2 and basis = $3', [row.kind, row.purpose, row.basis])
  await s.hands.gate.query('set role gate')
}
const rows = async () => (await s.hands.gate.query<Row>('select kind, purpose, basis, sections, needs from access.allowed order by 1, 2, 3')).rows

test('each row of the closed table allows one act, and without the row that act is refused', async () => {
  const found: unknown[] = []
  for (const row of await rows()) {
    const withRow = await undone(() => code(actOf(row)))
    const withoutRow = await undone(async () => { await without(row); return code(actOf(row)) })
    if (withRow !== null || withoutRow !== 'TL403') found.push([row, withRow, withoutRow])
  }
  expect(found).toEqual([])
})

test('no row opens a section that it does not name', async () => {
  const found: unknown[] = []
  for (const row of await rows()) {
    const more = (await s.hands.gate.query<{ mask: number }>('select access.whole($1) as mask', [row.kind])).rows[0]!.mask
    const refused = more === row.sections ? 'TL403' : await undone(() => code(actOf(row, more)))
    if (refused !== 'TL403') found.push([row, refused])
  }
  expect(found).toEqual([])
})

test('no row opens a kind, a purpose or a basis that has none', async () => {
  const acts = [{ kind: 'proof', purpose: 902, basis: 'custody' }, { kind: 'proof', purpose: 901, basis: 'court_order' }, { kind: 'proof', purpose: 902, basis: 'statute' }]
  for (const act of acts) expect(await undone(() => code(actOf({ ...act, sections: 1, needs: 'nothing' })))).toBe('TL403')
})

test('what needs her live consent is refused without it, with an ended one, and with one of another record', async () => {
  const [record, other] = [await s.record(0), await s.record(0)]
  const team = s.town.teams[3]!.id
  const bare = await s.basis({ kind: 'task_force', record, sections: 1 })
  expect(await code(s.grant(bare, team, 1))).toBe('TL403')
  const consent = await s.basis({ kind: 'consent', record, sections: 3 })
  const standing = await s.basis({ kind: 'task_force', record, sections: 1, on: [consent] })
  expect(await code(s.grant(standing, team, 1))).toBeNull()
  await s.end(consent)
  expect(await code(s.grant(standing, team, 1))).toBe('TL409')
  const elsewhere = await s.basis({ kind: 'consent', record: other, sections: 3 })
  expect(await code(s.basis({ kind: 'task_force', record, sections: 1, on: [elsewhere] }))).toBe('TL403')
})

test('what needs a second member is refused without one, with oneself as the second, and to either of the two', async () => {
  const record = await s.record(0)
  const { gate } = s.hands
  const [custodian, colleague] = s.town.staff
  const statute = async (second: string | null, grantee: string) => undone(async () => {
    await gate.query('select access.enter($1, $2)', [custodian!.token, 'proof-help'])
    return code(gate.query(`with b as materialized (select access.make_basis('statute', $1, 3, 1, 901::smallint, 'infinity', '{}', second => $2) as id) select access.make_grant(b.id, $3, 3, 1, 'infinity') from b`, [record, second, grantee]))
  })
  const outside = s.town.staff[4]!.id
  expect(await Promise.all([statute(null, outside)])).toEqual(['TL403'])
  expect([await statute(custodian!.id, outside), await statute(colleague!.id, colleague!.id), await statute(colleague!.id, outside)]).toEqual(['TL403', 'TL403', null])
})

test('beyond the summary a grant never names a whole agency', async () => {
  const record = await s.record(0)
  const consent = await s.basis({ kind: 'consent', record, sections: 7 })
  expect([await code(s.grant(consent, s.town.agencies[1]!, 3)), await code(s.grant(consent, s.town.agencies[1]!, 2)), await code(s.grant(consent, s.town.agencies[1]!, 1))]).toEqual(['TL403', 'TL403', null])
})

test('a grant never exceeds its basis, nor a basis what it stands on', async () => {
  const record = await s.record(0)
  const consent = await s.basis({ kind: 'consent', record, sections: 3, rights: 1, until: '2100-01-01' })
  const team = s.town.teams[3]!.id
  expect([await code(s.grant(consent, team, 4)), await code(s.grant(consent, team, 1, 2)), await code(s.grant(consent, team, 3, 1))]).toEqual(['TL403', 'TL403', null])
  const beyond = [{ sections: 4, rights: 1 }, { sections: 1, rights: 3 }, { sections: 1, rights: 1, until: 'infinity' }, { sections: 1, rights: 1, purpose: 'proof-inquiry' }]
  for (const more of beyond) expect(await code(s.basis({ kind: 'referral', record, until: '2099-01-01', on: [consent], ...more }))).toBe('TL403')
})

test('a grant of no section, and a basis of none, are refused: they would tell that a record exists', async () => {
  const record = await s.record(0)
  expect(await code(s.basis({ kind: 'consent', record, sections: 0 }))).toBe('23514')
  expect((await s.as(s.town.staff[0]!, sql`select access.share(${record}, ${s.town.staff[1]!.id}, array['no such section'], 1)`)).refused).toBe('23514')
})

test('bits are read in the kind of their own record', async () => {
  await s.hands.migrator.query(`insert into access.kind values ('other', 'platform'); insert into access.section values ('other', 'public', 1); insert into access.allowed values ('other', 901, 'custody', 2, 'nothing')`)
  const opened = await s.as(s.town.staff[0]!, sql`select access.open_record('other', ${s.town.teams[0]!.id}) as id`)
  expect((await s.as(s.town.staff[0]!, sql`insert into protect.proof_identity values (${String(opened.rows[0]!['id'])}, 'x')`)).refused).toBe('42501')
})
