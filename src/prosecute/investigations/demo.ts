import { country } from '../../demo/country.ts'
import { demoRecord } from './demo-record.ts'

const all = (1 << 11) - 1
type Demo = { readonly key: string; readonly name: string; readonly harm: string; readonly province: string; readonly team: string; readonly lead: string; readonly system: string; readonly number: string; readonly daysAgo: number }
const files: readonly Demo[] = [
  { key: 'willow', name: 'Willow (demo)', harm: 'sexual', province: 'MB', team: 'prairie-unit', lead: 'pelletier', system: 'Unit records (demo)', number: '26-004417', daysAgo: 21 },
  { key: 'sable', name: 'Sable (demo)', harm: 'labour', province: 'MB', team: 'prairie-unit', lead: 'meilin', system: 'Unit records (demo)', number: '26-003902', daysAgo: 34 },
  { key: 'boreal', name: 'Boréal (démo)', harm: 'both', province: 'QC', team: 'unite-nord', lead: 'tremblay', system: 'Registre de l’unité (démo)', number: 'QN-2026-118', daysAgo: 12 },
]

/** Three investigations of two units, each with the number that the unit's own system gave it. */
export const demo = country([], async given => {
  const { client, ids } = given
  for (const f of files) {
    const { record } = await demoRecord(given, { kind: 'investigation', team: f.team, by: f.lead, daysAgo: f.daysAgo, grants: [[`team:${f.team}`, all, 7]] })
    const lead = ids.get(`member:${f.lead}`)
    await client.query('insert into prosecute.investigation_summary (record_id, name, harm, province) values ($1, $2, $3, $4)', [record, f.name, f.harm, f.province])
    await client.query("insert into prosecute.investigation_reference (record_id, system, number, custodian, by, at) values ($1, $2, $3, $4, $5, now() - $6 * interval '1 day')", [record, f.system, f.number, ids.get(`agency:${f.team}`), lead, f.daysAgo])
    await client.query("insert into prosecute.investigation_lead (record_id, member_id, since) values ($1, $2, now() - $3 * interval '1 day')", [record, lead, f.daysAgo])
    ids.set(`investigation:${f.key}`, record)
  }
})
