import { afterAll, beforeAll, expect, test } from 'vitest'
import { sql } from '../../platform/db/sql.ts'
import { testDatabase } from '../../platform/db/testing/database.ts'
import { within } from '../../platform/db/transaction.ts'
import { inDays } from '../../platform/http/testing/in-days.ts'
import { type World, world } from '../../platform/http/testing/world.ts'
import { openCase } from '../cases/endpoints.ts'
import { addDocument } from '../documents/endpoints.ts'
import { giveConsent, listConsents, withdrawConsent } from './endpoints.ts'

const db = testDatabase()
let w: World
let colleague = ''
beforeAll(async () => {
  w = await world(db)
  colleague = (await w.owner.query('select o.id from accounts.member o join accounts.member m on m.agency_id = o.agency_id and o.id <> m.id and o.left_at is null where m.id = $1 order by o.name limit 1', [w.ids.get('member:ines')])).rows[0].id
})
afterAll(() => w.close())

const given = async (over: object, at?: string) => {
  const ines = await w.as('ines')
  const id = at ?? (await ines.ask(openCase, { input: { callMe: 'Cedar', adults: 1, children: 0, pets: [], language: 'en' } })).body.case
  const input = { grantee: w.ids.get('team:lakeshore'), sections: ['summary'], purpose: 'support', until: inDays(60), language: 'ti', how: 'paper', capacity: 'adult', ...over }
  const answer = await ines.ask(giveConsent, { params: { case: id }, input })
  return { id, answer, list: async () => (await ines.ask(listConsents, { params: { case: id } })).body }
}

test('a paper that someone else saw her sign is kept with its day, its witness, its language and that an interpreter was there', async () => {
  const { answer, list } = await given({ witness: colleague, interpreter: true, givenOn: inDays(-3) })
  expect(answer.status).toBe(200)
  const { consents, witnesses } = await list()
  expect(consents[0]).toMatchObject({ how: 'paper', language: 'ti', interpreted: true, givenOn: inDays(-3), witness: witnesses.find(one => one.id === colleague)!.name, scan: null })
  expect(witnesses.map(one => one.id)).not.toContain(w.ids.get('member:ines'))
})

test('a paper without a witness, or with the asker as witness, is refused with what to do', async () => {
  expect([(await given({})).answer.code, (await given({ witness: w.ids.get('member:ines') })).answer.code]).toEqual(['consent.witness-needed', 'consent.witness-self'])
})

test('someone of another agency cannot be named as a witness', async () => {
  expect((await given({ witness: w.ids.get('member:noor') })).answer.code).toBe('missing')
})

test('the scan is a paper of the same file; one of another file is not there', async () => {
  const ines = await w.as('ines')
  const { id } = await given({ how: 'signed here' })
  const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
  const added = await ines.ask(addDocument, { params: { case: id }, input: { about: 'other', name: 'Signed yes', file: png } })
  expect(added.status).toBe(200)
  expect((await given({ how: 'signed here', scan: added.body.file })).answer.code).toBe('missing')
  const { answer, list } = await given({ how: 'signed here', scan: added.body.file }, id)
  expect(answer.status).toBe(200)
  expect((await list()).consents[0]!.scan).toEqual({ id: added.body.file, name: 'Signed yes' })
})

test('the table itself holds no paper without a witness and no witness who asked', async () => {
  const { answer } = await given({ witness: colleague })
  const change = (set: string) => w.owner.query(`update protect.consent set ${set} where id = $1`, [answer.body.consent]).then(() => null, (error: { code: string }) => error.code)
  expect([await change('witness_id = null'), await change('witness_id = explained_by')]).toEqual(['23514', '23514'])
})

test('what she took back is given back by her alone: who keeps her file opens nothing again by a statement', async () => {
  const ines = await w.as('ines')
  const { id, answer } = await given({ how: 'signed here' })
  const { consent } = answer.body
  await ines.ask(withdrawConsent, { params: { case: id, consent } })
  const session = { token: Buffer.from(ines.cookie.slice(3), 'base64url'), purpose: 'support' }
  await expect(within(w.pools.app, session, null, db => db.run(sql`select protect.give_back(${id}, ${consent})`))).rejects.toMatchObject({ code: 'missing' })
})
