import sql, { type Sql } from 'sql-template-tag'
import * as model from '../model.ts'
import { type Answer, ask } from './ask.ts'
import { kindName, maskNames, minutesAt, newId, type Run, someAsk, someGrantee, someMask, someoneBarred, someRecord, somebodyWho } from './run.ts'
import { joinTeams, leaveTeam, signIn } from './town.ts'

/** What SQL did and what the model says; a difference is a finding. */
export type Outcome = { sql: boolean; model: boolean; refused?: string | null }
export type Command = (run: Run) => Promise<Outcome | null>
const outcome = (answer: Answer, said: boolean): Outcome => ({ sql: answer.refused === null, model: said, refused: answer.refused })

const asked = (run: Run, who: model.Ask, query: Sql) => ask(run.rng.pick(run.apps), { token: run.tokens.get(who.member)!, purpose: who.purpose }, query)
const signedIn = (run: Run, who: model.Ask) => !run.out.has(who.member) && run.purposes(who.member).includes(who.purpose)
/** A person acts only on what exists: SQL has no other way to name it. */
const byMember = async (run: Run, who: model.Ask, query: Sql, said: () => boolean) => {
  const answer = await asked(run, who, query)
  return outcome(answer, signedIn(run, who) && said())
}

const gateMakes = async (run: Run, basis: model.Basis, grant: { grantee: string; sections: number; rights: number } | null): Promise<Outcome> => {
  const values = [basis.id, basis.kind, basis.record, basis.sections, basis.rights, basis.purpose, minutesAt(run, basis.until), basis.on.map(on => on.id)]
  const made = `access.make_basis($2, $3, $4, $5, access.purpose_id($6), $7, $8::uuid[], as_id => $1)`
  const settled = await run.hands.gate.query(grant
    ? { name: 'make-both', text: `with b as materialized (select ${made} as id) select access.make_grant(b.id, $9, $10, $11, 'infinity') from b`, values: [...values, grant.grantee, grant.sections, grant.rights] }
    : { name: 'make-basis', text: `select ${made}`, values }).then(() => null, (error: { code: string }) => error.code)
  const { world } = run
  const kept = model.makeBasis(world, basis)
  const fits = kept !== null && (grant === null || model.makeGrant(world, kept, grant.grantee, grant.sections, grant.rights))
  if (kept && !fits) world.bases.pop()
  return { sql: settled === null, model: fits, refused: settled }
}

const open: Command = async run => {
  const member = run.rng.pick(run.town.staff).id
  const who = someAsk(run, member, 'proof-help')
  const mine = run.town.teams.filter(team => run.world.teams.get(team.id)!.has(member))
  const into = run.rng.next()
  const team = into < 0.7 && mine.length ? run.rng.pick(mine) : into < 0.8 ? { id: member } : run.rng.pick(run.town.teams)
  const answer = await asked(run, who, sql`select access.open_record(${kindName}, ${team.id}) as id`)
  const said = signedIn(run, who) && model.mayOpen(run.world, who, team.id)
  if (answer.refused === null && said) {
    const id = String(answer.rows[0]!['id'])
    const made = await run.hands.gate.query<{ id: string }>({ name: 'fill', text: `with a as (insert into protect.proof_summary values ($1, 'a')), b as (insert into protect.proof_identity values ($1, 'b')),
      c as (insert into protect.proof_needs (record_id, says) values ($1, 'c')), d as (insert into protect.proof_health values ($1, 'd')) select id from access.basis where record_id = $1`, values: [id] })
    model.open(run.world, who, id, made.rows[0]!.id, team.id)
    run.rows.forEach(rows => rows.set(id, 1))
  }
  return outcome(answer, said)
}

const consent: Command = async run => {
  const record = someRecord(run)
  if (!record) return null
  const purpose = run.rng.pick(['proof-help', 'proof-help', 'proof-inquiry'])
  const allowed = run.world.allowed.find(row => row.basis === 'consent' && row.purpose === purpose)!.sections
  const sections = someMask(run, allowed)
  const basis = { id: newId(run.rng), kind: 'consent' as const, record, sections, rights: run.rng.pick([1, 2, 3, 3, 3, 5, 7, 7]), purpose, until: run.world.now + 10 * (2 + run.rng.below(20)), on: [], ended: false, seconded: false }
  const grantee = run.rng.next() < 0.4 ? { grantee: someGrantee(run), sections: someMask(run, sections), rights: basis.rights } : null
  return gateMakes(run, basis, grantee)
}

