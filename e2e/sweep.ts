/// <reference types="vite/client" />
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { root } from '../src/platform/db/migrate.ts'
import { axe, type Browsing, testBrowsing } from '../src/platform/http/testing/browser.ts'
import type { World } from '../src/platform/http/testing/world.ts'
import type { Screen } from '../src/web/kit/screen/page.ts'
import { addressOf } from './addresses.ts'

const found = import.meta.glob<{ screen: Screen }>('../src/*/*/screen/*/screen.tsx', { eager: true })
type Found = { readonly pillar: string; readonly screen: Screen }
export const everyScreen: readonly Found[] = Object.entries(found)
  .map(([path, m]) => ({ pillar: path.split('/')[2]!, screen: m.screen }))
  .sort((a, b) => (a.screen.at < b.screen.at ? -1 : 1))

/** The demo slices that the first story stands on. */
export const withServices = ['protect/services', 'protect/beds'] as const
const protect = [...withServices, 'protect/cases', 'protect/consent', 'protect/referrals', 'protect/notes', 'protect/directory', 'protect/funds', 'protect/survivor-portal', 'protect/tasks', 'protect/permits', 'protect/waiting', 'protect/safety-plan', 'protect/risk', 'protect/goals']
const prosecute = ['prosecute/investigations', 'prosecute/tips', 'prosecute/entities', 'prosecute/networks']

const demand = ['demand/liability', 'demand/registrants', 'demand/travel', 'demand/screening']
const cooperate = [...prosecute, 'cooperate/plan', 'cooperate/statistics', 'cooperate/agreements']

/** A file a part: what is swept there, of how many parts of its pillars, on which demo slices. */
export const parts = {
  'protect-1': { of: ['protect', 'platform'], n: 0, from: 5, demo: protect },
  'protect-2': { of: ['protect', 'platform'], n: 1, from: 5, demo: protect },
  'protect-3': { of: ['protect', 'platform'], n: 2, from: 5, demo: protect },
  'protect-4': { of: ['protect', 'platform'], n: 3, from: 5, demo: protect },
  'protect-5': { of: ['protect', 'platform'], n: 4, from: 5, demo: protect },
  'prosecute-1': { of: ['prosecute'], n: 0, from: 2, demo: prosecute },
  'prosecute-2': { of: ['prosecute'], n: 1, from: 2, demo: prosecute },
  'demand-1': { of: ['demand'], n: 0, from: 2, demo: demand },
  'demand-2': { of: ['demand'], n: 1, from: 2, demo: demand },
  prevent: { of: ['prevent'], n: 0, from: 1, demo: ['prevent/reports', 'prevent/outreach'] },
  'cooperate-1': { of: ['cooperate'], n: 0, from: 2, demo: cooperate },
  'cooperate-2': { of: ['cooperate'], n: 1, from: 2, demo: cooperate },
} as const satisfies Record<string, { of: readonly string[]; n: number; from: number; demo: readonly string[] }>
export type Part = keyof typeof parts

const screensOf = ({ of, n, from }: { of: readonly string[]; n: number; from: number }) => everyScreen.filter(f => of.includes(f.pillar)).filter((_, i) => i % from === n).map(f => f.screen)

/** Screens that no file of the sweep opens; `files` as a glob of them gives. */
export const leftOut = (files: readonly string[]): string[] => {
  const swept = new Set(Object.entries(parts).filter(([part]) => files.some(file => file.endsWith(`sweep-${part}.browser.test.ts`))).flatMap(([, p]) => screensOf(p)))
  return everyScreen.filter(f => !swept.has(f.screen)).map(f => `${f.pillar}: ${f.screen.at}`)
}

const looks = [{ language: 'en', width: 1440 }, { language: 'fr', width: 390 }] as const
export const pictures = join(root, '.cache', 'pictures')

/** What the console says of trouble, but for statuses that the page itself tells. */
export const trouble = (page: Page): string[] => {
  const said: string[] = []
  page.on('pageerror', error => said.push(error.message))
  page.on('console', m => m.type() === 'error' && !/40[0-9]/.test(m.text()) && said.push(m.text()))
  return said
}
export const wider = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

type Look = (typeof looks)[number]
/** One profile a look for the whole file: the application is read from its cache, only who is signed in changes. */
type Profiles = Map<Look, BrowserContext>
const profileOf = async (profiles: Profiles, browsing: Browsing, look: Look): Promise<BrowserContext> => {
  const known = profiles.get(look)
  if (known) return known
  const { context, page } = await browsing.visit(look)
  await page.close()
  profiles.set(look, context)
  return context
}

const lookAt = async (page: Page, screen: Screen, address: string, { language, width }: Look): Promise<void> => {
  const said = trouble(page)
  await page.goto(address)
  await page.waitForSelector('#page-title', { timeout: 20_000 })
  await page.waitForTimeout(200)
  // A page that says nothing is here would be accessible and quiet too.
  expect(await page.locator('.tl-nothing, .tl-trouble').count(), screen.at).toBe(0)
  await page.screenshot({ path: join(pictures, `${screen.at.replace(/[/:]+/g, '_')}.${width}.${language}.png`), fullPage: true })
  expect({ screen: screen.at, language, said, wide: await wider(page), axe: await axe(page), title: await page.title() }).toEqual({ screen: screen.at, language, said: [], wide: 0, axe: [], title: 'Notes' })
}

/** Opens the screen wide in English and narrow in French: no axe finding, no error in the console, nothing wider than the window; keeps a picture. */
const sweep = async (w: World, browsing: Browsing, profiles: Profiles, screen: Screen): Promise<void> => {
  const { cookie, path } = await addressOf(w, screen)
  await mkdir(pictures, { recursive: true })
  const [name, value] = cookie.split('=') as [string, string]
  await Promise.all(looks.map(async look => {
    const context = await profileOf(profiles, browsing, look)
    await context.addCookies([{ name, value, url: browsing.origin, httpOnly: true, sameSite: 'Strict' }])
    const page = await context.newPage()
    await lookAt(page, screen, `${browsing.origin}${path}?lang=${look.language}`, look).finally(() => page.close())
  }))
}

/** The tests of one file of the sweep. */
export const sweepPart = (part: Part): void => {
  const open = testBrowsing(parts[part].demo)
  const profiles: Profiles = new Map()
  test.each(screensOf(parts[part]).map(s => [s.at, s] as const))('%s is accessible, fits, and is quiet in both languages', (_at, screen) => sweep(open().w, open().browsing, profiles, screen))
}
