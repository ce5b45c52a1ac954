import { createHash } from 'node:crypto'
import type pg from 'pg'
import { type DemoAgency, demoAgencies } from './agencies.ts'

export type SignIn = { readonly name: string; readonly who: string; readonly agency: string; readonly posts: readonly string[] }

/** The first sign-in of each post: enough to try everything, few enough to read. */
export const onePerPost = (signIns: readonly SignIn[]): { post: string; signIn: SignIn }[] => {
  const seen = new Set<string>()
  return signIns.flatMap(signIn => {
    const post = signIn.posts.find(p => !seen.has(p))
    if (post === undefined) return []
    seen.add(post)
    return [{ post, signIn }]
  })
}

const usual = ['support', 'emergency', 'claim', 'permit']

/** The id of an agency, team or member by its key, the same in every demo: only a demo may know its ids beforehand. */
export const demoId = (name: string): string => {
  const h = createHash('sha256').update(`demo ${name}`).digest('hex')
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-4${h.slice(13, 16)}-8${h.slice(17, 20)}-${h.slice(20, 32)}`
}

/** Agencies, a team each, and their members, under one password hash, a statement a table. Ids go to `ids` as `agency:key`, `team:key`, `member:key`. */
export const writeAgencies = async (client: pg.ClientBase, hash: string, ids: Map<string, string>, agencies: readonly DemoAgency[] = demoAgencies): Promise<SignIn[]> => {
  const idOf = (name: string) => {
    const id = demoId(name)
    ids.set(name, id)
    return id
  }
  const rows = agencies.map(a => ({ id: idOf(`agency:${a.key}`), team: idOf(`team:${a.key}`), name: a.name, kind: a.kind, province: a.province, language: a.language ?? 'en' }))
  const members = agencies.flatMap((a, i) => a.members.map(m => ({ id: idOf(`member:${m.key}`), agency: rows[i]!.id, team: rows[i]!.team, name: m.name, sign_in: `${m.key}@${a.key}.example`, posts: m.posts, purposes: m.purposes ?? usual, lead: m.lead ?? false, language: m.language ?? a.language ?? 'en' })))
  await client.query(`insert into access.grantee (id, kind, agency_id)
    select id, 'agency', null::uuid from jsonb_to_recordset($1) a (id uuid) union all select team, 'team', id from jsonb_to_recordset($1) a (id uuid, team uuid) union all select id, 'member', agency from jsonb_to_recordset($2) m (id uuid, agency uuid)`, [JSON.stringify(rows), JSON.stringify(members)])
  await client.query(`insert into accounts.agency (id, name, kind, province, language, discloses_under, collects_under, demo)
    select id, name, kind, province, language, 'demo authority', 'demo authority', true from jsonb_to_recordset($1) a (id uuid, name text, kind text, province text, language text)`, [JSON.stringify(rows)])
  await client.query('insert into accounts.team (id, agency_id, name) select team, id, name from jsonb_to_recordset($1) a (id uuid, team uuid, name text)', [JSON.stringify(rows)])
  await client.query(`insert into accounts.member (id, agency_id, name, sign_in, posts, purposes, lead, language, password_hash, demo)
    select id, agency, name, sign_in, posts, array(select c.id from access.purpose_code c where c.name = any (purposes) order by c.id), lead, language, $2, true
      from jsonb_to_recordset($1) m (id uuid, agency uuid, name text, sign_in text, posts text[], purposes text[], lead boolean, language text)`, [JSON.stringify(members), hash])
  await client.query('insert into access.membership (member_id, team_id) select id, team from jsonb_to_recordset($1) m (id uuid, team uuid)', [JSON.stringify(members)])
  return agencies.flatMap(a => a.members.map(m => ({ name: `${m.key}@${a.key}.example`, who: m.name, agency: a.name, posts: m.posts })))
}