/** Stands on a consent and on what the referrer himself holds. A write-only referral shows nothing before it is accepted. */
const refer: Command = async run => {
  const consents = run.world.bases.filter(basis => basis.kind === 'consent' && basis.purpose === 'proof-help' && (model.stands(run.world, basis) || run.rng.next() < 0.05))
  if (consents.length === 0) return null
  const consent = run.rng.pick(consents)
  const own = run.world.grants.filter(grant => grant.basis.record === consent.record && ['custody', 'referral'].includes(grant.basis.kind) && model.lives(run.world, grant))
  if (own.length === 0) return null
  const onward = own.filter(grant => grant.basis.kind === 'referral' && !grant.basis.on.includes(consent))
  const from = run.rng.pick(onward.length && run.rng.next() < 0.7 ? onward : own).basis
  const sections = someMask(run, consent.sections & from.sections & 7), rights = run.rng.next() < 0.9 ? (consent.rights & from.rights) || 1 : 7
  const basis = { id: newId(run.rng), kind: 'referral' as const, record: consent.record, sections, rights, purpose: 'proof-help', until: run.rng.next() < 0.9 ? Math.min(consent.until, from.until) : consent.until + 10, on: [consent, from], ended: false, seconded: false }
  const team = run.rng.pick(run.town.teams).id
  const shown = (sections & 1) !== 0 && (rights & 1) !== 0
  const made = await gateMakes(run, basis, shown ? { grantee: team, sections: 1, rights: 1 } : null)
  if (made.sql && made.model) run.referrals.push({ basis: run.world.bases.at(-1)!, team })
  return made
}

const accept: Command = async run => {
  const referral = run.referrals.length ? run.rng.pick(run.referrals) : null
  if (!referral) return null
  const { basis, team } = referral
  const failed = await run.hands.gate.query({ name: 'grant', text: `select access.make_grant($1, $2, $3, $4, 'infinity')`, values: [basis.id, team, basis.sections, basis.rights] }).then(() => null, (error: { code: string }) => error.code)
  return { sql: failed === null, model: model.makeGrant(run.world, basis, team, basis.sections, basis.rights), refused: failed }
}

const ending = async (run: Run, bases: model.Basis[]): Promise<Outcome | null> => {
  if (bases.length === 0) return null
  const basis = run.rng.pick(bases)
  const failed = await run.hands.gate.query({ name: 'end', text: `select access.end_basis($1, 'ended')`, values: [basis.id] }).then(() => null, (error: { code: string }) => error.code)
  const erased = run.world.records.get(basis.record)!.erased
  if (!erased) model.end(basis)
  return { sql: failed === null, model: !erased, refused: failed }
}
const decline: Command = run => ending(run, run.referrals.map(referral => referral.basis).filter(basis => model.stands(run.world, basis)))
const withdraw: Command = run => ending(run, run.world.bases.filter(basis => basis.kind === 'consent' && (model.stands(run.world, basis) || run.rng.next() < 0.1)))

/** Agreement, task force, statute, court order: with the consent under it or without. */
const authorize: Command = async run => {
  const record = someRecord(run)
  if (!record) return null
  const { basis: kind, purpose, sections: allowed } = run.rng.pick(run.world.allowed.filter(row => ['agreement', 'task_force', 'statute', 'court_order'].includes(row.basis)))
  const consents = run.world.bases.filter(basis => basis.kind === 'consent' && basis.record === record && basis.purpose === purpose && model.stands(run.world, basis))
  const on = consents.length && run.rng.next() < 0.8 ? [run.rng.pick(consents)] : []
  const sections = someMask(run, allowed & on.reduce((mask, basis) => mask & basis.sections, 15)), rights = run.rng.next() < 0.8 ? (on[0]?.rights ?? 1) : 3
  const basis = { id: newId(run.rng), kind, record, sections, rights, purpose, until: Math.min(...on.map(b => b.until), run.world.now + 10 * (1 + run.rng.below(20))), on, ended: false, seconded: false }
  return gateMakes(run, basis, { grantee: kind === 'task_force' ? run.rng.pick(run.town.taskForces).id : someGrantee(run), sections, rights })
}

