import { Worker } from 'node:worker_threads'
import type { Keys } from '../../platform/crypto/keys.ts'
import type { Slice } from '../../platform/slices/contract.ts'
import { demoAgencies } from '../agencies.ts'
import type { CountryGiven } from '../country.ts'
import { seedOrder } from '../seed-order.ts'
import type { NewKeys } from './book.ts'
import { extraAgencies, homesOf } from './homes.ts'
import { copyIn, withoutIndexes, withoutTriggers } from './load.ts'
import { type Packed, Rows, table } from './rows.ts'
import { type Batch, tellAll } from './teller.ts'
import type { Work } from './worker.ts'

const recordKey = table('access.record_key', 'record_id', 'custodian_key', 'wrapped')
const inOneThread = 4_000
const keepingIndexes = 20_000

const wrapAll = async (keys: Keys, { records, custodians, keys: fresh }: NewKeys): Promise<Packed[]> => {
  const rows = new Rows()
  for (const [i, record] of records.entries()) {
    const { custodianKey, wrapped } = await keys.wrap(custodians[i]!, Buffer.from(fresh.buffer, fresh.byteOffset + i * 32, 32))
    rows.put(recordKey, record, custodianKey, wrapped)
  }
  return rows.take()
}

/** Batches of another thread, each asked for when the one before is written. */
const fromWorker = async function* (work: Work): AsyncGenerator<Batch> {
  const worker = new Worker(new URL('worker.ts', import.meta.url), { resourceLimits: { maxYoungGenerationSizeMb: 128 }, workerData: work })
  const waiting: (Batch | null)[] = []
  let trouble: Error | null = null
  let wake = () => {}
  worker.on('message', (batch: Batch | null) => (waiting.push(batch), wake()))
  worker.on('error', error => ((trouble = error), wake()))
  try {
    for (;;) {
      while (waiting.length === 0 && trouble === null) await new Promise<void>(resolve => (wake = resolve))
      if (trouble) throw trouble
      const batch = waiting.shift()!
      if (batch === null) return
      yield { ...batch, rows: batch.rows.map(r => ({ ...r, text: Buffer.from(r.text) })), keys: { ...batch.keys, keys: Buffer.from(batch.keys.keys) } }
      worker.postMessage('next')
    }
  } finally {
    await worker.terminate()
  }
}

export type PeopleOptions = { readonly seed: number; readonly now: number; readonly slices: readonly Slice[]; /** In a thread of its own; by default above a few thousand people. */ readonly threaded?: boolean; readonly progress?: (line: string) => void }

/**
 * Invented people at any scale, by COPY through the slices' own tables, counted from the day. The same seed and day give the same
 * people; only keys and what is sealed under them differ. No line of the log is written: nobody opened these files.
 */
export const writePeople = async (given: CountryGiven, { seed, now, slices, threaded, progress }: PeopleOptions): Promise<void> => {
  const { client, people, today, keys, ids } = given
  const telling = seedOrder(slices).filter(s => s.demo!.people)
  const chapters = telling.map(s => s.demo!.people!)
  const worlds: unknown[] = []
  for (const chapter of chapters) worlds.push(await chapter.world(given))
  const land = { seed, people, anchor: Date.parse(`${today}T00:00:00Z`), homes: homesOf([...demoAgencies, ...extraAgencies(people)], ids) }
  const told = { land, searchRoot: keys.root('search'), now, worlds }
  const batches = (threaded ?? people > inOneThread) ? fromWorker({ ...told, slices: telling.map(s => s.name) }) : tellAll(told, chapters)
  let done = 0
  const writeAll = async () => {
    for await (const batch of batches) {
      for (const packed of [...batch.rows, ...(await wrapAll(keys, batch.keys))]) await copyIn(client, packed)
      done += batch.people
      progress?.(`${done} of ${people} people`)
    }
  }
  await client.query("set synchronous_commit = off; set maintenance_work_mem = '160MB'")
  await withoutTriggers(client, () => (people <= keepingIndexes ? writeAll() : withoutIndexes(client, heavyTables, writeAll)))
  if (people > keepingIndexes) await client.query(`analyze ${heavyTables.join(', ')}`)
}

// Where most rows go; the rest is small or is pointed at by its key.
const heavyTables = ['access.record_key', 'access.basis', 'access.stands_on', 'access.grant', 'access.posting', 'protect.case_summary', 'protect.case_identity', 'protect.case_contact', 'protect.case_need', 'protect.case_note', 'protect.case_away', 'protect.case_lead', 'protect.consent', 'protect.referral', 'protect.referral_move', 'protect.check_back', 'protect.hold', 'protect.fund_request', 'protect.correction']
