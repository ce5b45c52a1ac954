import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Db } from '../db/db.ts'
import { sql } from '../db/sql.ts'
import { testDatabase } from '../db/testing/database.ts'
import { within } from '../db/transaction.ts'
import { type World, world } from '../http/testing/world.ts'
import type { RecordId } from '../values/id.ts'
import { newSealer, rewrapFor, sealerFor } from './sealer.ts'

const db = testDatabase()
let w: World
beforeAll(async () => { w = await world(db) })
afterAll(() => w.close())

const column = 'protect.case_identity.call_me'
const as = async <T>(key: string, work: (db: Db) => Promise<T>): Promise<T> =>
  within(w.pools.app, { token: Buffer.from((await w.as(key)).cookie.slice(3), 'base64url'), purpose: 'support' }, null, work)
const keyOf = async (record: string) => (await w.owner.query<{ custodian_key: string }>('select custodian_key from access.record_key where record_id = $1', [record])).rows[0]!.custodian_key
const agencyOf = async (team: string) => (await w.owner.query<{ agency_id: string }>('select agency_id from access.grantee where id = $1', [w.ids.get(`team:${team}`)])).rows[0]!.agency_id
const sealedRecord = () => as('noor', async given => {
  const { id } = await given.one<{ id: RecordId }>(sql`select access.open_record('case', ${w.ids.get('team:lakeshore')}) as id`)
  return { id, sealed: (await newSealer(given, w.services.keys, id)).text(column, 'Cedar (demo)') }
})

test('a record wrapped for another agency opens what was sealed before, also when the key of the first is gone', async () => {
  const { id, sealed } = await sealedRecord()
  const old = await keyOf(id)
  await w.services.keys.roll(await agencyOf('lakeshore'))
  await as('noor', async given => rewrapFor(given, w.services.keys, id, await agencyOf('night-line')))
  expect(await keyOf(id)).not.toBe(old)
  await w.services.keys.destroy(old)
  expect(await as('noor', async given => (await sealerFor(given, w.services.keys, id)).open(column, sealed))).toBe('Cedar (demo)')
})

test('nobody wraps the key of a record that he does not keep, nor moves its custody past those whose door it is', async () => {
  const { id } = await sealedRecord()
  const before = await keyOf(id)
  await expect(as('ines', async given => given.run(sql`select access.rewrap_key(${id}, ${before}, '\\x01'::bytea)`))).rejects.toMatchObject({ code: 'missing' })
  await expect(as('noor', async given => given.run(sql`select access.move_custody(${id}, ${w.ids.get('team:night-line')})`))).rejects.toThrow()
  expect(await keyOf(id)).toBe(before)
})
