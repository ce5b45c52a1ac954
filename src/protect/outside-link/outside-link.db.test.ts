import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../../platform/db/testing/database.ts'
import { type Actor, type World, world } from '../../platform/http/testing/world.ts'
import { readMyDay } from '../../platform/my-day/endpoints.ts'
import { servePublic } from '../../web/public/serve.ts'
import { addNeed } from '../cases/endpoints.ts'
import { aCase, browserOf, herWay, opened } from '../survivor-portal/build.ts'
import { askOutside, closeOutside, listOutside, tellOutside } from './endpoints.ts'

const db = testDatabase()
let w: World
beforeAll(async () => {
  w = await world(db)
  await servePublic(w.server, { pool: w.pools.app, secure: false })
})
afterAll(() => w.close())
const browse = browserOf(() => w)

type Yes = 'summary' | 'needs' | 'name'
const asked = async (who: Actor, yes: readonly Yes[] = ['summary', 'needs', 'name']) => {
  const { case: file } = await aCase(who)
  await who.ask(addNeed, { params: { case: file }, input: { need: 'legal-advice', horizon: 'days' } as never })
  const made = (await who.ask(askOutside, { params: { case: file }, input: { to: 'North clinic, Ms. Ek', callBack: '204-555-0107', yes: [...yes], urgency: 'day', language: 'en' } })).body
  return { file, ...made, k: new URL(made.path, 'http://x').searchParams.get('k')! }
}
type Asked = Awaited<ReturnType<typeof asked>>
const typed = (a: Asked, more: Record<string, string> = {}) => browse('POST', '/reply?lang=en', { form: { k: a.k, code: a.code, name: 'Ek', callBack: '867-555-0110', act: 'open', ...more } })
const linkOf = async (who: Actor, a: Asked) => (await who.ask(listOutside, { params: { case: a.file } })).body.links.find(l => l.id === a.link)!

test('the page says nothing before the words, opening the address changes nothing, and every address gets the same page', async () => {
  const a = await asked(await w.as('ines'))
  const before = (await w.owner.query('select * from protect.outside_link where id = $1', [a.link])).rows
  const mine = await browse('GET', `/reply?k=${a.k}&lang=en`)
  const nobodys = await browse('GET', `/reply?k=${'A'.repeat(43)}&lang=en`)
  expect(mine.body.replaceAll(a.k, 'A'.repeat(43))).toBe(nobodys.body)
  expect(mine.body).not.toMatch(/Cedar|Night line|legal advice/)
  expect([mine.headers['cache-control'], mine.headers['referrer-policy'], mine.headers['set-cookie']]).toEqual(['no-store', 'no-referrer', undefined])
  expect((await w.owner.query('select * from protect.outside_link where id = $1', [a.link])).rows).toEqual(before)
})

test('the two words open what she agreed to and nothing else, and who opened it stands on the file and on her page', async () => {
  const ines = await w.as('ines')
  const whole = await asked(ines)
  expect((await typed(whole)).body).toMatch(/1 adult, 1 child, a dog[\s\S]*legal advice[\s\S]*Cedar/)
  const less = await asked(ines, ['summary'])
  const seen = (await typed(less)).body
  expect(seen).toContain('1 adult, 1 child, a dog')
  expect(seen).not.toMatch(/Cedar|legal advice/)
  expect(await linkOf(ines, whole)).toMatchObject({ state: 'opened', by: { name: 'Ek', callBack: '867-555-0110' } })
  const cookie = await opened(browse, await herWay(ines, whole.file))
  expect((await browse('GET', '/my/yes?lang=en', { cookie })).body).toMatch(/North clinic, Ms\. Ek[\s\S]*opened by Ek/)
  const { rows } = await w.owner.query("select degree from audit.event where record_id = $1 and verb = 'outside.opened'", [whole.file])
  expect(rows).toEqual([{ degree: 'opened' }])
})

