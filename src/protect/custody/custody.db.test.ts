import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../../platform/db/testing/database.ts'
import { type Actor, type World, world } from '../../platform/http/testing/world.ts'
import { find } from '../../platform/search/endpoints.ts'
import { readMyDay } from '../../platform/my-day/endpoints.ts'
import { readCase } from '../cases/endpoints.ts'
import { withdrawConsent } from '../consent/endpoints.ts'
import { servePublic } from '../../web/public/serve.ts'
import { aCase, browserOf, consent, herWay, opened } from '../survivor-portal/build.ts'
import { declineCustody, offerCustody, readCustody, readCustodyOffers, returnCustody, takeCustody, toldOfCustody, withdrawCustody } from './endpoints.ts'

const db = testDatabase()
let w: World
let ines: Actor
let noor: Actor
let grace: Actor
beforeAll(async () => {
  w = await world(db)
  await servePublic(w.server, { pool: w.pools.app, secure: false })
  ;[ines, noor, grace] = [await w.as('ines'), await w.as('noor'), await w.as('grace')]
})
afterAll(() => w.close())
const browse = browserOf(() => w)

const lakeshore = () => w.ids.get('team:lakeshore')!
const dayOf = async (who: Actor) => (await who.ask(readMyDay)).body.items.map(i => i.id)
const status = async (who: Actor, file: string) => (await who.ask(readCase, { params: { case: file } })).status
/** A file of the night line whose person lets Lakeshore read who she is and what she needs. */
const aFile = async (callMe = 'Cedar') => {
  const { case: file, number } = await aCase(ines, callMe)
  await consent(w, ines, file, 'lakeshore', ['summary', 'identity', 'needs'])
  return { file, number }
}
const asked = async (file: string, note?: string) => (await ines.ask(offerCustody, { params: { case: file }, input: { team: lakeshore(), how: 'spoken', ...(note ? { note } : {}) } })).body.offer

test('a file changes its keeper: the team asked takes it, with its key and its search words, and the one before reads nothing more', async () => {
  const { file } = await aFile('Wintergreen')
  const offer = await asked(file, 'Ring before noon.')
  expect(await dayOf(noor)).toContain(`custody-${offer}`)
  const question = (await noor.ask(readCustody, { params: { case: file } })).body
  expect(question).toMatchObject({ keeps: false, teams: [], offers: [{ id: offer, note: 'Ring before noon.', answer: null, toMe: true }] })
  const keyBefore = (await w.owner.query('select custodian_key from access.record_key where record_id = $1', [file])).rows[0]
  expect((await noor.ask(takeCustody, { params: { case: file, offer } })).raw).toBe('{"taken":true}')
  expect([await status(ines, file), await status(noor, file)]).toEqual([404, 200])
  expect((await w.owner.query('select custodian_key from access.record_key where record_id = $1', [file])).rows[0]).not.toEqual(keyBefore)
  expect((await w.owner.query('select m.member_id from protect.case_lead m where record_id = $1 and until is null', [file])).rows).toEqual([{ member_id: w.ids.get('member:noor') }])
  const found = async (who: Actor) => (await who.ask(find, { input: { text: 'Wintergreen', language: 'en' } })).body.items.map(i => i.go)
  expect([await found(ines), await found(noor)]).toEqual([[], [`/cases/${file}`]])
})

test('the one who asked learns what came of it by day and agency, names no file, and it goes from her day once read', async () => {
  const { file, number } = await aFile()
  const offer = await asked(file)
  await noor.ask(takeCustody, { params: { case: file, offer } })
  expect(await dayOf(ines)).toContain(`custody-answer-${offer}`)
  const mine = await ines.ask(readCustodyOffers)
  expect(mine.body.offers.find(o => o.id === offer)).toMatchObject({ answer: 'taken', toTell: true })
  for (const secret of [file, number, 'Cedar']) expect(mine.raw).not.toContain(secret)
  expect((await ines.ask(toldOfCustody, { params: { offer } })).status).toBe(200)
  expect(await dayOf(ines)).not.toContain(`custody-answer-${offer}`)
  expect((await noor.ask(toldOfCustody, { params: { offer } })).status).toBe(404)
})

test('what she agreed to with others lives on under the new keeper', async () => {
  const { file } = await aFile()
  await consent(w, ines, file, 'birch-bay', ['summary'])
  const odile = await w.as('odile')
  const before = await status(odile, file)
  await noor.ask(takeCustody, { params: { case: file, offer: await asked(file) } })
  expect(await status(odile, file)).toBe(before)
})

