import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../../platform/db/testing/database.ts'
import { inDays } from '../../platform/http/testing/in-days.ts'
import { type World, world } from '../../platform/http/testing/world.ts'
import { find } from '../../platform/search/endpoints.ts'
import { giveConsent, listConsents, withdrawConsent } from '../consent/endpoints.ts'
import { addNeed, addNote, changeIdentity, changeParty, listCases, listOpenings, openCase, readCase, whoCanSee } from './endpoints.ts'

const db = testDatabase()
let w: World
beforeAll(async () => {
  w = await world(db)
})
afterAll(() => w.close())

const cedar = { callMe: 'Cedar', adults: 1, children: 1, pets: ['dog'], language: 'en' }
const opened = async (who = 'noor') => (await (await w.as(who)).ask(openCase, { input: cedar })).body.case

test('a case opens with no name but the one she chose, and reads as a story', async () => {
  const noor = await w.as('noor')
  const id = await opened()
  await noor.ask(addNeed, { params: { case: id }, input: { need: 'safe-place', horizon: 'tonight', herWords: 'A door that locks.' } })
  const read = await noor.ask(readCase, { params: { case: id } })
  expect(read.status).toBe(200)
  expect(read.body).toMatchObject({ callMe: 'Cedar', legalName: null, children: 1, needs: [{ need: 'safe-place', herWords: 'A door that locks.' }], story: [{ said: { en: 'Case opened under a name she chose.' } }] })
})

test('a colleague of another agency gets the same answer for a case that exists and one that does not', async () => {
  const id = await opened()
  const brar = await w.as('odile')
  const hidden = await brar.ask(readCase, { params: { case: id } })
  const absent = await brar.ask(readCase, { params: { case: '00000000-0000-4000-8000-000000000000' } })
  expect([hidden.status, hidden.raw]).toEqual([404, absent.raw])
})

test('a consent opens what it names and no more, and taking it back closes it at once', async () => {
  const id = await opened('ines')
  const [ines, noor] = [await w.as('ines'), await w.as('noor')]
  const given = await ines.ask(giveConsent, { params: { case: id }, input: { grantee: w.ids.get('team:lakeshore'), sections: ['summary', 'needs'], purpose: 'support', until: new Date(Date.parse((await w.owner.query('select now() as n')).rows[0].n) + 90 * 86_400_000).toISOString().slice(0, 10), language: 'en', how: 'spoken', capacity: 'adult' } })
  expect(given.status).toBe(200)
  const seen = await noor.ask(readCase, { params: { case: id } })
  expect([seen.status, seen.body.callMe, seen.body.children]).toEqual([200, null, 1])
  expect((await noor.ask(addNote, { params: { case: id }, input: { body: 'x', hers: false } })).status).toBe(404)
  const back = await ines.ask(withdrawConsent, { params: { case: id, consent: given.body.consent } })
  expect(back.body.ended).toBeGreaterThan(1)
  expect((await noor.ask(readCase, { params: { case: id } })).status).toBe(404)
  expect((await ines.ask(listConsents, { params: { case: id } })).body.consents[0]).toMatchObject({ takenBack: true })
})

test('the custodian sees every window; anyone else sees his own', async () => {
  const id = await opened('ines')
  const [ines, noor] = [await w.as('ines'), await w.as('noor')]
  await ines.ask(giveConsent, { params: { case: id }, input: { grantee: w.ids.get('team:lakeshore'), sections: ['summary'], purpose: 'support', until: inDays(60), language: 'en', how: 'spoken', capacity: 'adult' } })
  expect((await ines.ask(whoCanSee, { params: { case: id } })).body).toMatchObject({ whole: true, seers: [{ basis: 'custody' }, { basis: 'consent' }] })
  expect((await noor.ask(whoCanSee, { params: { case: id } })).body).toMatchObject({ whole: false, seers: [{ basis: 'consent', mine: true }] })
})

test('each opening of identity is a line that the custodian can read', async () => {
  const id = await opened()
  const noor = await w.as('noor')
  await noor.ask(readCase, { params: { case: id } })
  const { body } = await noor.ask(listOpenings, { params: { case: id } })
  expect(body.openings.some(o => o.sections.includes('identity') && o.who === 'Noor H.')).toBe(true)
})

test('search finds a person by a name that sounds alike, among my own grants only', async () => {
  const noor = await w.as('noor')
  const id = await opened()
  await noor.ask(changeIdentity, { params: { case: id }, input: { callMe: 'Philippa', legalName: 'ᐃᓄᒃᑎᑐᑦ Tremblay-O’Neil' } })
  const found = (await noor.ask(find, { input: { text: 'Filippa', language: 'en' } })).body.items
  expect(found.map(i => i.go)).toContain(`/cases/${id}`)
  expect((await (await w.as('ines')).ask(find, { input: { text: 'Philippa', language: 'en' } })).body.items.filter(i => i.kind === 'case')).toEqual([])
})

test('two workers change the same part: the second is told and nothing is lost', async () => {
  const noor = await w.as('noor')
  const id = await opened()
  const party = { adults: 1, children: 2, pets: [], state: 'open' }
  expect((await noor.ask(changeParty, { params: { case: id }, input: party, version: 1 })).body).toEqual({ version: 2 })
  expect(await noor.ask(changeParty, { params: { case: id }, input: party, version: 1 })).toMatchObject({ status: 412, code: 'changed-meanwhile' })
})

test('the same press twice is one case', async () => {
  const noor = await w.as('noor')
  const first = await noor.ask(openCase, { input: cedar, key: 'one-press-12345' })
  const again = await noor.ask(openCase, { input: cedar, key: 'one-press-12345' })
  expect(again.body).toEqual(first.body)
  expect((await noor.ask(openCase, { input: { ...cedar, adults: 2 }, key: 'one-press-12345' })).code).toBe('key-reused')
})

test('my cases page by last activity without skipping or repeating one', async () => {
  const anik = await w.as('anik')
  const made: string[] = []
  for (let i = 0; i < 53; i++) made.push((await anik.ask(openCase, { input: { ...cedar, callMe: `Person ${i}` } })).body.case)
  const first = await anik.ask(listCases, {})
  const second = await anik.ask(listCases, { input: { after: first.body.next! } })
  const seen = [...first.body.cases, ...second.body.cases].map(c => c.id)
  expect(seen).toEqual(made.reverse())
})
