import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sql } from '../../platform/db/sql.ts'
import { testDatabase } from '../../platform/db/testing/database.ts'
import { within } from '../../platform/db/transaction.ts'
import { type Actor, type World, world } from '../../platform/http/testing/world.ts'
import { readMyDay } from '../../platform/my-day/endpoints.ts'
import { openCase, readCase } from '../cases/endpoints.ts'
import { giveConsent } from '../consent/endpoints.ts'
import { instrumentNamed } from '../identification/public.ts'
import { answerQuestion, listScreenings, readScreening, resumeScreening, startScreening, stopScreening } from './endpoints.ts'

const db = testDatabase()
let w: World
let noor: Actor, ines: Actor
beforeAll(async () => {
  w = await world(db)
  ;[noor, ines] = [await w.as('noor'), await w.as('ines')]
})
afterAll(() => w.close())

type At = { case: string; screening: string }
const absent = '22222222-2222-4222-8222-222222222222'
const newCase = async (who: Actor = noor) => (await who.ask(openCase, { input: { callMe: 'Cedar', adults: 1, children: 0, pets: [], language: 'en' } })).body.case
const begun = async (who: Actor = noor, given: object = {}) => {
  const id = await newCase(who)
  const { screening } = (await who.ask(startScreening, { params: { case: id }, input: { list: 'labour', age: 'adult', told: true, ...given } })).body
  return { case: id, screening }
}
const read = async (at: At, who: Actor = noor) => (await who.ask(readScreening, { params: at })).body
const say = async (at: At, item: string, answer: string, who: Actor = noor) => who.ask(answerQuestion, { params: at, input: { item, answer }, version: (await read(at, who)).version })
const stop = (at: At, how: string, who: Actor = noor) => who.ask(stopScreening, { params: at, input: { how } })
const direct = (who: Actor, statement: ReturnType<typeof sql>) => within(w.pools.app, { token: Buffer.from(who.cookie.slice(3), 'base64url'), purpose: 'support' }, null, given => given.run(statement))
const inNinetyDays = async () => (await w.owner.query<{ on: string }>("select (now() + interval '90 days')::date::text as on")).rows[0]!.on
const safe = async (at: At, who: Actor = noor) => {
  for (const [item, answer] of [['safe_now', 'yes'], ['private', 'yes'], ['needs_first', 'no'], ['interpreter', 'no'], ['go_on', 'yes']] as const) await say(at, `opening.${item}`, answer, who)
}

test('nothing is asked before what must be said is said, and it stands on the page before any list is chosen', async () => {
  const id = await newCase()
  expect((await noor.ask(startScreening, { params: { case: id }, input: { list: 'labour', age: 'child', told: false } })).code).toBe('screening.say-first')
  expect((await noor.ask(listScreenings, { params: { case: id } })).body).toMatchObject({ screenings: [], duty: { confidence: 'secondary', said: { en: expect.stringContaining('must report it') } }, sayFirst: { en: expect.stringContaining('skip any question') } })
})

test('age in doubt is read with the children’s list, where no means has to be shown', async () => {
  const at = await begun(noor, { age: 'in-doubt' })
  expect((await read(at)).name.en).toBe('Indicators, under 18, work')
})

test('every answer is saved at once, and a colleague with a grant goes on from there', async () => {
  const at = await begun(ines)
  await safe(at, ines)
  const first = (await read(at, ines)).question!
  await say(at, first.item, 'yes', ines)
  expect((await stop(at, 'later', ines)).status).toBe(200)
  const sam = await w.as('sam')
  expect((await read(at, sam)).answers.map(a => a.item)).toContain(first.item)
  expect((await sam.ask(resumeScreening, { params: at, input: { told: false } })).code).toBe('screening.say-first')
  await sam.ask(resumeScreening, { params: at, input: { told: true } })
  expect(await read(at, sam)).toMatchObject({ state: 'open', question: { item: 'opening.safe_now', opening: true }, answers: [{ item: first.item, answer: 'yes' }] })
})

