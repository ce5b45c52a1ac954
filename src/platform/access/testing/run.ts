import type pg from 'pg'
import type { Rng } from '../../../algorithms/random/rng.ts'
import * as model from '../model.ts'
import { type Hands, newTown, staffPurposes, type Town } from './town.ts'

export const kindName = 'proof'
export const sectionNames = ['summary', 'identity', 'needs', 'health'] as const
export const sectionTables = sectionNames.map(name => `protect.proof_${name}`)

/** One world: the model and the database, side by side. */
export type Run = {
  readonly rng: Rng
  readonly hands: Hands
  /** The application role, pooled. */
  readonly apps: readonly pg.Client[]
  readonly town: Town
  readonly world: model.World
  readonly startedAt: number
  readonly tokens: Map<string, Buffer>
  readonly out: Set<string>
  /** How many rows each section table holds of each record. */
  readonly rows: readonly Map<string, number>[]
  readonly referrals: { basis: model.Basis; team: string }[]
  purposes(member: string): readonly string[]
}

const readAllowed = async ({ migrator }: Hands): Promise<model.Allowed[]> =>
  (await migrator.query<model.Allowed>(`select p.name as purpose, a.basis, a.sections, a.needs from access.allowed a join access.purpose_code p on p.id = a.purpose where a.kind = $1 order by 1, 2`, [kindName])).rows

export const newRun = async (hands: Hands, apps: readonly pg.Client[], rng: Rng): Promise<Run> => {
  const town = await newTown(hands, rng)
  const world = model.emptyWorld(await readAllowed(hands), 1)
  const { rows } = await hands.gate.query<{ ms: string }>('select extract(epoch from now()) * 1000 as ms')
  town.agencies.forEach(id => world.parties.set(id, { id, kind: 'agency', agency: null, posts: [] }))
  ;[...town.teams, ...town.taskForces].forEach(({ id, agency, members }) => {
    world.parties.set(id, { id, kind: 'team', agency, posts: [] })
    world.teams.set(id, new Set(members))
  })
  town.staff.forEach(({ id, agency, posts }) => world.parties.set(id, { id, kind: 'member', agency, posts }))
  town.persons.forEach(({ id }) => world.parties.set(id, { id, kind: 'person', agency: null, posts: ['person'] }))
  const persons = new Set(town.persons.map(person => person.id))
  return {
    rng, hands, apps, town, world, startedAt: Math.floor(Number(rows[0]!.ms)), out: new Set(), referrals: [],
    tokens: new Map([...town.staff, ...town.persons].map(one => [one.id, one.token])),
    rows: sectionNames.map(() => new Map()),
    purposes: member => (persons.has(member) ? ['own'] : staffPurposes),
  }
}

export const newId = (rng: Rng): string => {
  const hex = Array.from({ length: 32 }, () => rng.below(16).toString(16)).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`
}

/** The instant at which a minute of the model now falls: what passed was taken from the stored dates. */
export const minutesAt = (run: Run, minutes: number): string =>
  minutes === Infinity ? 'infinity' : new Date(run.startedAt + (minutes - run.world.now) * 60_000).toISOString()

export const maskNames = (mask: number): string[] => sectionNames.filter((_, bit) => mask & (1 << bit))

/** Within what is allowed, but for one in ten. */
export const someMask = (run: Run, allowed: number): number => {
  const within = run.rng.next() < 0.9 ? allowed || 1 : 15
  return (within & (1 + run.rng.below(15))) || (within & -within)
}

/** Rather one that still lives. */
export const someRecord = (run: Run): string | null => {
  const all = [...run.world.records.values()]
  const living = all.filter(row => !row.erased)
  const from = living.length && run.rng.next() < 0.95 ? living : all
  return from.length ? run.rng.pick(from).id : null
}

export const someGrantee = (run: Run): string => {
  const { town, rng } = run
  return rng.pick([town.teams, town.teams, town.taskForces, town.staff, town.staff, town.persons, town.agencies.map(id => ({ id }))].map(list => rng.pick(list as { id: string }[]).id))
}

export const someAsk = (run: Run, member: string, purpose: string): model.Ask =>
  ({ member, purpose: run.rng.next() < 0.95 ? purpose : run.rng.pick([...staffPurposes, 'own']) })

/** Someone of whom the claim is true, mostly: blind draws prove only refusals. */
export const somebodyWho = (run: Run, claim: (ask: model.Ask) => boolean): model.Ask => {
  const everyone = [...run.town.staff, ...run.town.persons].map(one => one.id)
  const blind = (): model.Ask => {
    const member = run.rng.pick(everyone)
    return { member, purpose: run.rng.pick([...run.purposes(member), ...run.purposes(member), 'own']) }
  }
  if (run.rng.next() < 0.25) return blind()
  const fit = everyone.filter(member => !run.out.has(member)).flatMap(member => run.purposes(member).map(purpose => ({ member, purpose }))).filter(claim)
  return fit.length ? run.rng.pick(fit) : blind()
}

/** Someone whom a bar keeps out, of one record or of any: what he would see without it is what the bar must hide. */
export const someoneBarred = (run: Run, record?: string): model.Ask | null => {
  const bars = [...run.world.bars].map(bar => bar.split(' ') as [string, string]).filter(([of]) => record === undefined || of === record)
  if (bars.length === 0) return null
  const [, grantee] = run.rng.pick(bars)
  const members = run.world.teams.has(grantee) ? [...run.world.teams.get(grantee)!] : [grantee]
  return members.length ? { member: run.rng.pick(members), purpose: run.rng.pick(['proof-help', 'proof-help', 'proof-inquiry']) } : null
}