test('no is as easy as yes: it needs no reason, and whoever asked is told until it is read', async () => {
  const ines = await w.as('ines')
  const a = await asked(ines)
  expect((await typed(a, { act: 'answer', answer: '' })).status).toBe(422)
  expect((await typed(a, { act: 'answer', answer: 'decline', reason: 'none' })).body).toContain('They have your answer')
  expect(await linkOf(ines, a)).toMatchObject({ state: 'answered', answer: 'decline', reason: null, toTell: true })
  const day = async () => (await ines.ask(readMyDay)).body.items.filter(i => i.id === a.link).map(i => i.said.en)
  expect(await day()).toEqual(['The agency you asked by link cannot help'])
  await ines.ask(tellOutside, { params: { case: a.file, link: a.link } })
  expect(await day()).toEqual([])
  await typed(a, { act: 'answer', answer: 'accept', words: 'Monday at ten' })
  expect([await day(), (await linkOf(ines, a)).by!.words]).toEqual([['The agency you asked by link can help'], 'Monday at ten'])
})

test('five wrong tries shut it, also when they come together, and the right words then open nothing', async () => {
  const ines = await w.as('ines')
  const a = await asked(ines)
  const tries = await Promise.all(Array.from({ length: 12 }, () => typed(a, { code: 'wrong words' })))
  expect(new Set(tries.map(t => t.status))).toEqual(new Set([422]))
  expect((await w.owner.query('select tries from protect.outside_link where id = $1', [a.link])).rows).toEqual([{ tries: 5 }])
  const right = await typed(a)
  expect([right.status, right.body.includes('Cedar')]).toEqual([422, false])
  expect((await linkOf(ines, a)).state).toBe('locked')
})

test('right words spend no try: an agency may come back as often as it likes until the end', async () => {
  const a = await asked(await w.as('ines'))
  for (let n = 0; n < 7; n++) expect((await typed(a)).status).toBe(200)
})

test('she closes it on her page, and from that second there is nothing behind it', async () => {
  const ines = await w.as('ines')
  const a = await asked(ines)
  await typed(a)
  const cookie = await opened(browse, await herWay(ines, a.file))
  await browse('POST', '/my/yes?lang=en', { cookie, form: { consent: a.link, act: 'close' } })
  expect((await typed(a)).status).toBe(422)
  expect((await w.owner.query('select packet, code_hash from protect.outside_link where id = $1', [a.link])).rows).toEqual([{ packet: null, code_hash: null }])
  expect((await linkOf(ines, a)).state).toBe('closed')
})

test('an expired link, a closed one and one that never was answer alike, after the same time', async () => {
  const ines = await w.as('ines')
  const [past, closed] = [await asked(ines), await asked(ines)]
  await w.owner.query("update protect.outside_link set until = now() - interval '1 minute' where id = $1", [past.link])
  await ines.ask(closeOutside, { params: { case: closed.file, link: closed.link } })
  const answers = []
  for (const a of [past, closed, { ...past, k: 'B'.repeat(43) }]) {
    const began = performance.now()
    const { status, body } = await typed(a)
    answers.push({ status, body: body.replaceAll(a.k, 'K'), slow: performance.now() - began > 650 })
  }
  expect(answers[1]).toEqual(answers[0])
  expect(answers[2]).toEqual(answers[0])
  expect(answers[0]).toMatchObject({ status: 422, slow: true })
  expect((await ines.ask(readMyDay)).body.items.filter(i => i.id === past.link).map(i => i.said.en)).toEqual(['Nobody answered your link: call again'])
})

test('the database alone opens nothing: neither the address nor the words are in it, and the answer is sealed too', async () => {
  const a = await asked(await w.as('ines'))
  await typed(a, { act: 'answer', answer: 'accept', words: 'A quiet room' })
  const { rows } = await w.owner.query<Record<string, unknown>>('select * from protect.outside_link where id = $1', [a.link])
  const all = JSON.stringify(rows[0], (_key, value: unknown) => (value && (value as { type?: string }).type === 'Buffer' ? Buffer.from((value as { data: number[] }).data).toString('latin1') : value))
  for (const word of [a.k, a.code, 'Cedar', 'North clinic', '867-555-0110', 'A quiet room', 'legal-advice']) expect(all).not.toContain(word)
})

test('another agency can neither list nor close a link of a file that it does not keep', async () => {
  const a = await asked(await w.as('ines'))
  const noor = await w.as('noor')
  expect([(await noor.ask(listOutside, { params: { case: a.file } })).status, (await noor.ask(closeOutside, { params: { case: a.file, link: a.link } })).status]).toEqual([404, 404])
})