test('within seven days it is given back in one step, with its key; after that it is asked like any other', async () => {
  const { file } = await aFile()
  const offer = await asked(file)
  await noor.ask(takeCustody, { params: { case: file, offer } })
  expect((await noor.ask(returnCustody, { params: { case: file, offer } })).raw).toBe('{"returned":true}')
  expect(await status(ines, file)).toBe(200)
  expect(await dayOf(ines)).toContain(`custody-answer-${offer}`)
  const again = await asked(file)
  await noor.ask(takeCustody, { params: { case: file, offer: again } })
  await w.owner.query("update protect.custody_offer set answered_at = answered_at - interval '8 days' where id = $1", [again])
  expect((await noor.ask(returnCustody, { params: { case: file, offer: again } })).code).toBe('ended')
  expect(await status(noor, file)).toBe(200)
})

test('only a team that reads it by her yes is asked, one at a time, and her yes taken back ends the question', async () => {
  const { case: file } = await aCase(ines)
  const ask = () => ines.ask(offerCustody, { params: { case: file }, input: { team: lakeshore(), how: 'spoken' } })
  expect((await ask()).status).toBe(404)
  const { consent: yes } = await consent(w, ines, file, 'lakeshore', ['summary'])
  const { offer } = (await ask()).body
  expect((await ask()).code).toBe('custody.open')
  await ines.ask(withdrawConsent, { params: { case: file, consent: yes } })
  expect((await noor.ask(takeCustody, { params: { case: file, offer } })).status).toBe(404)
  expect(await dayOf(noor)).not.toContain(`custody-${offer}`)
  expect(await status(ines, file)).toBe(200)
})

test('a no, a question taken back and one past its day change nothing of the file; the no says why', async () => {
  const { file } = await aFile()
  const first = await asked(file)
  await noor.ask(declineCustody, { params: { case: file, offer: first }, input: { reason: 'full' } })
  const second = await asked(file)
  await ines.ask(withdrawCustody, { params: { case: file, offer: second } })
  const third = await asked(file)
  await w.owner.query("update protect.custody_offer set until = now() - interval '1 minute' where id = $1", [third])
  for (const offer of [first, second, third]) expect((await noor.ask(takeCustody, { params: { case: file, offer } })).code).toBe('ended')
  expect((await ines.ask(readCustody, { params: { case: file } })).body.offers.map(o => [o.answer, o.reason])).toEqual([['past', null], ['withdrawn', null], ['declined', 'full']])
  expect(await dayOf(ines)).toContain(`custody-answer-${third}`)
  expect(await status(ines, file)).toBe(200)
})

test('for everyone else there is neither the question nor the file: same answer as for none', async () => {
  const { file } = await aFile()
  const offer = await asked(file)
  const nothing = '7c0f4f5e-0000-4000-8000-000000000000'
  for (const who of [await w.as('odile'), await w.as('brar')])
    for (const call of [() => who.ask(readCustody, { params: { case: file } }), () => who.ask(takeCustody, { params: { case: file, offer } }), () => who.ask(withdrawCustody, { params: { case: file, offer } })]) expect((await call()).status).toBe(404)
  expect((await noor.ask(takeCustody, { params: { case: file, offer: nothing } })).raw).toBe((await noor.ask(takeCustody, { params: { case: nothing, offer } })).raw)
  expect((await noor.ask(withdrawCustody, { params: { case: file, offer } })).status).toBe(404)
  expect(grace.id).not.toBe(noor.id)
})

test('she reads on her page who would keep her file, says no, and it stays; afterwards she reads who keeps it', async () => {
  const { file } = await aFile()
  const cookie = await opened(browse, await herWay(ines, file))
  const offer = await asked(file)
  expect((await browse('GET', '/my/next?lang=en', { cookie })).body).toContain('asked Lakeshore Family Services (demo) to keep your file')
  await browse('POST', '/my/next?lang=en', { cookie, form: { keeper: offer } })
  expect((await noor.ask(takeCustody, { params: { case: file, offer } })).code).toBe('ended')
  expect((await browse('GET', '/my/next?lang=fr', { cookie })).body).toContain('vous avez dit non')
  await noor.ask(takeCustody, { params: { case: file, offer: await asked(file) } })
  expect((await browse('GET', '/my/next?lang=en', { cookie })).body).toContain('Lakeshore Family Services (demo) keeps your file')
})