const share: Command = async run => {
  const record = someRecord(run)
  if (!record) return null
  const custodian = run.world.records.get(record)!.custodian
  const part = run.rng.next() < 0.4
  const who = somebodyWho(run, w => model.keeps(run.world, w, record, 1) && !(part && model.keeps(run.world, w, record, 15)))
  const inside = [...run.town.teams, ...run.town.staff].filter(one => one.agency === custodian && !model.granteesOf(run.world, who.member).includes(one.id)).map(one => one.id)
  const grantee = inside.length && run.rng.next() < 0.8 ? run.rng.pick(inside) : someGrantee(run)
  const sections = someMask(run, 15) | (run.rng.next() < 0.5 ? 1 : 0), rights = run.rng.pick([1, 3, 5, 5, 7, 7]), until = run.world.now + 10 * (1 + run.rng.below(30))
  return byMember(run, who, sql`select access.share(${record}, ${grantee}, ${maskNames(sections)}, ${rights}, ${minutesAt(run, until)})`,
    () => model.share(run.world, who, record, grantee, sections, rights, until))
}

const handOver: Command = async run => {
  const record = someRecord(run)
  if (!record) return null
  const part = run.rng.next() < 0.25
  const who = somebodyWho(run, w => model.keeps(run.world, w, record, part ? 1 : 15) && !(part && model.keeps(run.world, w, record, 15)))
  const team = run.rng.next() < 0.9 ? run.rng.pick(run.town.teams).id : someGrantee(run)
  return byMember(run, who, sql`select access.hand_over(${record}, ${team})`, () => model.handOver(run.world, who, record, team))
}

const openOwn: Command = async run => {
  const record = someRecord(run)
  if (!record) return null
  const who = somebodyWho(run, w => model.keeps(run.world, w, record, 1))
  const person = run.rng.next() < 0.9 ? run.rng.pick(run.town.persons).id : someGrantee(run)
  const answer = await asked(run, who, sql`select access.open_own(${record}, ${person}) as id`)
  return outcome(answer, signedIn(run, who) && model.openOwn(run.world, who, record, person, () => String(answer.rows[0]?.['id'])))
}

const breakGlass: Command = async run => {
  const record = someRecord(run)
  if (!record) return null
  const member = run.rng.next() < 0.7 ? run.rng.pick(run.town.staff.filter(one => one.posts.includes('emergency'))) : run.rng.pick(run.town.staff)
  const who = someAsk(run, member.id, 'proof-emergency')
  const reason = run.rng.pick(['life-in-danger', 'medical', 'child'])
  const second = run.rng.next() < 0.6 ? run.rng.pick(run.town.staff.filter(one => one.agency === member.agency)).id : run.rng.next() < 0.5 ? someGrantee(run) : null
  const answer = await asked(run, who, sql`select access.proof_break_glass(${record}, ${reason}, ${second}) as id`)
  const said = signedIn(run, who) && model.mayBreakGlass(run.world, who, record, reason, second)
  if (said && answer.refused === null) {
    const basis = model.makeBasis(run.world, { id: String(answer.rows[0]!['id']), kind: 'emergency', record, sections: 5, rights: 1, purpose: 'proof-emergency', until: run.world.now + 30, on: [] })!
    model.makeGrant(run.world, basis, member.id, 5, 1)
  }
  return outcome(answer, said)
}

const bar: Command = async run => {
  const record = someRecord(run)
  if (!record) return null
  const who = somebodyWho(run, w => model.keeps(run.world, w, record, 1) || (w.purpose === 'own' && model.may(run.world, w, record, 1, 1)))
  const holders = run.world.grants.filter(grant => grant.basis.record === record && model.lives(run.world, grant)).map(grant => grant.grantee).filter(id => id !== who.member && !run.world.teams.get(id)?.has(who.member))
  const members = holders.flatMap(id => [...(run.world.teams.get(id) ?? [id])])
  const grantee = members.length && run.rng.next() < 0.7 ? run.rng.pick([run.rng.pick(holders), run.rng.pick(members)]) : someGrantee(run)
  return byMember(run, who, sql`select access.set_bar(${record}, ${grantee})`, () => model.bar(run.world, who, record, grantee))
}

const lift: Command = async run => {
  const bars = [...run.world.bars]
  if (bars.length === 0) return null
  const [record, grantee] = run.rng.pick(bars).split(' ') as [string, string]
  const who = somebodyWho(run, w => model.keeps(run.world, w, record, 1) || (w.purpose === 'own' && model.may(run.world, w, record, 1, 1)))
  return byMember(run, who, sql`select access.lift_bar(${record}, ${grantee})`, () => model.lift(run.world, who, record, grantee))
}