test('danger stops the questions: what to see to is said, and no question is offered', async () => {
  const at = await begun()
  await say(at, 'opening.safe_now', 'no')
  expect(await read(at)).toMatchObject({ question: null, pausedFor: [{ step: 'safety-first' }] })
  await noor.ask(resumeScreening, { params: at, input: { told: true } })
  expect((await read(at)).question).toMatchObject({ item: 'opening.safe_now' })
})

test('a skipped question is not put again, counts as nothing, and all of them may be skipped', async () => {
  const at = await begun(noor, { list: 'youth' })
  await safe(at)
  const seen: string[] = []
  for (let { question } = await read(at); question; { question } = await read(at)) {
    seen.push(question.item)
    await say(at, question.item, 'skipped')
  }
  expect([seen.length, new Set(seen).size]).toEqual([4, 4])
  const { result } = await read(at)
  expect([result.positive, result.steps.map(s => s.step)]).toEqual([[], expect.arrayContaining(['come-back', 'offer-help'])])
})

test('easier questions come before harder ones, and the result names dimensions, on which answers, and what is not known', async () => {
  const at = await begun()
  await safe(at)
  for (const [item, answer] of [['exploitation.excessive_hours', 'yes'], ['exploitation.low_salary', 'yes'], ['coercion_destination.documents', 'unknown']] as const) await say(at, item, answer)
  const { result, question } = await read(at)
  expect(instrumentNamed('adult_labour')!.items.find(i => i.id === question!.item)!.pace).toBe(1)
  expect(result.positive).toEqual(['exploitation'])
  expect(result.dimensions.find(d => d.dimension === 'exploitation')).toMatchObject({ status: 'positive', on: [{ en: expect.stringContaining('very long days') }, {}] })
  expect(result.dimensions.find(d => d.dimension === 'coercion_destination')!.unknown).toHaveLength(1)
  expect(result.steps.map(s => s.step)).toEqual(expect.arrayContaining(['what-is-owed', 'other-sources', 'offer-help']))
})

test('her single answers stay only if she says so: without her yes no byte of them stays, what they came to does', async () => {
  const [kept, gone] = [await begun(), await begun()]
  for (const at of [kept, gone]) for (const item of ['excessive_hours', 'low_salary']) await say(at, `exploitation.${item}`, 'yes')
  expect([(await stop(kept, 'keep')).status, (await stop(gone, 'drop')).status]).toEqual([200, 200])
  expect((await read(kept)).answers).toHaveLength(2)
  expect(await read(gone)).toMatchObject({ state: 'ended', keepsAnswers: false, answers: [], result: { positive: ['exploitation'] } })
  expect((await read(gone)).result.dimensions.flatMap(d => [...d.on, ...d.unknown])).toEqual([])
  expect((await w.owner.query('select answers from protect.screening where id = $1', [gone.screening])).rows).toEqual([{ answers: null }])
})

test('answers that were kept can be taken out another day; what was ended is not opened again', async () => {
  const at = await begun()
  await stop(at, 'keep')
  expect([(await say(at, 'exploitation.low_salary', 'yes')).code, (await stop(at, 'later')).code, (await noor.ask(resumeScreening, { params: at, input: { told: true } })).code]).toEqual(['screening.not-open', 'screening.not-open', 'screening.not-open'])
  expect([(await stop(at, 'drop')).status, (await read(at)).keepsAnswers]).toEqual([200, false])
})

test('once a proceeding is known the page says so first, and no answer is taken out, by page or by statement', async () => {
  const at = await begun()
  await w.owner.query("update access.record set legal_hold = 'order (demo)' where id = $1", [at.case])
  expect((await noor.ask(listScreenings, { params: { case: at.case } })).body.held).toBe(true)
  expect((await stop(at, 'drop')).code).toBe('legal-hold')
  await expect(direct(noor, sql`delete from protect.screening where id = ${at.screening}`)).rejects.toMatchObject({ code: 'legal-hold' })
  expect((await stop(at, 'keep')).status).toBe(200)
})

