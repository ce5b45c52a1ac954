import { join } from 'node:path'
import type { AddressInfo } from 'node:net'
import { AxeBuilder } from '@axe-core/playwright'
import chromium from '@sparticuz/chromium'
import { type Browser, type BrowserContext, chromium as playwright, type Page } from 'playwright-core'
import { servePublic } from '../../../web/public/serve.ts'
import { serveApp } from '../../../web/shell/serve.ts'
import { afterAll, beforeAll } from 'vitest'
import { root } from '../../db/migrate.ts'
import { testDatabase } from '../../db/testing/database.ts'
import { type World, world } from './world.ts'

const flags = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader']

export type Browsing = {
  readonly origin: string
  readonly browser: Browser
  /** A fresh browser profile; `cookie` as an actor of the world has it. */
  visit(given?: { cookie?: string; language?: 'en' | 'fr'; width?: number; scripts?: boolean }): Promise<{ page: Page; context: BrowserContext }>
  close(): Promise<void>
}

/** The built application of a world on loopback, and a real headless browser from npm. */
export const browse = async (w: World): Promise<Browsing> => {
  await servePublic(w.server, { pool: w.pools.app, secure: false })
  await serveApp(w.server, join(root, 'dist', 'web'), { demo: true })
  await w.server.listen({ port: 0, host: '127.0.0.1' })
  const origin = `http://127.0.0.1:${(w.server.server.address() as AddressInfo).port}`
  const browser = await playwright.launch({ executablePath: await chromium.executablePath(), args: flags, headless: true })
  return {
    origin,
    browser,
    visit: async ({ cookie, language = 'en', width = 1440, scripts = true } = {}) => {
      const context = await browser.newContext({ viewport: { width, height: width < 600 ? 844 : 900 }, locale: language === 'fr' ? 'fr-CA' : 'en-CA', timezoneId: 'America/Winnipeg', javaScriptEnabled: scripts })
      if (cookie) {
        const [name, value] = cookie.split('=') as [string, string]
        await context.addCookies([{ name, value, url: origin, httpOnly: true, sameSite: 'Strict' }])
      }
      return { page: await context.newPage(), context }
    },
    close: async () => {
      await browser.close()
    },
  }
}

/** A world and a browser of this test file's own, closed with it; to be asked inside a test. */
export const testBrowsing = (demo: readonly string[]): (() => { w: World; browsing: Browsing }) => {
  const db = testDatabase()
  let made: { w: World; browsing: Browsing } | null = null
  beforeAll(async () => {
    const w = await world(db, { demo })
    made = { w, browsing: await browse(w) }
  })
  afterAll(async () => {
    await made?.browsing.close()
    await made?.w.close()
  })
  return () => made!
}

/** Findings of axe that are serious or worse, as short lines. */
export const axe = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze()
  return violations.filter(v => v.impact === 'serious' || v.impact === 'critical').map(v => `${v.id}: ${v.nodes.map(n => n.target.join(' ')).slice(0, 3).join(' | ')}`)
}

