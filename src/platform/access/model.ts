/** Who may see what, in plain words and without a database. SQL is checked against this, never the other way about. */
export type Id = string
export type BasisKind = 'custody' | 'own' | 'consent' | 'referral' | 'agreement' | 'task_force' | 'statute' | 'court_order' | 'emergency'
export type Basis = { id: Id; kind: BasisKind; record: Id; sections: number; rights: number; purpose: string; until: number; on: Basis[]; ended: boolean; seconded: boolean }
export type Grant = { basis: Basis; grantee: Id; sections: number; rights: number; until: number; replaced: boolean }
export type Party = { id: Id; kind: 'agency' | 'team' | 'member' | 'person'; agency: Id | null; posts: string[] }
export type Row = { id: Id; custodian: Id; erased: boolean; held: boolean; liftAskedBy: Id | null; activity: number }
export type Allowed = { purpose: string; basis: BasisKind; sections: number; needs: 'nothing' | 'live consent' | 'second member' }
export type World = {
  /** Minutes. */
  now: number
  readonly allowed: readonly Allowed[]
  readonly summary: number
  readonly parties: Map<Id, Party>
  readonly teams: Map<Id, Set<Id>>
  readonly records: Map<Id, Row>
  readonly bases: Basis[]
  readonly grants: Grant[]
  readonly bars: Set<string>
  /** Counts acts, to order a list by. */
  acts: number
}
export type Ask = { member: Id; purpose: string }
export const read = 1, write = 2, manage = 4

export const emptyWorld = (allowed: readonly Allowed[], summary: number): World =>
  ({ now: 0, allowed, summary, parties: new Map(), teams: new Map(), records: new Map(), bases: [], grants: [], bars: new Set(), acts: 0 })

const covers = (whole: number, part: number) => (part & ~whole) === 0
const barKey = (record: Id, grantee: Id) => `${record} ${grantee}`

export const granteesOf = (world: World, member: Id): Id[] => {
  const agency = world.parties.get(member)?.agency
  return [member, ...(agency ? [agency] : []), ...[...world.teams].filter(([, members]) => members.has(member)).map(([team]) => team)]
}

/** The whole chain, each time anew: nothing is remembered of what ended. */
export const stands = (world: World, basis: Basis): boolean =>
  !basis.ended && basis.until > world.now && !world.records.get(basis.record)!.erased && basis.on.every(on => stands(world, on))

export const lives = (world: World, grant: Grant): boolean => !grant.replaced && grant.until > world.now && stands(world, grant.basis)

/** The live grants of the one who asks, on one record or on all. */
export const held = (world: World, { member, purpose }: Ask, record?: Id): Grant[] => {
  const mine = granteesOf(world, member)
  return world.grants.filter(grant => (record === undefined || grant.basis.record === record)
    && grant.basis.purpose === purpose && mine.includes(grant.grantee)
    && !mine.some(id => world.bars.has(barKey(grant.basis.record, id))) && lives(world, grant))
}

/** The rule itself: some one live grant carries the section and the right together, and no bar. */
export const may = (world: World, ask: Ask, record: Id, section: number, right: number): boolean =>
  held(world, ask, record).some(grant => (grant.sections & section) !== 0 && (grant.rights & right) !== 0)

/** Custody with manage over these sections, in one grant. */
export const keeps = (world: World, ask: Ask, record: Id, sections: number, rights = manage): boolean =>
  held(world, ask, record).some(grant => grant.basis.kind === 'custody' && covers(grant.rights, manage | rights) && covers(grant.sections, sections))

const owns = (world: World, ask: Ask, record: Id) => held(world, ask, record).some(grant => grant.basis.kind === 'own')
const custody = (world: World, record: Id) => world.bases.find(basis => basis.kind === 'custody' && basis.record === record && stands(world, basis))

type New = Omit<Basis, 'ended' | 'seconded'> & { seconded?: boolean }
export const makeBasis = (world: World, made: New): Basis | null => {
  const fits = made.sections > 0 && made.on.every(on => stands(world, on) && on.record === made.record && covers(on.sections, made.sections)
    && covers(on.rights, made.rights) && made.until <= on.until && (on.purpose === made.purpose || on.kind === 'custody'))
  if (!fits || world.records.get(made.record)!.erased) return null
  const basis = { seconded: false, ...made, ended: false }
  world.bases.push(basis)
  return basis
}

const needIsMet = (world: World, basis: Basis, needs: Allowed['needs']) =>
  needs === 'nothing' || (needs === 'second member' ? basis.seconded : basis.on.some(on => on.kind === 'consent' && stands(world, on)))

export const makeGrant = (world: World, basis: Basis, grantee: Id, sections: number, rights: number, until = basis.until): boolean => {
  const row = world.allowed.find(allowed => allowed.basis === basis.kind && allowed.purpose === basis.purpose)
  const who = world.parties.get(grantee)!.kind
  const fits = row && sections > 0 && covers(row.sections, sections) && covers(basis.sections, sections) && covers(basis.rights, rights)
    && stands(world, basis) && needIsMet(world, basis, row.needs) && (who !== 'agency' || covers(world.summary, sections))
  if (fits) world.grants.push({ basis, grantee, sections, rights, until: Math.min(until, basis.until), replaced: false })
  return Boolean(fits)
}

