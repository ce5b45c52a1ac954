import sql, { join, raw, type Sql } from 'sql-template-tag'
import { listRecords } from '../list.ts'
import * as model from '../model.ts'
import { type Answer, ask, type Caller } from './ask.ts'
import { kindName, type Run, sectionTables, someoneBarred, somebodyWho } from './run.ts'

/** What came and what the model expects, as text; `reached` when there was something to see or to change. */
export type Seen = { got: string; expected: string; reached: boolean }
export type Look = (run: Run) => Promise<Seen>

/** Nobody is signed in; or someone is, for other purposes, and learns what a stranger learns. */
const refusal = (run: Run, who: model.Ask) => (run.out.has(who.member) ? 'TL401' : 'TL404')
const inside = (run: Run, who: model.Ask) => !run.out.has(who.member) && run.purposes(who.member).includes(who.purpose)
const caller = (run: Run, who: model.Ask): Caller => ({ token: run.tokens.get(who.member)!, purpose: who.purpose })
const client = (run: Run) => run.rng.pick(run.apps)
const records = (run: Run) => [...run.world.records.keys()]
const sorted = (lines: string[]) => lines.sort().join(' ')

const compare = async (run: Run, who: model.Ask, query: Sql, show: (answer: Answer) => string, expected: () => string, reached: (expected: string) => boolean): Promise<Seen> => {
  const answer = await ask(client(run), caller(run, who), query)
  const said = inside(run, who) ? expected() : refusal(run, who)
  return { got: answer.refused ?? show(answer), expected: said, reached: inside(run, who) && reached(said) }
}
const ids = (column: string) => (answer: Answer) => sorted(answer.rows.map(row => String(row[column])))
const affected = (answer: Answer) => String(answer.count)
/** Rows that a statement changed; a code of refusal changed none. */
const changed = ({ got }: Seen): number => (/^\d{1,3}$/.test(got) ? Number(got) : 0)
const some = (text: string) => text !== '' && text !== '0' && text !== '42501'

const barred = (run: Run, record?: string) => (run.rng.next() < 0.15 ? someoneBarred(run, record) : null)
const someone = (run: Run) => barred(run) ?? somebodyWho(run, who => model.held(run.world, who).length > 0)
const someoneWith = (run: Run, record: string, section: number, rights: number) =>
  barred(run, record) ?? somebodyWho(run, who => model.held(run.world, who, record).some(grant => grant.sections & section && grant.rights & rights))
const aRecord = (run: Run) => (run.world.bars.size && run.rng.next() < 0.2 ? run.rng.pick([...run.world.bars]).split(' ')[0]! : run.rng.pick(records(run)))
const bitOf = (run: Run) => run.rng.below(sectionTables.length)
type Edge = { record: string; bit: number; who: model.Ask }
/** Half the time from a live grant that has these rights and lacks that one: the edge that a policy could blur. */
const onEdge = (run: Run, has: number, lacks: number): Edge => {
  const record = aRecord(run), bit = bitOf(run)
  const grants = run.rng.next() < 0.5 ? run.world.grants.filter(grant => (grant.rights & has) === has && (grant.rights & lacks) === 0 && model.lives(run.world, grant)) : []
  if (grants.length === 0) return { record, bit, who: someoneWith(run, record, 1 << bit, lacks) }
  const grant = run.rng.pick(grants)
  const agency = run.town.staff.filter(one => one.agency === grant.grantee).map(one => one.id)
  const members = agency.length ? agency : [...(run.world.teams.get(grant.grantee) ?? [grant.grantee])]
  return { record: grant.basis.record, bit: run.rng.pick([0, 1, 2, 3].filter(n => grant.sections & (1 << n))), who: members.length ? { member: run.rng.pick(members), purpose: grant.basis.purpose } : someone(run) }
}
const reads = (run: Run, who: model.Ask, record: string, bit: number, right: number) => model.may(run.world, who, record, 1 << bit, right)
const rowsOf = (run: Run, bit: number, record: string) => run.rows[bit]!.get(record) ?? 0

const section: Look = run => {
  const who = someone(run), bit = bitOf(run)
  return compare(run, who, sql`select record_id from ${raw(sectionTables[bit]!)} where record_id = any (${records(run)}::uuid[])`, ids('record_id'),
    () => sorted(records(run).flatMap(id => (reads(run, who, id, bit, model.read) ? Array.from({ length: rowsOf(run, bit, id) }, () => id) : []))), some)
}

