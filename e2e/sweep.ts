/// <reference types="vite/client" />
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'vitest'
import { openCase } from '../src/protect/cases/endpoints.ts'
import { openCall } from '../src/protect/calls/endpoints.ts'
import { root } from '../src/platform/db/migrate.ts'
import { axe, type Browsing } from '../src/platform/http/testing/browser.ts'
import type { World } from '../src/platform/http/testing/world.ts'
import { demoAgencies } from '../src/demo/agencies.ts'
import type { Screen } from '../src/web/kit/screen/page.ts'

const found = import.meta.glob<{ screen: Screen }>('../src/*/*/screen/*/screen.tsx', { eager: true })
export const everyScreen: readonly Screen[] = Object.values(found).map(m => m.screen).sort((a, b) => (a.at < b.at ? -1 : 1))

/** The demo slices that these journeys stand on. */
export const withServices = ['protect/services', 'protect/beds'] as const

/** One of several parts of the list, so that no test file is long. */
export const part = (n: number, of: number): readonly Screen[] => everyScreen.filter((_, i) => i % of === n)

const visitor = (screen: Screen): string => demoAgencies.flatMap(a => a.members).find(m => screen.posts.some(p => m.posts.includes(p)))?.key ?? 'noor'

/** An address of the screen with something to show: a case or a call of its visitor. */
const addressOf = async (w: World, screen: Screen, key: string): Promise<string> => {
  const actor = await w.as(key)
  let path: string = screen.at
  if (path.includes(':case')) path = path.replace(':case', (await actor.ask(openCase, { input: { callMe: 'Cedar (demo)', adults: 1, children: 1, pets: ['dog'], language: 'en' } })).body.case)
  if (path.includes(':call')) path = path.replace(':call', (await actor.ask(openCall, { input: {} })).body.call)
  if (path.includes(':service')) path = path.replace(':service', w.ids.get('service:birch-bay')!)
  expect(path, 'an address with something to show').not.toContain(':')
  return path
}

const looks = [{ language: 'en', width: 1440 }, { language: 'fr', width: 390 }] as const

/** Opens the screen wide in English and narrow in French: no axe finding, no error in the console, nothing wider than the window; keeps a picture. */
export const sweep = async (w: World, browsing: Browsing, screen: Screen): Promise<void> => {
  const key = visitor(screen)
  const path = await addressOf(w, screen, key)
  const folder = join(root, '.cache', 'pictures')
  await mkdir(folder, { recursive: true })
  for (const { language, width } of looks) {
    const { page, context } = await browsing.visit({ cookie: (await w.as(key)).cookie, language, width })
    const said: string[] = []
    page.on('pageerror', error => said.push(error.message))
    page.on('console', m => m.type() === 'error' && !/40[0-9]/.test(m.text()) && said.push(m.text()))
    await page.goto(`${browsing.origin}${path}?lang=${language}`)
    await page.waitForSelector('#page-title', { timeout: 20_000 })
    await page.waitForTimeout(300)
    // A page that says nothing is here would be accessible and quiet too.
    expect(await page.locator('.tl-nothing, .tl-trouble').count(), screen.at).toBe(0)
    await page.screenshot({ path: join(folder, `${screen.at.replace(/[/:]+/g, '_')}.${width}.${language}.png`), fullPage: true })
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect({ screen: screen.at, language, said, wide, axe: await axe(page), title: await page.title() }).toEqual({ screen: screen.at, language, said: [], wide: 0, axe: [], title: 'Notes' })
    await context.close()
  }
}
