import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { testDatabase } from '../../platform/db/testing/database.ts'
import { axe, browse, type Browsing } from '../../platform/http/testing/browser.ts'
import { type World, world } from '../../platform/http/testing/world.ts'
import { servePublic } from '../../web/public/serve.ts'
import { aCase, herWay, secret, type Way } from './build.ts'

const db = testDatabase()
let w: World
let b: Browsing
beforeAll(async () => {
  w = await world(db)
  await servePublic(w.server, { pool: w.pools.app, secure: false })
  b = await browse(w)
})
afterAll(async () => {
  await b.close()
  await w.close()
})

const aWay = async (): Promise<Way> => { const ines = await w.as('ines'); return herWay(ines, (await aCase(ines)).case) }
const signIn = async (page: Page, way: Way) => {
  await page.goto(`${b.origin}/my?lang=en`)
  await page.fill('#number', way.number)
  await page.fill('#words', way.words)
  await page.click('form button')
  await page.waitForURL(/\/my\/key/)
  await page.fill('#second', secret)
  await page.fill('#again', secret)
  await page.click('form button')
  await page.waitForURL(/\/my\?lang=en$/)
}
const hers = /This page is yours|What you said yes to|Who opened your file|Your notes/
const onScreen = async (page: Page) => `${await page.title()}\n${await page.locator('body').innerText()}`

for (const scripts of [true, false]) test(`leaving ${scripts ? 'with' : 'without'} script: Back, again Back and reload show weather or what was there before`, async () => {
  const { page, context } = await b.visit({ scripts })
  await page.goto(`${b.origin}/help?lang=en`)
  await signIn(page, await aWay())
  await page.click('a[href^="/my/yes"]')
  await page.waitForURL(/\/my\/yes/)
  await page.click('#leave')
  await page.waitForURL(/\/leave/)
  expect(await onScreen(page)).toContain('Weather and roads')
  for (let i = 0; i < 8; i++) {
    if ((await page.goBack({ waitUntil: 'load' })) === null && !page.url().startsWith(b.origin)) break
    expect(await onScreen(page), `back ${i + 1}`).not.toMatch(hers)
  }
  await page.goto(`${b.origin}/my/yes?lang=en`)
  await page.reload()
  expect(await onScreen(page)).not.toMatch(hers)
  expect((await context.cookies()).map(c => c.name)).not.toContain('my')
  await context.close()
}, 60_000)

test('Shift three times leaves, and the page is blank within 100 ms', async () => {
  const { page, context } = await b.visit({})
  await signIn(page, await aWay())
  await page.keyboard.press('Shift')
  await page.keyboard.press('Shift')
  const blank = await page.evaluate(() => new Promise<number>(done => {
    const from = performance.now()
    new MutationObserver(() => done(performance.now() - from)).observe(document.documentElement, { attributes: true })
    dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }))
  })).catch(() => 0)
  expect(blank).toBeLessThan(100)
  await page.waitForURL(/\/leave/)
  expect(await page.title()).toBe('Weather and roads')
  await context.close()
})

test('with script a whole visit to find help is one entry: leaving replaces it', async () => {
  const { page, context } = await b.visit({})
  await page.goto(`${b.origin}/health`)
  await page.goto(`${b.origin}/help?lang=en`)
  await page.click('a[href*="b=1"]')
  await page.click('a[href*="a=MB"]')
  await page.waitForURL(/a=MB/)
  await page.click('#leave')
  await page.waitForURL(/\/leave/)
  await page.goBack()
  expect(page.url()).toBe(`${b.origin}/health`)
  await context.close()
})

const pagesAt320 = ['/my', '/my/next', '/my/yes', '/my/seen', '/my/fix', '/my/copy', '/my/off', '/help', '/help?b=1&a=MB']
const atIn = (path: string, language: string) => `${b.origin}${path}${path.includes('?') ? '&' : '?'}lang=${language}`

test('every page fits 320 px in both languages, and its first stop by keyboard is the way out', async () => {
  const { page, context } = await b.visit({ width: 320 })
  await signIn(page, await aWay())
  for (const language of ['en', 'fr']) for (const path of pagesAt320) {
    await page.goto(atIn(path, language))
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.id), path).toBe('leave')
  }
  await context.close()
}, 120_000)

test('axe finds nothing serious on her pages and on find help', async () => {
  const { page, context } = await b.visit({ width: 390, language: 'fr' })
  await signIn(page, await aWay())
  for (const path of ['/my', '/my/seen', '/my/fix', '/help', '/help?b=1&a=MB']) {
    await page.goto(atIn(path, 'fr'))
    expect(await axe(page), path).toEqual([])
  }
  await context.close()
}, 180_000)
