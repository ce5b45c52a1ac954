import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import type { Rng } from '../../../algorithms/random/rng.ts'

export const staffPurposes: readonly string[] = ['proof-help', 'proof-inquiry', 'proof-emergency']
export type Staff = { id: string; agency: string; posts: string[]; token: Buffer }
export type Team = { id: string; agency: string; members: string[] }
export type Person = { id: string; token: Buffer }
export type Town = { agencies: string[]; teams: Team[]; taskForces: Team[]; staff: Staff[]; persons: Person[] }
export type Connect = (role: 'app' | 'door' | 'migrator', options?: { pipeline?: boolean }) => Promise<pg.Client>

/** Hands of the tests: gate stands for slices' functions that are not written here, the application role asks. */
export type Hands = { gate: pg.Client; migrator: pg.Client; door: pg.Client }

export const connectTo = (url: (role: 'app' | 'door' | 'migrator') => string): Connect & { end(): Promise<void> } => {
  const clients: pg.Client[] = []
  const connect: Connect = async (role, { pipeline = false } = {}) => {
    const client = new pg.Client({ connectionString: url(role), pipeline })
    client.on('error', () => {})
    await client.connect()
    clients.push(client)
    return client
  }
  return Object.assign(connect, { end: async () => { await Promise.all(clients.map(client => client.end())) } })
}

export const hands = async (connect: Connect): Promise<Hands> => {
  const [gate, migrator, door] = [await connect('migrator'), await connect('migrator'), await connect('door')]
  await gate.query('set role gate')
  return { gate, migrator, door }
}

/** The tests' own kind of record, once a database. */
export const proofKind = async ({ migrator }: Hands): Promise<void> => {
  await migrator.query(await readFile(join(import.meta.dirname, 'proof.sql'), 'utf8'))
}

export const freshToken = (rng: Rng): Buffer => Buffer.from(Array.from({ length: 32 }, () => rng.below(256)))

const grantees = async ({ gate }: Hands, kind: string, agencies: (string | null)[]): Promise<string[]> =>
  (await gate.query<{ id: string }>('insert into access.grantee (kind, agency_id) select $1, a from unnest($2::uuid[]) with ordinality as x (a, n) order by n returning id', [kind, agencies])).rows.map(row => row.id)

export const addTeam = async (all: Hands, agency: string, members: string[] = []): Promise<Team> => {
  const [id] = await grantees(all, 'team', [agency])
  await all.migrator.query('insert into accounts.team (id, agency_id, name) values ($1, $2, $3)', [id, agency, 'a team'])
  await joinTeams(all, members.map(member => [member, id!]))
  return { id: id!, agency, members: [...members] }
}

export const joinTeams = ({ gate }: Hands, pairs: [member: string, team: string][]) =>
  gate.query('insert into access.membership (member_id, team_id) select * from unnest($1::uuid[], $2::uuid[])', [pairs.map(([member]) => member), pairs.map(([, team]) => team)])

export const leaveTeam = ({ gate }: Hands, member: string, team: string) =>
  gate.query('update access.membership set left_at = now() where member_id = $1 and team_id = $2 and left_at is null', [member, team])

export const signIn = async ({ door }: Hands, rng: Rng, member: string): Promise<Buffer> => {
  const token = freshToken(rng)
  await door.query(`select accounts.door_open($1, $2, 'test', interval '1 day', true, null)`, [member, token])
  return token
}

const addStaff = async (all: Hands, rng: Rng, agencies: string[], posts: (n: number) => string[]): Promise<Staff[]> => {
  const ids = await grantees(all, 'member', agencies)
  const names = ids.map((_, n) => posts(n))
  await all.gate.query(`insert into accounts.member (id, agency_id, name, sign_in, posts, purposes, demo)
    select id, agency, 'someone', id::text, string_to_array(posts, ','), array[901, 902, 903]::smallint[], true
      from unnest($1::uuid[], $2::uuid[], $3::text[]) as x (id, agency, posts)`, [ids, agencies, names.map(list => list.join(','))])
  const tokens = ids.map(() => freshToken(rng))
  await all.door.query(`select accounts.door_open(id, token, 'test', interval '1 day', true, null) from unnest($1::uuid[], $2::bytea[]) as x (id, token)`, [ids, tokens])
  return ids.map((id, n) => ({ id, agency: agencies[n]!, posts: names[n]!, token: tokens[n]! }))
}

const addPersons = async (all: Hands, rng: Rng, many: number): Promise<Person[]> => {
  const ids = await grantees(all, 'person', Array.from({ length: many }, () => null))
  const tokens = ids.map(() => freshToken(rng))
  await all.gate.query(`insert into accounts.person (id, number_hash, words_hash) select id, uuid_send(id), 'x' from unnest($1::uuid[]) as x (id)`, [ids])
  await all.door.query(`select accounts.door_person_open(id, token, interval '1 day') from unnest($1::uuid[], $2::bytea[]) as x (id, token)`, [ids, tokens])
  return ids.map((id, n) => ({ id, token: tokens[n]! }))
}

/** Three agencies of two teams and three members each (the third is in both teams; the first may break glass), two task forces, two persons. */
export const newTown = async (all: Hands, rng: Rng): Promise<Town> => {
  const agencies = await grantees(all, 'agency', [null, null, null])
  const teamIds = await grantees(all, 'team', [...agencies, ...agencies, agencies[0]!, agencies[0]!])
  await all.migrator.query(`insert into accounts.agency (id, name, kind, demo) select id, 'an agency', 'ngo', true from unnest($1::uuid[]) as x (id)`, [agencies])
  await all.migrator.query(`insert into accounts.team (id, agency_id, name) select id, agency, 'a team' from unnest($1::uuid[], $2::uuid[]) as x (id, agency)`, [teamIds, [...agencies, ...agencies, agencies[0], agencies[0]]])
  const staff = await addStaff(all, rng, agencies.flatMap(agency => [agency, agency, agency]), n => (n % 3 === 0 ? ['worker', 'emergency'] : ['worker']))
  const teams = teamIds.map((id, n): Team => ({ id, agency: n < 6 ? agencies[n % 3]! : agencies[0]!, members: n < 6 ? [staff[(n % 3) * 3 + (n < 3 ? 0 : 1)]!.id, staff[(n % 3) * 3 + 2]!.id] : [] }))
  await joinTeams(all, teams.flatMap(team => team.members.map((member): [string, string] => [member, team.id])))
  return { agencies, teams: teams.slice(0, 6), taskForces: teams.slice(6), staff, persons: await addPersons(all, rng, 2) }
}
