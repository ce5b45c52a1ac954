import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCall, saveAnswers } from '../../protect/calls/endpoints.ts'
import { accept, sayYes } from '../../protect/referrals/endpoints.ts'
import { testDatabase } from '../db/testing/database.ts'
import { type World, world } from '../http/testing/world.ts'
import { readMyDay } from '../my-day/endpoints.ts'
import { acknowledge, handOver, readHandOver } from './endpoints.ts'

const db = testDatabase()
let w: World
/** Cedar's referral is accepted, and Inès is to ask whether she arrived. */
beforeAll(async () => {
  w = await world(db)
  const [ines, odile] = [await w.as('ines'), await w.as('odile')]
  const { call } = (await ines.ask(openCall, {})).body
  await ines.ask(saveAnswers, { params: { call }, input: { safe: 'yes', adults: 1, children: [], pets: [], place: 'mb-thompson', needs: ['safe-place'], away: [] }, version: 1 })
  const said = await ines.ask(sayYes, { params: { call }, input: { callMe: 'Cedar', team: w.ids.get('team:birch-bay')!, yes: ['summary', 'needs'], language: 'en', urgency: 'tonight' } })
  await odile.ask(accept, { params: { case: said.body.case, referral: said.body.referral } })
})
afterAll(() => w.close())

const words = 'She prefers to be called after nine (demo).'
const given = async () => {
  const ines = await w.as('ines')
  const before = (await ines.ask(readHandOver)).body
  const item = before.items[0]!
  const { body } = await ines.ask(handOver, { params: { team: w.ids.get('team:night-line')! }, input: { member: w.ids.get('member:sam')!, lines: [{ item: item.id, words }] } })
  return { ines, before, item, note: body.note }
}

test('the outgoing worker chooses lines of the day; the incoming one reads them, says so, and the sender sees it', async () => {
  const { ines, item, note } = await given()
  const sam = await w.as('sam')
  expect((await sam.ask(readMyDay)).body.items.find(i => i.id === note)).toMatchObject({ said: { en: 'Inès B. hands the shift over to you' }, go: '/hand-over' })
  expect((await sam.ask(readHandOver)).body.notes.find(n => n.id === note)).toMatchObject({ from: 'Inès B.', toMe: true, acknowledgedAt: null, lines: [{ open: true, said: item.said, words }] })
  expect((await ines.ask(acknowledge, { params: { note } })).code).toBe('missing')
  expect((await sam.ask(acknowledge, { params: { note } })).status).toBe(200)
  expect((await sam.ask(readMyDay)).body.items.filter(i => i.id === note)).toEqual([])
  expect((await ines.ask(readHandOver)).body.notes.find(n => n.id === note)!.acknowledgedAt).not.toBeNull()
})

test('what waits is told by act and number alone: no record, no number of a file, no name', async () => {
  const { note, before } = await given()
  const { rows: [row] } = await w.owner.query<{ waits: { act: { en: string }; n: number }[] }>('select waits from platform.hand_over where id = $1', [note])
  expect(row!.waits).toEqual(before.waits)
  expect(row!.waits.length).toBeGreaterThan(0)
  expect(JSON.stringify(row!.waits)).not.toMatch(/TL-|Cedar|[0-9a-f]{8}-/)
})

test('a line is sealed under the key of its record, and closed to one who does not hold the record when reading', async () => {
  const { note } = await given()
  const { rows: [line] } = await w.owner.query<{ line: Buffer; record_id: string }>('select line, record_id from platform.hand_over_line where hand_over_id = $1', [note])
  expect(line!.line.includes(Buffer.from('after nine'))).toBe(false)
  await w.owner.query('insert into access.bar (record_id, grantee_id, set_by) values ($1, $2, $2)', [line!.record_id, w.ids.get('member:sam')])
  const sam = await w.as('sam')
  const read = await sam.ask(readHandOver)
  expect(read.body.notes.find(n => n.id === note)!.lines).toEqual([{ open: false, said: null, why: null, words: null, go: null }])
  await w.owner.query('delete from access.bar')
})

test('a shift goes to a colleague of the same team, and only with what waits now', async () => {
  const ines = await w.as('ines')
  const at = { team: w.ids.get('team:night-line')! }
  const to = (key: string, lines: object[] = []) => ines.ask(handOver, { params: at, input: { member: w.ids.get(`member:${key}`)!, lines } })
  expect([(await to('noor')).code, (await to('ines')).code, (await to('sam', [{ item: 'no-such-item' }])).code]).toEqual(['refused', 'refused', 'rota.settled'])
  const noor = await w.as('noor')
  expect((await noor.ask(handOver, { params: at, input: { member: w.ids.get('member:sam')!, lines: [] } })).code).toBe('missing')
  expect((await noor.ask(readHandOver)).raw).not.toContain('Sam T.')
})