test('two who answer at once: the second is told, and no answer is lost', async () => {
  const at = await begun()
  const { version } = await read(at)
  const both = await Promise.all(['yes', 'no'].map(answer => noor.ask(answerQuestion, { params: at, input: { item: 'opening.safe_now', answer }, version })))
  expect(both.map(b => b.code).sort()).toEqual(['changed-meanwhile', null].sort())
  expect((await say(at, 'nothing.of_this', 'yes')).code).toBe('screening.not-on-list')
})

test('one more yes never takes a dimension away', async () => {
  const items = instrumentNamed('adult_labour')!.items.filter(i => i.dimension === 'exploitation').map(i => i.id)
  await fc.assert(fc.asyncProperty(fc.shuffledSubarray(items, { minLength: 3, maxLength: 4 }), async chosen => {
    const at = await begun()
    let before: readonly string[] = []
    for (const item of chosen) {
      await say(at, item, 'yes')
      const { positive } = (await read(at)).result
      expect(before.filter(d => !positive.includes(d))).toEqual([])
      before = positive
    }
  }), { seed: 6, numRuns: 3 })
})

test('no answer, list of answers or result lies open in the database or in the log', async () => {
  const at = await begun()
  await say(at, 'exploitation.low_salary', 'yes')
  await stop(at, 'drop')
  const { rows } = await w.owner.query<{ all: string }>("select (select string_agg(s::text, '') from protect.screening s) || (select string_agg(e::text, '') from audit.event e) as all")
  expect(['low_salary', 'exploitation', Buffer.from('exploitation').toString('hex')].filter(text => rows[0]!.all.includes(text))).toEqual([])
})

test('a stranger, and one who may read her needs alone, learn nothing: same answer as for none', async () => {
  const at = await begun(ines)
  await ines.ask(giveConsent, { params: { case: at.case }, input: { grantee: w.ids.get('team:lakeshore'), sections: ['summary', 'needs'], purpose: 'support', until: await inNinetyDays(), language: 'en', how: 'spoken', capacity: 'adult' } })
  const odile = await w.as('odile')
  const answers = async (who: Actor, given: At) => [(await who.ask(listScreenings, { params: given })).raw, (await who.ask(readScreening, { params: given })).raw, (await who.ask(stopScreening, { params: given, input: { how: 'drop' } })).raw]
  expect(await answers(odile, at)).toEqual(await answers(odile, { ...at, case: absent }))
  expect(await answers(noor, at)).toEqual(await answers(noor, { ...at, case: absent }))
  expect((await noor.ask(readCase, { params: at })).body.story.map(l => l.said.en)).not.toContain('Questions were gone through with her.')
})

test('no yes opens these answers to those who investigate', async () => {
  const at = await begun(ines)
  const asked = await ines.ask(giveConsent, { params: { case: at.case }, input: { grantee: w.ids.get('team:river-police'), sections: ['summary', 'safety'], purpose: 'investigate', until: await inNinetyDays(), language: 'en', how: 'spoken', capacity: 'adult' } })
  expect([asked.status === 200, (await w.owner.query("select 1 from access.grant g join access.purpose_code p on p.id = g.purpose where g.record_id = $1 and p.name <> 'support'", [at.case])).rowCount]).toEqual([false, 0])
})

test('questions left open come back to whoever left them, to ask whether the answers stay', async () => {
  const at = await begun()
  const mine = async () => (await noor.ask(readMyDay, {})).body.items.filter(i => i.id === `screening-${at.screening}`)
  expect(await mine()).toEqual([])
  await w.owner.query("update protect.screening set changed_at = now() - interval '26 hours' where id = $1", [at.screening])
  expect(await mine()).toMatchObject([{ late: true, go: `/cases/${at.case}/screenings/${at.screening}` }])
  await stop(at, 'keep')
  expect(await mine()).toEqual([])
})