const erase: Command = async run => {
  const record = someRecord(run)
  if (!record) return null
  const who = somebodyWho(run, w => model.keeps(run.world, w, record, 15))
  return byMember(run, who, sql`select access.erase(${record})`, () => model.erase(run.world, who, record))
}

const holdForLaw: Command = async run => {
  const record = someRecord(run)
  if (!record) return null
  const who = somebodyWho(run, w => model.keeps(run.world, w, record, 1))
  const held = run.rng.next() < 0.5
  return byMember(run, who, sql`select access.legal_hold(${record}, ${held ? 'an act' : null})`, () => model.holdForLaw(run.world, who, record, held))
}

const touch: Command = async run => {
  const record = someRecord(run)
  if (!record) return null
  const who = (run.rng.next() < 0.2 && someoneBarred(run, record)) || somebodyWho(run, w => model.held(run.world, w, record).length > 0)
  return byMember(run, who, sql`select access.touch(${record})`, () => model.touch(run.world, who, record))
}

const join: Command = async run => {
  const team = run.rng.pick([...run.town.teams, ...run.town.taskForces, ...run.town.taskForces])
  const outside = run.town.staff.filter(one => !run.world.teams.get(team.id)!.has(one.id) && (run.town.taskForces.includes(team) || one.agency === team.agency))
  if (outside.length === 0) return null
  const member = run.rng.pick(outside).id
  await joinTeams(run.hands, [[member, team.id]])
  run.world.teams.get(team.id)!.add(member)
  return { sql: true, model: true }
}

const leave: Command = async run => {
  const pairs = [...run.world.teams].flatMap(([team, members]) => [...members].map(member => [member, team] as const))
  if (pairs.length < 10) return null
  const [member, team] = run.rng.pick(pairs)
  await leaveTeam(run.hands, member, team)
  run.world.teams.get(team)!.delete(member)
  return { sql: true, model: true }
}

/** Time passes for all that is stored: a settable clock in the product would be a way in. */
const wait: Command = async run => {
  const minutes = 10 * (1 + run.rng.below(4))
  const { migrator } = run.hands
  await migrator.query('begin; alter table access.grant disable trigger check_grant; set local role gate')
  await migrator.query({ name: 'wait-basis', text: `update access.basis set until = until - $1 * interval '1 minute' where record_id = any ($2::uuid[])`, values: [minutes, [...run.world.records.keys()]] })
  await migrator.query({ name: 'wait-grant', text: `update access.grant set valid = tstzrange(lower(valid) - $1 * interval '1 minute', upper(valid) - $1 * interval '1 minute') where record_id = any ($2::uuid[])`, values: [minutes, [...run.world.records.keys()]] })
  await migrator.query('reset role; alter table access.grant enable trigger check_grant; commit')
  run.world.now += minutes
  return { sql: true, model: true }
}

const markExpired: Command = async run => {
  await run.hands.gate.query('select access.mark_expired()')
  return { sql: true, model: true }
}

const signOut: Command = async run => {
  const inside = [...run.town.staff, ...run.town.persons].filter(one => !run.out.has(one.id))
  const { id } = run.rng.pick(inside)
  const answer = await asked(run, { member: id, purpose: run.purposes(id)[0]! }, sql`select accounts.sign_out(true)`)
  run.out.add(id)
  return outcome(answer, true)
}

const signInAgain: Command = async run => {
  const away = run.town.staff.filter(one => run.out.has(one.id))
  if (away.length === 0) return null
  const { id } = run.rng.pick(away)
  run.tokens.set(id, await signIn(run.hands, run.rng, id))
  run.out.delete(id)
  return { sql: true, model: true }
}

/** With how often each is tried. */
export const commands: Record<string, [weight: number, Command]> = {
  open: [2, open], consent: [12, consent], refer: [16, refer], accept: [9, accept], decline: [2, decline], withdraw: [5, withdraw],
  authorize: [8, authorize], share: [12, share], 'hand over': [5, handOver], 'open own': [4, openOwn], 'break glass': [4, breakGlass],
  bar: [8, bar], lift: [3, lift], erase: [1, erase], 'legal hold': [2, holdForLaw], touch: [5, touch], join: [4, join], leave: [3, leave],
  wait: [2, wait], 'mark expired': [1, markExpired], 'sign out': [2, signOut], 'sign in': [3, signInAgain],
}
