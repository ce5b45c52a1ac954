import { addDays, type PlainDate } from '../../algorithms/calendars/day.ts'
import { country, type CountryGiven } from '../../demo/country.ts'

type Ids = ReadonlyMap<string, string>
type Written = { title: string; from: string; to: string; purpose: string; sections: string[]; lastDay: PlainDate; collects: string | null; signed: string[] }

const kind = 'investigation'

/** Two more officers, so that a side has two who sign; invented, like all the others. */
const addOfficer = async (client: CountryGiven['client'], ids: Map<string, string>, agency: string, like: string, key: string, name: string) => {
  const { rows } = await client.query<{ id: string }>("insert into access.grantee (kind, agency_id) values ('member', $1) returning id", [ids.get(`agency:${agency}`)])
  ids.set(`member:${key}`, rows[0]!.id)
  await client.query(
    `insert into accounts.member (id, agency_id, name, sign_in, posts, purposes, language, password_hash, demo)
     select $1, m.agency_id, $2, $3, m.posts, m.purposes, m.language, m.password_hash, true from accounts.member m where m.id = $4`,
    [rows[0]!.id, name, `${key}@${agency}.example`, ids.get(`member:${like}`)])
  await client.query('insert into access.membership (member_id, team_id) values ($1, $2)', [rows[0]!.id, ids.get(`team:${agency}`)])
}

const write = async (client: CountryGiven['client'], ids: Ids, a: Written): Promise<string> => {
  const one = async (text: string, values: unknown[]) => (await client.query<{ id: string }>(text, values)).rows[0]!.id
  const rec = await one("insert into access.record (kind, custodian) values ('agreement', $1) returning id", [ids.get('agency:secretariat')])
  const basis = await one("insert into access.basis (kind, record_id, sections, rights, purpose, made_by) select 'custody', $1, 3, 7, p.id, $2 from access.purpose_code p where p.name = 'agreement' returning id", [rec, ids.get('member:desrosiers')])
  for (const [team, rights] of [['secretariat', 7], [a.from, 1], [a.to, 1]] as const)
    await client.query("insert into access.grant (record_id, kind, grantee_id, sections, rights, purpose, basis_id, valid, activity_at) select $1, 'agreement', $2, 3, $3, b.purpose, b.id, tstzrange(now(), null), now() from access.basis b where b.id = $4", [rec, ids.get(`team:${team}`), rights, basis])
  await client.query('insert into cooperate.agreement (record_id, title, discloser, receiver, last_day, discloses_under, collects_under, drafted_by) values ($1, $2, $3, $4, $5, $6, $7, $8)', [rec, a.title, ids.get(`agency:${a.from}`), ids.get(`agency:${a.to}`), a.lastDay, 'demo authority to disclose', a.collects, ids.get('member:desrosiers')])
  await client.query('insert into cooperate.agreement_clause (record_id, kind, sections, purpose, grantee_id) select $1, $2, $3, p.id, $5 from access.purpose_code p where p.name = $4', [rec, kind, a.sections, a.purpose, ids.get(`team:${a.to}`)])
  for (const key of a.signed) await client.query('insert into cooperate.agreement_signature (record_id, member_id, agency_id) select $1, m.id, m.agency_id from accounts.member m where m.id = $2', [rec, ids.get(`member:${key}`)])
  return rec
}

const makeLive = async (client: CountryGiven['client'], rec: string) => {
  await client.query('select cooperate.open_under(a, c, r) from cooperate.agreement a join cooperate.agreement_clause c on c.record_id = a.record_id, lateral cooperate.clause_opens(a, c, 200) r where a.record_id = $1', [rec])
  await client.query('update cooperate.agreement set live_at = now() where record_id = $1', [rec])
}

/** One draft that lacks an authority, one that waits for signatures, one live, one ended. */
export const demo = country(['prosecute/investigations', 'prosecute/tips', 'prosecute/entities'], async ({ client, ids, today }) => {
  const signers = ['meilin', 'pelletier', 'tremblay', 'fontaine']
  await client.query("update accounts.member set purposes = purposes || (select id from access.purpose_code where name = 'agreement') where id = any ($1)", [signers.map(key => ids.get(`member:${key}`))])
  await addOfficer(client, ids, 'unite-nord', 'tremblay', 'gagnon', 'C. Gagnon (démo)')
  await addOfficer(client, ids, 'crown-winnipeg', 'fontaine', 'leblanc', 'Me Leblanc (demo)')
  const lastDay = addDays(today, 60), collects = 'demo authority to collect'
  ids.set('agreement:draft', await write(client, ids, { title: 'Entities for the Crown (demo)', from: 'prairie-unit', to: 'crown-winnipeg', purpose: 'prosecute', sections: ['summary', 'products'], lastDay, collects: null, signed: [] }))
  ids.set('agreement:waiting', await write(client, ids, { title: 'Two units, one network (demo)', from: 'prairie-unit', to: 'unite-nord', purpose: 'investigate', sections: ['summary', 'entities', 'products'], lastDay, collects, signed: ['gagnon'] }))
  const live = await write(client, ids, { title: 'Evidence from the North (demo)', from: 'unite-nord', to: 'crown-winnipeg', purpose: 'prosecute', sections: ['summary', 'products', 'evidence'], lastDay, collects, signed: ['tremblay', 'gagnon', 'fontaine', 'leblanc'] })
  await makeLive(client, live)
  ids.set('agreement:live', live)
  const ended = await write(client, ids, { title: 'A winter file (demo)', from: 'prairie-unit', to: 'crown-winnipeg', purpose: 'prosecute', sections: ['summary', 'products'], lastDay, collects, signed: ['meilin', 'pelletier', 'fontaine', 'leblanc'] })
  await makeLive(client, ended)
  await client.query("select access.end_basis(o.basis_id, 'agreement ended') from cooperate.agreement_opened o where o.agreement_id = $1", [ended])
  await client.query('update cooperate.agreement set ended_at = now(), ended_by = $2 where record_id = $1', [ended, ids.get('agency:prairie-unit')])
  ids.set('agreement:ended', ended)
})
