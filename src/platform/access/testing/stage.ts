import type pg from 'pg'
import sql, { type Sql } from 'sql-template-tag'
import { afterAll, beforeAll } from 'vitest'
import { type Rng, seeded } from '../../../algorithms/random/rng.ts'
import { type TestDatabase, testDatabase } from '../../db/testing/database.ts'
import { type Answer, ask } from './ask.ts'
import { type Connect, connectTo, type Hands, hands, newTown, proofKind, type Town } from './town.ts'

type Signed = { token: Buffer }
export type Made = { kind: string; record: string; sections: number; rights?: number; purpose?: string; until?: string; on?: string[] }

export type Stage = {
  readonly db: TestDatabase
  readonly rng: Rng
  readonly connect: Connect
  readonly hands: Hands
  readonly app: pg.Client
  readonly town: Town
  as(who: Signed, query: Sql, purpose?: string): Promise<Answer>
  /** Opens a transaction as someone on a connection of its own, and leaves it open. */
  enters(client: pg.Client, who: Signed, purpose?: string): Promise<void>
  /** A record with one row in each section, in the custody of an agency's first team (or another). */
  record(agency: number, team?: number): Promise<string>
  basis(made: Made): Promise<string>
  grant(basis: string, grantee: string, sections: number, rights?: number): Promise<string>
  end(basis: string): Promise<void>
  custodyOf(record: string): Promise<string>
}

/** A database, a town, and the few acts that named tests start from. Member `n * 3` is in the first team of agency n, `n * 3 + 1` in the second, `n * 3 + 2` in both. */
export const stage = (seed: number): Stage => {
  const db = testDatabase()
  const rng = seeded(seed)
  const connect = connectTo(role => db.url(role))
  const set = {} as { hands: Hands; app: pg.Client; town: Town }
  beforeAll(async () => {
    set.hands = await hands(connect)
    set.app = await connect('app', { pipeline: true })
    await proofKind(set.hands)
    set.town = await newTown(set.hands, rng)
  })
  afterAll(() => connect.end())
  const one = async (text: string, values: unknown[]): Promise<string> => String(Object.values((await set.hands.gate.query(text, values)).rows[0] as object)[0])
  return {
    db, rng, connect,
    get hands() { return set.hands },
    get app() { return set.app },
    get town() { return set.town },
    as: (who, query, purpose = 'proof-help') => ask(set.app, { token: who.token, purpose }, query),
    enters: async (client, who, purpose = 'proof-help') => {
      await client.query('begin')
      await client.query('select access.enter($1, $2)', [who.token, purpose])
    },
    record: async (agency, team = agency) => {
      const { rows, refused } = await ask(set.app, { token: set.town.staff[agency * 3 + 2]!.token, purpose: 'proof-help' }, open(set.town.teams[team]!.id))
      if (refused) throw new Error(refused)
      const id = String(rows[0]!['id'])
      await set.hands.gate.query(`with a as (insert into protect.proof_summary values ($1, 'a')), b as (insert into protect.proof_identity values ($1, 'b')),
        c as (insert into protect.proof_needs (record_id, says) values ($1, 'c')) insert into protect.proof_health values ($1, 'd')`, [id])
      return id
    },
    basis: ({ kind, record, sections, rights = 7, purpose = 'proof-help', until = 'infinity', on = [] }) =>
      one('select access.make_basis($1, $2, $3, $4, access.purpose_id($5), $6, $7::uuid[])', [kind, record, sections, rights, purpose, until, on]),
    grant: (basis, grantee, sections, rights = 1) => one(`select access.make_grant($1, $2, $3, $4, 'infinity')`, [basis, grantee, sections, rights]),
    end: async basis => { await one(`select access.end_basis($1, 'ended')`, [basis]) },
    custodyOf: record => one(`select id from access.basis where record_id = $1 and kind = 'custody' and ended_at is null`, [record]),
  }
}

const open = (team: string): Sql => sql`select access.open_record('proof', ${team}) as id`
