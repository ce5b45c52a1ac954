import type pg from 'pg'
import { demoAgencies } from './agencies.ts'

export type SignIn = { readonly name: string; readonly who: string; readonly agency: string; readonly posts: readonly string[] }

/** Agencies, a team each, and their members, under one password hash. Ids go to `ids` as `agency:key`, `team:key`, `member:key`. */
export const writeAgencies = async (client: pg.ClientBase, hash: string, ids: Map<string, string>): Promise<SignIn[]> => {
  const signIns: SignIn[] = []
  const grantee = async (key: string, kind: string, agency: string | null) => {
    const { rows } = await client.query<{ id: string }>('insert into access.grantee (kind, agency_id) values ($1, $2) returning id', [kind, agency])
    ids.set(key, rows[0]!.id)
    return rows[0]!.id
  }
  for (const a of demoAgencies) {
    const agency = await grantee(`agency:${a.key}`, 'agency', null)
    await client.query('insert into accounts.agency (id, name, kind, province, language, discloses_under, collects_under, demo) values ($1, $2, $3, $4, $5, $6, $6, true)', [agency, a.name, a.kind, a.province, a.language ?? 'en', 'demo authority'])
    const team = await grantee(`team:${a.key}`, 'team', agency)
    await client.query('insert into accounts.team (id, agency_id, name) values ($1, $2, $3)', [team, agency, a.name])
    for (const m of a.members) {
      const member = await grantee(`member:${m.key}`, 'member', agency)
      const purposes = m.purposes ?? ['support', 'emergency', 'claim', 'permit']
      await client.query(
        'insert into accounts.member (id, agency_id, name, sign_in, posts, purposes, lead, language, password_hash, demo) values ($1, $2, $3, $4, $5, array(select id from access.purpose_code where name = any ($6)), $7, $8, $9, true)',
        [member, agency, m.name, `${m.key}@${a.key}.example`, m.posts, purposes, m.lead ?? false, m.language ?? a.language ?? 'en', hash])
      await client.query('insert into access.membership (member_id, team_id) values ($1, $2)', [member, team])
      signIns.push({ name: `${m.key}@${a.key}.example`, who: m.name, agency: a.name, posts: m.posts })
    }
  }
  return signIns
}
