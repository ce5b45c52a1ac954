import { expect, test } from 'vitest'
import { demoAgencies } from '../src/demo/agencies.ts'
import { testBrowsing } from '../src/platform/http/testing/browser.ts'
import { loadSlices } from '../src/platform/slices/walk.ts'

const open = testBrowsing((await loadSlices()).filter(s => s.demo).map(s => s.name))

/** The first member of each post, as the sign-ins are printed. */
const seen = new Set<string>()
const homes = demoAgencies.flatMap(a => a.members).flatMap(m => {
  const post = m.posts.find(p => !seen.has(p))
  if (post === undefined) return []
  for (const p of m.posts) seen.add(p)
  return [[post, m.key] as const]
})

test.each(homes)('the home of %s (%s) has something true to do, and each button leads to where it is done', async (_post, key) => {
  const { w, browsing } = open()
  const { page, context } = await browsing.visit({ cookie: (await w.as(key)).cookie, language: 'fr' })
  const home = async () => {
    await page.goto(`${browsing.origin}/my-day?lang=fr`)
    await page.waitForSelector('#page-title')
    return page.locator('main .tl-thread a, main .tl-thread button')
  }
  const acts = await (await home()).count()
  expect(acts).toBeGreaterThan(0)
  for (let i = 0; i < Math.min(acts, 3); i++) {
    await (await home()).nth(i).click()
    await page.waitForURL(url => url.pathname !== '/my-day')
    await page.waitForSelector('#page-title')
    expect(await page.locator('.tl-nothing, .tl-trouble').count(), page.url()).toBe(0)
  }
  await context.close()
})
