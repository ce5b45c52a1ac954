import type { CountryGiven } from '../demo/country.ts'
import { seal } from '../platform/crypto/seal.ts'

export type DemoRecord = { readonly record: string; readonly custody: string; readonly sealed: (column: string, value: string) => Buffer }

/** A record of the demo country in the custody of a team, with its key. */
export const demoRecord = async ({ client, ids, keys }: CountryGiven, r: { kind: string; purpose: string; sections: number; team: string; by: string }): Promise<DemoRecord> => {
  const one = async (text: string, values: readonly unknown[]): Promise<string> => (await client.query<{ id: string }>(text, [...values])).rows[0]!.id
  const [agency, team, by] = [ids.get(`agency:${r.team}`)!, ids.get(`team:${r.team}`)!, ids.get(`member:${r.by}`)!]
  const record = await one('insert into access.record (kind, custodian) values ($1, $2) returning id', [r.kind, agency])
  const custody = await one("insert into access.basis (kind, record_id, sections, rights, purpose, until, made_by) select 'custody', $1, $2, 7, c.id, 'infinity', $3 from access.purpose_code c where c.name = $4 returning id", [record, r.sections, by, r.purpose])
  await one(`insert into access.grant (record_id, kind, grantee_id, sections, rights, purpose, basis_id, valid, granted_by, activity_at)
    select $1, $2, $3, $4, 7, b.purpose, b.id, tstzrange(now(), null), b.made_by, now() from access.basis b where b.id = $5 returning id`, [record, r.kind, team, r.sections, custody])
  const { key, custodianKey, wrapped } = await keys.newRecordKey(agency)
  await client.query('insert into access.record_key (record_id, custodian_key, wrapped) values ($1, $2, $3)', [record, custodianKey, wrapped])
  return { record, custody, sealed: (column, value) => seal(key, `${column}|${record}`, Buffer.from(value, 'utf8')) }
}