const oneFromGrants: Look = run => {
  const record = aRecord(run), bit = bitOf(run), who = someoneWith(run, record, 1 << bit, 1)
  return compare(run, who, sql`select record_id from (select record_id from access.grant where record_id = ${record} and (sections & ${1 << bit}) <> 0 and (rights & 1) <> 0 limit 1) g join ${raw(sectionTables[bit]!)} using (record_id)`,
    affected, () => String(reads(run, who, record, bit, model.read) ? rowsOf(run, bit, record) : 0), some)
}

const readableMask = (run: Run, who: model.Ask, record: string, within: number) =>
  model.held(run.world, who, record).filter(grant => grant.rights & model.read && grant.sections & within).reduce((mask, grant) => mask | grant.sections, 0)

const listed = (run: Run, who: model.Ask, within: number) => [...run.world.records.values()]
  .map(row => ({ id: row.id, activity: row.activity, mask: readableMask(run, who, row.id, within) }))
  .filter(row => row.mask !== 0)
  .sort((a, b) => b.activity - a.activity)

/** All pages of three, walked to the end: order, masks, nothing twice, nothing lost. */
const list: Look = async run => {
  const who = someone(run), within = run.rng.pick([15, 15, 1 << bitOf(run)])
  const got: string[] = []
  const page = (after: { activityAt: string; record: string } | null) =>
    ask(client(run), caller(run, who), sql`select record_id, activity_at::text, sections from (${listRecords({ kind: kindName, after, limit: 3, ...(within === 15 ? {} : { sections: within }) })}) page order by page.activity_at desc, page.record_id desc`)
  let answer = await page(null)
  if (answer.refused) return { got: answer.refused, expected: inside(run, who) ? '' : refusal(run, who), reached: false }
  while (answer.rows.length > 0) {
    got.push(...answer.rows.map(row => `${row['record_id']}:${row['sections']}`))
    const last = answer.rows.at(-1)!
    answer = await page({ activityAt: String(last['activity_at']), record: String(last['record_id']) })
  }
  return { got: got.join(' '), expected: listed(run, who, within).map(row => `${row.id}:${row.mask}`).join(' '), reached: got.length > 0 }
}

const count: Look = run => {
  const who = someone(run)
  return compare(run, who, sql`select count(*)::int as n from (${listRecords({ kind: kindName, after: null, limit: 4 })}) page`,
    answer => String(answer.rows[0]!['n']), () => String(Math.min(4, listed(run, who, 15).length)), some)
}

const recordRows: Look = run => {
  const who = someone(run)
  return compare(run, who, sql`select id from access.record where id = any (${records(run)}::uuid[])`, ids('id'),
    () => sorted(records(run).filter(id => model.held(run.world, who, id).length > 0)), some)
}

const grants: Look = run => {
  const who = someone(run)
  return compare(run, who, sql`select record_id, sections, rights from access.grant`, answer => sorted(answer.rows.map(row => `${row['record_id']}:${row['sections']}:${row['rights']}`)),
    () => sorted(model.held(run.world, who).map(grant => `${grant.basis.record}:${grant.sections}:${grant.rights}`)), some)
}

const update: Look = run => {
  const { record, bit, who } = onEdge(run, model.read, model.write)
  return compare(run, who, sql`update ${raw(sectionTables[bit]!)} set says = 'new' where record_id = ${record}`, affected,
    () => String(reads(run, who, record, bit, model.write) && reads(run, who, record, bit, model.read) ? rowsOf(run, bit, record) : 0), some)
}

const forUpdate: Look = run => {
  const { record, bit, who } = onEdge(run, model.read, model.write)
  return compare(run, who, sql`select record_id from ${raw(sectionTables[bit]!)} where record_id = ${record} for update`, affected,
    () => String(reads(run, who, record, bit, model.write) && reads(run, who, record, bit, model.read) ? rowsOf(run, bit, record) : 0), some)
}

const insert: Look = async run => {
  const edge = onEdge(run, model.read, model.write), bit = run.rng.next() < 0.6 ? 2 : edge.bit, { record, who } = edge
  const taken = bit !== 2 && rowsOf(run, bit, record) > 0
  const seen = await compare(run, who, sql`insert into ${raw(sectionTables[bit]!)} (record_id, says) values (${record}, 'more')`, affected,
    () => (!reads(run, who, record, bit, model.write) ? '42501' : taken ? '23505' : '1'), some)
  if (seen.got === '1') run.rows[bit]!.set(record, rowsOf(run, bit, record) + 1)
  return seen
}

