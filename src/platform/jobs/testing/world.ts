import { randomBytes } from 'node:crypto'
import type pg from 'pg'
import type { TestDatabase } from '../../db/testing/database.ts'

export type Staff = { readonly id: string; readonly token: Buffer }

/** Agencies, teams, staff with a session, records and consents, written as the gate would: for tests of what moves. */
export const worldOf = async (database: TestDatabase) => {
  const gate = await database.as('migrator')
  await gate.query('set role gate')
  const idOf = async (text: string, values: unknown[]) => (await gate.query<{ id: string }>(text, values)).rows[0]!.id

  const agency = async (kind = 'shelter') => {
    const id = await idOf("insert into access.grantee (kind) values ('agency') returning id", [])
    await gate.query('reset role')
    await gate.query('insert into accounts.agency (id, name, kind) values ($1, $2, $3)', [id, `Agency ${id.slice(0, 4)}`, kind])
    await gate.query('set role gate')
    return id
  }
  const team = (of: string) => idOf("insert into access.grantee (kind, agency_id) values ('team', $1) returning id", [of])
  const staff = async (of: string, teams: readonly string[], posts: readonly string[] = ['case-worker']): Promise<Staff> => {
    const id = await idOf("insert into access.grantee (kind, agency_id) values ('member', $1) returning id", [of])
    const token = randomBytes(32)
    await gate.query('insert into accounts.member (id, agency_id, name, sign_in, posts, purposes) values ($1, $2, $3, $3, $4, array[1])', [id, of, `m-${id}`, posts])
    for (const one of teams) await gate.query('insert into access.membership (member_id, team_id) values ($1, $2)', [id, one])
    await gate.query("insert into access.session (token_hash, member_id, agency_id, purposes, posts, expires_at) values (sha256($1), $2, $3, array[1]::smallint[], $4, now() + interval '1 hour')", [token, id, of, posts])
    return { id, token }
  }
  const basis = async (kind: string, record: string, grantee: string, sections: readonly string[], rights: number) => {
    const id = await idOf("insert into access.basis (kind, record_id, sections, rights, purpose) values ($1, $2, access.mask('case', $3), $4, 1) returning id", [kind, record, sections, rights])
    await gate.query("select access.make_grant($1, $2, access.mask('case', $3), $4, 'infinity')", [id, grantee, sections, rights])
    return id
  }
  const record = async (custodian: string, of: string) => {
    const id = await idOf("insert into access.record (kind, custodian) values ('case', $1) returning id", [custodian])
    await basis('custody', id, of, ['summary', 'identity', 'needs', 'health'], 7)
    return id
  }
  return {
    gate,
    agency,
    team,
    staff,
    record,
    consent: (rec: string, grantee: string, sections: readonly string[]) => basis('consent', rec, grantee, sections, 1),
    withdraw: (id: string) => gate.query("select access.end_basis($1, 'withdrawn')", [id]),
  }
}
export type World = Awaited<ReturnType<typeof worldOf>>

/** A transaction of a member, open until it is ended. */
export const entered = async (client: pg.Client, { token }: Staff) => {
  await client.query('begin')
  await client.query("select access.enter($1, 'support')", [token])
}

export const emitted = async (client: pg.Client, who: Staff, event: string, record: string | null, section: string | null, says: object = {}) => {
  await entered(client, who)
  await client.query('select platform.emit($1, $2, $3, $4)', [event, record, section, JSON.stringify(says)])
  await client.query('commit')
}
