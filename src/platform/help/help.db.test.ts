import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../db/testing/database.ts'
import { type World, world } from '../http/testing/world.ts'
import { find } from '../search/endpoints.ts'
import { readHelp } from './endpoints.ts'

const db = testDatabase()
let w: World
beforeAll(async () => { w = await world(db) })
afterAll(() => w.close())

test('help begins with the screen it was asked on', async () => {
  const { helps, from } = (await (await w.as('ines')).ask(readHelp, { input: { from: '/cases/:case/consents' } })).body
  expect(from).toBe('/cases/:case/consents')
  expect(helps.filter(h => h.here).map(h => h.name)).toEqual(['consent'])
  expect(helps[0]!.name).toBe('consent')
})

test('a member is shown the steps of their posts alone', async () => {
  const names = async (key: string) => (await (await w.as(key)).ask(readHelp)).body.helps.map(h => h.name)
  expect(await names('ines')).toEqual(expect.arrayContaining(['calls', 'matching', 'referrals', 'consent', 'feedback']))
  expect(await names('ines')).not.toContain('gate')
  expect(await names('kilabuk')).toContain('gate')
  expect(await names('meilin')).toContain('tips')
  expect(await names('desrosiers')).toContain('releases')
  expect(await names('rosa')).toContain('reports')
})

test('an address with an id in it is refused: only the pattern of a screen is taken', async () => {
  const ines = await w.as('ines')
  for (const from of ['/cases/5f0c1a9e-1111-4111-8111-111111111111', '/cases/TL-7K2M-40', '/cases/abcdefab-abcd-abcd-abcd-abcdefabcdef', 'https://x.example/', '/cases/:case?x=1']) {
    expect([from, (await ines.ask(readHelp, { input: { from } })).code]).toEqual([from, 'bad-input'])
  }
})

test('at least eight slices say their steps, in both languages, and each step is one or two short sentences', () => {
  const helps = w.slices.flatMap(s => s.help ?? [])
  expect(helps.length).toBeGreaterThanOrEqual(8)
  for (const h of helps) {
    expect(h.steps.length).toBeGreaterThan(2)
    for (const step of h.steps) for (const text of [step.en, step.fr]) for (const s of text.split(/(?<=[.?])\s+/)) expect(s.split(/\s+/).length, s).toBeLessThanOrEqual(20)
  }
})

test('the search box finds a word in the language of the asker', async () => {
  const ines = await w.as('ines')
  const found = async (text: string, language: 'en' | 'fr') => (await ines.ask(find, { input: { text, language } })).body.items.filter(i => i.go.startsWith('/help-desk'))
  expect(await found('warm', 'en')).toEqual([{ said: 'warm hand-over', kind: 'word', go: '/help-desk?term=warm-hand-over' }])
  expect((await found('warm', 'fr')).map(i => i.said)).toEqual(['aiguillage accompagné'])
})
