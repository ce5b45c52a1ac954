import type { CountryGiven } from '../../demo/country.ts'

export type DemoRecord = { readonly kind: string; readonly team: string; readonly by: string; readonly daysAgo: number; /** Who holds which sections and rights under custody. */ readonly grants: readonly (readonly [grantee: string, sections: number, rights: number])[] }
const investigate = 6

/** A record of the demo country in custody, with its key unless it was erased. Returns its id and the key to seal with. */
export const demoRecord = async ({ client, ids, keys }: CountryGiven, r: DemoRecord, keyed = true): Promise<{ record: string; key: Buffer | null }> => {
  const one = async (text: string, values: readonly unknown[]) => (await client.query<{ id: string }>(text, [...values])).rows[0]!.id
  const [agency, by] = [ids.get(`agency:${r.team}`)!, ids.get(`member:${r.by}`)!]
  const record = await one("insert into access.record (kind, custodian, opened_at, last_activity_at) values ($1, $2, now() - $3 * interval '1 day', now() - $3 * interval '1 day') returning id", [r.kind, agency, r.daysAgo])
  const whole = r.grants.reduce((mask, [, sections]) => mask | sections, 0)
  const basis = await one("insert into access.basis (kind, record_id, sections, rights, purpose, until, made_by) values ('custody', $1, $2, 7, $3, 'infinity', $4) returning id", [record, whole, investigate, by])
  for (const [grantee, sections, rights] of r.grants)
    await client.query(`insert into access.grant (record_id, kind, grantee_id, sections, rights, purpose, basis_id, valid, granted_by, activity_at)
      select $1, $2, $3, $4, $5, $6, $7, tstzrange(now() - $9 * interval '1 day', null), $8, r.last_activity_at from access.record r where r.id = $1`, [record, r.kind, ids.get(grantee), sections, rights, investigate, basis, by, r.daysAgo])
  if (!keyed) return { record, key: null }
  const { key, custodianKey, wrapped } = await keys.newRecordKey(agency)
  await client.query('insert into access.record_key (record_id, custodian_key, wrapped) values ($1, $2, $3)', [record, custodianKey, wrapped])
  return { record, key }
}
