import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../../platform/db/testing/database.ts'
import { type World, world } from '../../platform/http/testing/world.ts'
import { readMyDay } from '../../platform/my-day/endpoints.ts'
import { openCall } from '../calls/endpoints.ts'
import { openCase } from '../cases/endpoints.ts'
import { answerMoney, askOnCall, askOnCase, listMoney, moneyRead, openFund, reconcileMoney } from './endpoints.ts'

const db = testDatabase()
let w: World
beforeAll(async () => {
  w = await world(db)
  await (await w.as('sam')).ask(openFund, { input: { name: 'Tonight (demo)', uses: ['taxi', 'food'], amountCents: 20_000 } })
})
afterAll(() => w.close())

const taxi = { fundUse: 'taxi', cents: 8_500 }
const cedar = { callMe: 'Cedar', adults: 1, children: 1, pets: ['dog'], language: 'en' }
const onCase = async (asked: object = taxi) => {
  const ines = await w.as('ines')
  const { case: id, number } = (await ines.ask(openCase, { input: cedar })).body
  return { ines, id, number, request: (await ines.ask(askOnCase, { params: { case: id }, input: { ...asked } })).body.request }
}

test('taxi money asked on a call is approved by the fund holder, and whoever asked is told', async () => {
  const [ines, sam] = [await w.as('ines'), await w.as('sam')]
  const { call } = (await ines.ask(openCall, {})).body
  const { request } = (await ines.ask(askOnCall, { params: { call }, input: taxi })).body
  expect((await sam.ask(readMyDay, {})).body.items.filter(i => i.id === request)).toMatchObject([{ late: false, why: { en: 'On a call' } }])
  expect((await sam.ask(answerMoney, { params: { request }, input: { yes: true } })).body).toEqual({ state: 'approved' })
  expect((await ines.ask(readMyDay, {})).body.items.filter(i => i.id === request).map(i => i.said.en)).toEqual(['A taxi, $85.00: approved'])
  await ines.ask(moneyRead, { params: { request } })
  expect((await ines.ask(readMyDay, {})).body.items.filter(i => i.id === request)).toEqual([])
  await sam.ask(reconcileMoney, { params: { request }, input: { spentCents: 0 } })
})

test('the fund holder reads the file by its number and learns no name', async () => {
  const { number, request } = await onCase()
  const list = await (await w.as('sam')).ask(listMoney, {})
  expect(list.body.requests.find(r => r.id === request)).toMatchObject({ number, cents: 8_500, askedBy: 'Inès B.' })
  expect(list.raw).not.toContain('Cedar')
})

test('a request that is not met is counted as an unmet need, without the file', async () => {
  const { request } = await onCase({ fundUse: 'food', cents: 4_000 })
  await (await w.as('sam')).ask(answerMoney, { params: { request }, input: { yes: false, reason: 'not-for-this' } })
  const { rows } = await w.owner.query("select province, fund_use, reason, n, cents::int from protect.unmet_money where fund_use = 'food'")
  expect(rows).toEqual([{ province: 'MB', fund_use: 'food', reason: 'not-for-this', n: 1, cents: 4_000 }])
})

test('two answers cannot spend the same cent', async () => {
  const sam = await w.as('sam')
  const asked = [await onCase(), await onCase(), await onCase()]
  const answers = await Promise.all(asked.map(a => sam.ask(answerMoney, { params: { request: a.request }, input: { yes: true } })))
  expect(answers.map(a => a.code ?? a.body.state).sort()).toEqual(['approved', 'approved', 'funds.not-enough'])
  const { funds } = (await sam.ask(listMoney, {})).body
  expect(funds[0]!.leftCents).toBe(3_000)
  await sam.ask(reconcileMoney, { params: { request: asked[answers.findIndex(a => a.status === 200)]!.request }, input: { spentCents: 5_000 } })
  expect((await sam.ask(listMoney, {})).body.funds[0]!.leftCents).toBe(6_500)
})

test('an answer is given once, by a fund holder of the same agency', async () => {
  const { ines, request } = await onCase({ fundUse: 'food', cents: 100 })
  expect((await ines.ask(answerMoney, { params: { request }, input: { yes: true } })).status).toBe(404)
  const sam = await w.as('sam')
  await sam.ask(answerMoney, { params: { request }, input: { yes: false, reason: 'other-way' } })
  expect((await sam.ask(answerMoney, { params: { request }, input: { yes: true } })).code).toBe('funds.answered')
})

test('after a quarter of an hour the request is late', async () => {
  const { request } = await onCase({ fundUse: 'food', cents: 100 })
  await w.owner.query("update protect.fund_request set asked_at = asked_at - interval '16 minutes' where id = $1", [request])
  expect((await (await w.as('sam')).ask(readMyDay, {})).body.items.find(i => i.id === request)?.late).toBe(true)
})

test('nobody of another agency may ask on the file or read the list', async () => {
  const { id } = await onCase()
  const noor = await w.as('noor')
  expect((await noor.ask(askOnCase, { params: { case: id }, input: taxi })).status).toBe(404)
  expect((await noor.ask(listMoney, {})).body).toEqual({ requests: [], funds: [] })
})
