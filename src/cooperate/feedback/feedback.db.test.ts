import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../../platform/db/testing/database.ts'
import { type Actor, type World, world } from '../../platform/http/testing/world.ts'
import { readMyDay } from '../../platform/my-day/endpoints.ts'
import { answerFeedback, feedbackRead, readFeedback, sayFeedback } from './endpoints.ts'

const db = testDatabase()
let w: World
beforeAll(async () => { w = await world(db, { demo: ['protect/cases', 'cooperate/feedback'] }) })
afterAll(() => w.close())

const slow = { about: 'slow', text: 'Too many steps to hold a room.', screen: '/calls/:call' }
const said = async (by: Actor, input: object = slow) => (await by.ask(sayFeedback, { input: { ...input } })).body.feedback
const dayOf = async (who: Actor, id: string) => (await who.ask(readMyDay, {})).body.items.filter(i => i.id.startsWith(id)).map(i => i.said.en)

test('what was said reaches the own administrator with the name, and nobody of another agency', async () => {
  const [ines, sam, grace, desrosiers] = await Promise.all(['ines', 'sam', 'grace', 'desrosiers'].map(k => w.as(k)))
  const id = await said(ines!)
  const seen = async (a: Actor) => (await a.ask(readFeedback)).body.toAnswer.filter(f => f.id === id).map(f => [f.side, f.text, f.saidBy])
  expect(await seen(sam!)).toEqual([['agency', slow.text, 'Inès B.']])
  expect([await seen(grace!), await seen(desrosiers!), await seen(ines!)]).toEqual([[], [], []])
  expect(await dayOf(sam!, id)).toEqual(['A colleague said what was hard'])
})

test('by choice it goes to the desk too, without the member or the agency', async () => {
  const [ines, desrosiers] = [await w.as('ines'), await w.as('desrosiers')]
  const id = await said(ines, { ...slow, desk: true })
  const list = await desrosiers.ask(readFeedback)
  expect(list.body.toAnswer.filter(f => f.id === id)).toMatchObject([{ side: 'desk', saidBy: null, agencyKind: 'line' }])
  const one = JSON.stringify(list.body.toAnswer.find(f => f.id === id))
  for (const trace of ['Inès', 'Night line', ines.id, w.ids.get('agency:night-line')!]) expect(one).not.toContain(trace)
})

test('whoever said it is told of the answer in their day until they have read it, and again when it changes', async () => {
  const [ines, sam] = [await w.as('ines'), await w.as('sam')]
  const id = await said(ines)
  const answer = (state: string, text: string) => sam.ask(answerFeedback, { params: { feedback: id }, input: { side: 'agency', state, text } })
  expect(await dayOf(ines, id)).toEqual([])
  await answer('looking', 'We count the steps this week.')
  expect(await dayOf(ines, id)).toEqual(['What you said about a screen was answered'])
  expect((await ines.ask(readFeedback)).body.mine.find(f => f.id === id)!.answers).toMatchObject([{ side: 'agency', state: 'looking', text: 'We count the steps this week.', read: false }])
  await ines.ask(feedbackRead, { params: { feedback: id } })
  expect(await dayOf(ines, id)).toEqual([])
  await answer('done', 'One step less from tomorrow.')
  expect(await dayOf(ines, id)).toHaveLength(1)
  expect(await dayOf(sam, id)).toEqual([])
})

test('nobody answers for another agency, for the desk without its post, or himself', async () => {
  const [ines, sam, grace] = [await w.as('ines'), await w.as('sam'), await w.as('grace')]
  const [hers, his] = [await said(ines, { ...slow, desk: true }), await said(sam)]
  const tryIt = async (who: Actor, id: string, side: string) => (await who.ask(answerFeedback, { params: { feedback: id }, input: { side, state: 'done', text: 'Done.' } })).status
  expect([await tryIt(grace, hers, 'agency'), await tryIt(sam, hers, 'desk'), await tryIt(sam, his, 'agency'), await tryIt(ines, hers, 'agency')]).toEqual([404, 404, 404, 404])
  expect((await grace.ask(feedbackRead, { params: { feedback: hers } })).status).toBe(404)
})

test('a file number is sent back, and the field is named', async () => {
  const answer = await (await w.as('ines')).ask(sayFeedback, { input: { ...slow, text: 'See TL-7K2M-40' } })
  expect([answer.code, answer.raw.includes('"text"')]).toEqual(['feedback.someone', true])
})

test('the address of a file is refused as a screen', async () => {
  const answer = await (await w.as('ines')).ask(sayFeedback, { input: { ...slow, screen: '/cases/5f0c1a9e-1111-4111-8111-111111111111' } })
  expect(answer.code).toBe('bad-input')
})

test('the words lie sealed in the database and in no line of the log', async () => {
  const word = 'Heffalump'
  const id = await said(await w.as('ines'), { ...slow, text: `${word} steps.` })
  const { rows: kept } = await w.owner.query<{ said: Buffer }>('select said from cooperate.feedback where id = $1', [id])
  expect(kept[0]!.said.toString('latin1')).not.toContain(word)
  const { rows } = await w.owner.query<{ n: number }>("select count(*)::int as n from audit.event e where e::text like '%' || $1 || '%'", [word])
  expect(rows[0]!.n).toBe(0)
})

test('the twenty-first in a day waits for tomorrow', async () => {
  const noor = await w.as('noor')
  const codes: (string | null)[] = []
  for (let i = 0; i < 21; i++) codes.push((await noor.ask(sayFeedback, { input: { ...slow } })).code)
  // One is hers from the demo.
  expect([codes.filter(c => c === null).length, codes.at(-1)]).toEqual([19, 'feedback.too-many'])
})

test('after 24 months it is gone with its answers', async () => {
  const id = await said(await w.as('ines'))
  await w.owner.query("update cooperate.feedback set said_at = now() - interval '25 months' where id = $1", [id])
  const worker = await db.as('worker')
  await worker.query('select at from cooperate.due_old_feedback()')
  const { rows } = await w.owner.query<{ n: number }>('select (select count(*) from cooperate.feedback where id = $1)::int + (select count(*) from cooperate.feedback_answer where feedback_id = $1)::int as n', [id])
  expect(rows[0]!.n).toBe(0)
})

test('the demo country holds one that was answered and one that waits', async () => {
  const { mine } = (await (await w.as('ines')).ask(readFeedback)).body
  expect(mine.filter(f => f.answers.some(a => a.state === 'done' && a.text?.includes('demo')))).toHaveLength(1)
  const waits = (await (await w.as('grace')).ask(readFeedback)).body.toAnswer
  expect(waits.filter(f => f.text.includes('demo') && f.state === 'received')).toHaveLength(1)
})