export const open = (world: World, ask: Ask, record: Id, basisId: Id, team: Id) => {
  const sections = world.allowed.find(row => row.basis === 'custody' && row.purpose === ask.purpose)!.sections
  world.records.set(record, { id: record, custodian: world.parties.get(team)!.agency!, erased: false, held: false, liftAskedBy: null, activity: ++world.acts })
  makeGrant(world, makeBasis(world, { id: basisId, kind: 'custody', record, sections, rights: 7, purpose: ask.purpose, until: Infinity, on: [] })!, team, sections, 7)
}

export const mayOpen = (world: World, ask: Ask, into: Id) =>
  (world.teams.has(into) || into === ask.member) && granteesOf(world, ask.member).includes(into) && world.allowed.some(row => row.basis === 'custody' && row.purpose === ask.purpose)

/** Withdrawing, declining, ending: one flag. */
export const end = (basis: Basis) => { basis.ended = true }

export const share = (world: World, ask: Ask, record: Id, grantee: Id, sections: number, rights: number, until: number): boolean =>
  keeps(world, ask, record, sections, rights) && !granteesOf(world, ask.member).includes(grantee)
    && world.parties.get(grantee)!.agency === world.records.get(record)!.custodian
    && makeGrant(world, custody(world, record)!, grantee, sections, rights, until)

export const handOver = (world: World, ask: Ask, record: Id, team: Id): boolean => {
  const basis = custody(world, record)
  if (!basis || !keeps(world, ask, record, basis.sections) || !world.teams.has(team)) return false
  world.grants.filter(grant => grant.basis === basis).forEach(grant => { grant.replaced = true })
  world.records.get(record)!.custodian = world.parties.get(team)!.agency!
  return makeGrant(world, basis, team, basis.sections, basis.rights)
}

export const openOwn = (world: World, ask: Ask, record: Id, person: Id, basisId: () => Id): boolean => {
  const row = world.allowed.find(allowed => allowed.basis === 'own')!
  if (!keeps(world, ask, record, world.summary) || world.parties.get(person)!.kind !== 'person') return false
  return makeGrant(world, makeBasis(world, { id: basisId(), kind: 'own', record, sections: row.sections, rights: read, purpose: row.purpose, until: Infinity, on: [] })!, person, row.sections, read)
}

export const mayBreakGlass = (world: World, ask: Ask, record: Id, reason: string, second: Id | null): boolean => {
  const me = world.parties.get(ask.member)!
  const other = second === null || second === me.id ? undefined : world.parties.get(second)
  return !world.records.get(record)!.erased && !granteesOf(world, me.id).some(id => world.bars.has(barKey(record, id)))
    && world.allowed.some(row => row.basis === 'emergency' && row.purpose === ask.purpose) && me.posts.includes('emergency')
    && (reason === 'life-in-danger' || (other?.kind === 'member' && other.agency === me.agency))
}

const mayBar = (world: World, ask: Ask, record: Id) => keeps(world, ask, record, world.summary) || owns(world, ask, record)
export const bar = (world: World, ask: Ask, record: Id, grantee: Id): boolean =>
  mayBar(world, ask, record) && ['member', 'team'].includes(world.parties.get(grantee)!.kind) && Boolean(world.bars.add(barKey(record, grantee)))
export const lift = (world: World, ask: Ask, record: Id, grantee: Id): boolean => {
  if (!mayBar(world, ask, record)) return false
  world.bars.delete(barKey(record, grantee))
  return true
}

export const erase = (world: World, ask: Ask, record: Id): boolean => {
  const row = world.records.get(record)!
  const basis = custody(world, record)
  if (!basis || !keeps(world, ask, record, basis.sections) || row.held) return false
  row.erased = true
  return true
}

/** One member sets a hold; two lift it. */
export const holdForLaw = (world: World, ask: Ask, record: Id, held: boolean): boolean => {
  if (!keeps(world, ask, record, world.summary)) return false
  const row = world.records.get(record)!
  const lifts = !held && row.liftAskedBy !== null && row.liftAskedBy !== ask.member
  row.liftAskedBy = held || lifts || !row.held ? null : ask.member
  row.held = held || (row.held && !lifts)
  return true
}

export const touch = (world: World, ask: Ask, record: Id): boolean =>
  held(world, ask, record).length > 0 && ((world.records.get(record)!.activity = ++world.acts), true)

/** How many windows who_can_see shows: all to custody and to the person, one's own to a reader, none to anyone else. */
export const windowsShown = (world: World, ask: Ask, record: Id): number => {
  if (keeps(world, ask, record, 0) || owns(world, ask, record)) return world.grants.filter(grant => grant.basis.record === record).length
  const mine = held(world, ask, record)
  return mine.some(grant => grant.rights & read) ? mine.length : 0
}
