import { country } from '../../demo/country.ts'
import { seal } from '../../platform/crypto/seal.ts'
import { demoRecord } from '../investigations/demo-record.ts'
import { columns } from './write-tip.ts'

const [summary, text, handler] = [1, 2, 4]
const team = 'prairie-unit'

/** Tip A told only how people looked, forty days ago: its text is gone. Tip B may be privileged and waits for its grades. A third was taken into Willow. */
export const demo = country(['prosecute/investigations'], async given => {
  const { client, ids } = given
  const [agency, pelletier] = [ids.get(`agency:${team}`), ids.get('member:pelletier')]
  const open = (daysAgo: number, seen: number, keyed: boolean) => demoRecord(given, { kind: 'tip', team, by: 'pelletier', daysAgo, grants: [[`team:${team}`, seen, 3], ['member:pelletier', summary | text | handler, 7]] }, keyed)

  const a = await open(40, summary | text, false)
  await client.query("insert into prosecute.tip_summary (record_id, occurrence, custodian, channel, received_on, done, privileged, state, because, erase_on, erased_at) values ($1, '26-004102', $2, 'telephone', current_date - 40, '{}', false, 'closed', 'nothing-done', current_date - 10, now() - interval '10 days')", [a.record, agency])

  const write = async (tip: { record: string; key: Buffer | null }, body: string, source: string) => {
    const sealed = (column: string, value: string) => seal(tip.key!, `${column}|${tip.record}`, Buffer.from(value, 'utf8'))
    await client.query('insert into prosecute.tip_text (record_id, body) values ($1, $2)', [tip.record, sealed(columns.text, body)])
    await client.query('insert into prosecute.tip_handler (record_id, handler, source) values ($1, $2, $3)', [tip.record, pelletier, sealed(columns.source, source)])
  }
  const b = await open(2, summary, true)
  await client.query("insert into prosecute.tip_summary (record_id, occurrence, custodian, channel, received_on, done, privileged) values ($1, '26-004431', $2, 'in person', current_date - 2, array['spoke-for', 'held-papers', 'many-visits'], true)", [b.record, agency])
  await write(b, 'A man answered every question for two guests and kept both their cards at the desk. Many short visits at night. Plate DMO 512, telephone 204-555-0142.', 'Night clerk of the Lantern Motel (demo)')

  const c = await open(9, summary | text, true)
  await client.query("insert into prosecute.tip_summary (record_id, occurrence, custodian, channel, received_on, done, privileged, source_grade, information_grade, graded_by, graded_at, state, because) values ($1, '26-004388', $2, 'tip line', current_date - 9, array['paid-cash', 'many-visits'], false, 'C', '3', $3, now() - interval '8 days', 'closed', 'used')", [c.record, agency, ids.get('member:meilin')])
  await write(c, 'The same person paid cash for four rooms, six nights in a row.', 'A caller who left no name')
  const says = 'Someone paid for four rooms in cash on six nights.'
  await client.query('insert into prosecute.tip_statement (record_id, says, by) values ($1, $2, $3)', [c.record, says, pelletier])
  await client.query("insert into prosecute.investigation_tip (record_id, tip, says, source_grade, information_grade, by, at) values ($1, $2, $3, 'C', '3', $4, now() - interval '7 days')", [ids.get('investigation:willow'), c.record, says, ids.get('member:meilin')])
  ids.set('tip:erased', a.record).set('tip:open', b.record).set('tip:used', c.record)
})