const upsert: Look = async run => {
  const record = aRecord(run), bit = run.rng.pick([0, 1, 3]), who = someoneWith(run, record, 1 << bit, 2)
  const seen = await compare(run, who, sql`insert into ${raw(sectionTables[bit]!)} (record_id, says) values (${record}, 'more') on conflict (record_id) do update set says = 'more'`, affected,
    () => (reads(run, who, record, bit, model.write) && reads(run, who, record, bit, model.read) ? '1' : '42501'), some)
  if (seen.got === '1') run.rows[bit]!.set(record, 1)
  return seen
}

const remove: Look = async run => {
  const { record, bit, who } = onEdge(run, model.read | model.write, model.manage)
  const seen = await compare(run, who, sql`delete from ${raw(sectionTables[bit]!)} where record_id = ${record}`, affected,
    () => String(reads(run, who, record, bit, model.manage) && reads(run, who, record, bit, model.read) ? rowsOf(run, bit, record) : 0), some)
  if (changed(seen) > 0) run.rows[bit]!.delete(record)
  return seen
}

const move: Look = async run => {
  const from = aRecord(run), to = aRecord(run), who = someoneWith(run, from, 4, 3)
  const both = (record: string) => reads(run, who, record, 2, model.write) && reads(run, who, record, 2, model.read)
  const seen = await compare(run, who, sql`update protect.proof_needs set record_id = ${to} where record_id = ${from}`, affected,
    () => (!both(from) || rowsOf(run, 2, from) === 0 ? '0' : both(to) ? String(rowsOf(run, 2, from)) : '42501'), some)
  if (changed(seen) > 0 && from !== to) {
    run.rows[2]!.set(to, rowsOf(run, 2, to) + rowsOf(run, 2, from))
    run.rows[2]!.delete(from)
  }
  return seen
}

const windows: Look = run => {
  const record = aRecord(run), who = someoneWith(run, record, 15, 7)
  return compare(run, who, sql`select grantee_id from access.who_can_see(${record})`, affected, () => String(model.windowsShown(run.world, who, record)), some)
}

const forgeries: ((claim: string) => string)[] = [
  () => '', () => 'x', () => 'a|b|c', claim => claim,
  claim => claim.replace(/\|\d+\|/, '|902|'), claim => claim.replace(/.$/, last => (last === '0' ? '1' : '0')),
]
/** A claim taken in one request and set by hand in the next, as it was or changed, opens nothing. */
const forged: Look = async run => {
  const who = someone(run), on = client(run)
  const taken = await ask(on, caller(run, who), sql`select current_setting('tl.claim') as claim`)
  const claim = run.rng.pick(forgeries)(String(taken.rows[0]?.['claim'] ?? ''))
  const tables = join([...sectionTables, 'access.grant', 'access.record'].map(table => sql`(select count(*) from ${raw(table)})`), ' + ')
  const answer = await ask(on, null, sql`select set_config('tl.claim', ${claim}, true), (${tables})::int as n`)
  const failedShut = answer.refused === '22P02'
  return { got: failedShut ? '0' : (answer.refused ?? String(answer.rows[0]!['n'])), expected: '0', reached: !taken.refused }
}

const directly = [
  sql`insert into access.grant (record_id, kind, grantee_id, sections, rights, purpose, basis_id, valid, activity_at) select record_id, kind, grantee_id, 15, 7, purpose, basis_id, valid, activity_at from access.grant`,
  sql`update access.grant set sections = 15`, sql`delete from access.grant`, sql`update access.record set legal_hold = null`, sql`delete from access.bar`, sql`select record_id from access.bar`,
  sql`select id from access.basis`, sql`select token_hash from access.session`, sql`update access.session set purposes = '{901}'`, sql`select k from access.secret`,
  sql`insert into access.membership (member_id, team_id) select access.me(), access.me()`, sql`insert into access.allowed select * from access.allowed`,
  sql`select access.make_grant(gen_random_uuid(), gen_random_uuid(), 1, 1, 'infinity')`, sql`set local role gate`, sql`lock table access.grant in access exclusive mode`,
]
const direct: Look = async run => {
  const who = someone(run)
  const answer = await ask(client(run), caller(run, who), run.rng.pick(directly))
  return { got: answer.refused ?? 'done', expected: inside(run, who) ? '42501' : refusal(run, who), reached: inside(run, who) }
}

export const looks: Record<string, [weight: number, Look]> = {
  section: [20, section], 'one by id': [12, oneFromGrants], list: [8, list], count: [5, count], records: [8, recordRows], grants: [5, grants],
  update: [8, update], 'for update': [4, forUpdate], insert: [8, insert], upsert: [6, upsert], delete: [5, remove], move: [6, move],
  windows: [6, windows], forged: [4, forged], direct: [4, direct],
}
