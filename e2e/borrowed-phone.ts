import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { axe, type Browsing } from '../src/platform/http/testing/browser.ts'
import { pictures, trouble, wider } from './sweep.ts'

export const languages = ['en', 'fr'] as const
export const forPublic = ['protect/services', 'protect/beds', 'protect/cases', 'protect/consent', 'protect/referrals', 'protect/survivor-portal', 'prevent/reports', 'cooperate/plan', 'cooperate/statistics'] as const
/** Her own pages, behind a number and words; the last one ends the session. */
export const hers = ['/my/seen', '/my/yes', '/my/next', '/my/fix', '/my/key', '/my/off']
export const anyones = ['/reply', '/report', '/report/answer', '/owed', '/plan', '/help-card', '/help', '/leave', '/my', '/privacy', '/accessibility']
/** What answers a file and not a page. */
export const files = ['/my/copy', '/plan/figures']

export type Phone = { readonly plain: Page; readonly scripted: Page }
/** A borrowed phone, 390 px: once with scripts off, as it may be, and once with scripts, which the picture, axe and the width need. */
export const borrowed = async (browsing: Browsing, language: 'en' | 'fr'): Promise<Phone> => {
  const [plain, scripted] = [await browsing.visit({ language, width: 390, scripts: false }), await browsing.visit({ language, width: 390 })]
  return { plain: plain.page, scripted: scripted.page }
}

export const looksRight = async ({ plain, scripted }: Phone, origin: string, path: string, language: string) => {
  const address = `${origin}${path}?lang=${language}`
  const answer = await plain.goto(address)
  const lang = (await plain.locator('html').getAttribute('lang')) ?? ''
  const words = (await plain.locator('body').innerText()).length
  const said = trouble(scripted)
  await scripted.goto(address)
  await mkdir(pictures, { recursive: true })
  await scripted.screenshot({ path: join(pictures, `public${path.replaceAll('/', '_')}.390.${language}.png`), fullPage: true })
  expect({ path, language, status: answer?.status(), said, wide: await wider(scripted), lang: lang.slice(0, 2), axe: await axe(scripted) }).toEqual({ path, language, status: 200, said: [], wide: 0, lang: language, axe: [] })
  expect(words, `${path} has something to show`).toBeGreaterThan(60)
}
