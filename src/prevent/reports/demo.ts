import { randomUUID } from 'node:crypto'
import { addDays } from '../../algorithms/calendars/day.ts'
import { country } from '../../demo/country.ts'
import { keepReport, sealHere } from './keep-report.ts'
import { bytesOf, namedReaders, newReportKey } from './reader.ts'
import { receiptFrom } from './receipt.ts'
import { columns, places, recordSeal } from './record-seal.ts'
import { toText } from './sealed/bytes.ts'
import { publicKeyOf } from './sealed/hpke.ts'
import { chanceBytes, keysOf } from './sealed/receipt.ts'
import { herId, sealTo } from './sealed/sealed-to.ts'

const doors = ['worker-centre', 'labour-on', 'prairie-unit'] as const

/** Three doors and four invented reports: two wait, one is answered, one is closed since it tells nothing that was done. Receipts are in `ids` under `receipt:…`. */
export const demo = country([], async ({ client, rng, today, keys, ids }) => {
  for (const key of doors) {
    const agency = ids.get(`agency:${key}`)!
    const { publicKey, custodianKey, wrapped } = await newReportKey(keys, agency)
    await client.query('insert into prevent.report_key (id, agency_id, team_id, public_key, custodian_key, wrapped, made_on) values ($1, $2, $3, $4, $5, $6, $7)', [randomUUID(), agency, ids.get(`team:${key}`), Buffer.from(publicKey), custodianKey, wrapped, addDays(today, -60)])
  }
  const readers = new Map((await namedReaders(client)).map(r => [r.agency, r]))
  const reader = (key: (typeof doors)[number]) => readers.get(ids.get(`agency:${key}`)!)!
  const write = async (name: string, about: 'pay' | 'papers' | 'unsaid', of: (typeof doors)[number], also: (typeof doors)[number] | null, daysAgo: number, text: string) => {
    const receipt = receiptFrom('en', Uint8Array.from({ length: chanceBytes }, () => rng.below(256)))
    const named = also ? ([reader(of), reader(also)] as const) : ([reader(of)] as const)
    const record = await keepReport(client, keys, await sealHere(named, text, receipt), { readers: named, about, province: 'ON', language: 'en', on: addDays(today, -daysAgo) })
    ids.set(`receipt:${name}`, receipt).set(`report:${name}`, record)
    return { record, receipt, on: addDays(today, -daysAgo) }
  }
  await write('van', 'pay', 'worker-centre', 'labour-on', 2, 'He keeps 60 dollars of each pay "for the van". We are twelve. He says who asks goes home. (demo)')
  await write('hours', 'pay', 'labour-on', null, 1, 'We pack from six to eight at night and the sheet says five. (demo)')
  const answered = await write('papers', 'papers', 'worker-centre', null, 9, 'The recruiter has our passports in a drawer and says we get them in November. (demo)')
  const closed = await write('guests', 'unsaid', 'prairie-unit', null, 12, 'Some guests did not look like they belonged in this hotel. (demo)')

  const { rows } = await client.query<{ custodian_key: string; wrapped: Buffer }>('select custodian_key, wrapped from access.record_key where record_id = $1', [answered.record])
  const seal = recordSeal(answered.record, await keys.unwrap(rows[0]!.custodian_key, rows[0]!.wrapped))
  const hers = bytesOf(await publicKeyOf((await keysOf(answered.receipt)).seed))
  const reply = await sealTo([{ id: herId, key: hers }, reader('worker-centre')], 'Nobody may keep your passport. Come to our door on any Sunday, or write here where to leave word. (demo)', places.reply)
  await client.query('insert into prevent.report_reply (record_id, n, said_on, by, body) values ($1, 2, $2, $3, $4)', [answered.record, addDays(today, -7), ids.get('member:rosa'), seal.text(columns.reply, toText(reply))])
  await client.query("update prevent.report_summary set state = 'answered', since = $2 where record_id = $1", [answered.record, addDays(today, -7)])
  await client.query("update prevent.report_summary set state = 'closed', reason = 'nothing-done-or-said', since = $2 where record_id = $1", [closed.record, addDays(today, -11)])
})
