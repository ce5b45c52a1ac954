import { createHmac, randomUUID } from 'node:crypto'
import type { PlainDate } from '../../algorithms/calendars/day.ts'
import type { Language } from '../../algorithms/facts/sourced.ts'
import type { Keys } from '../../platform/crypto/keys.ts'
import type { ProvinceCode } from '../../platform/places/provinces.ts'
import { received } from './counts.ts'
import { lookupOf } from './receipt.ts'
import type { Door, NamedReader } from './reader.ts'
import { columns, places, recordSeal } from './record-seal.ts'
import type { About } from './report.ts'
import { type Bytes, toText } from './sealed/bytes.ts'
import { publicKeyOf } from './sealed/hpke.ts'
import { keysOf } from './sealed/receipt.ts'
import { readersOf, sealTo } from './sealed/sealed-to.ts'

/** What leaves her browser, or what the server makes of it at once where scripts are off. */
export type Sealed = { readonly body: Bytes; readonly find: Bytes; readonly answerTo: Bytes }
export type Asked = { readonly readers: readonly [NamedReader, NamedReader?]; readonly about: About; readonly province: ProvinceCode | '--'; readonly language: Language; readonly on: PlainDate }

export const sealHere = async (readers: readonly NamedReader[], text: string, receipt: string): Promise<Sealed> => {
  const { find, seed } = await keysOf(receipt)
  return { body: await sealTo(readers, text, places.report), find, answerTo: await publicKeyOf(seed) }
}

/** Sealed elsewhere: right in form, to exactly these readers, with a key that an answer can be sealed to. */
export const isSound = async ({ body, find, answerTo }: Sealed, readers: readonly NamedReader[]): Promise<boolean> => {
  const named = readersOf(body)
  if (find.length !== 32 || answerTo.length !== 32 || named === null || named.join() !== readers.map(r => r.id).join()) return false
  return sealTo([{ id: readers[0]!.id, key: answerTo }], '', places.reply).then(() => true, () => false)
}

/** One call of one function: a record, its key, its grants, its text, or nothing. Sent twice, it is one report. */
export const keepReport = async (door: Door, keys: Keys, { body, find, answerTo }: Sealed, { readers: [first, second], about, province, language, on }: Asked): Promise<string> => {
  const record = randomUUID()
  const { key, custodianKey, wrapped } = await keys.newRecordKey(first.agency)
  const seal = recordSeal(record, key)
  const unit = createHmac('sha256', keys.root('count')).update(`${received.name} ${record}`).digest().subarray(0, 16)
  await door.query('select prevent.door_report_open($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)', [
    record, lookupOf(keys, find), first.id, second?.id ?? null, about, province, language, on, custodianKey, wrapped,
    seal.text(columns.answerTo, toText(answerTo)), seal.text(columns.text, toText(body)), JSON.stringify({ about, province }), unit,
  ])
  return record
}
