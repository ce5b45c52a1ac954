import { expect, test } from 'vitest'
import { axe, testBrowsing } from '../../platform/http/testing/browser.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'

const open = testBrowsing(['protect/services'])
const start = async (language: 'en' | 'fr') => {
  const { w, browsing } = open()
  const { page } = await browsing.visit({ cookie: (await w.as('ines')).cookie, language })
  page.setDefaultTimeout(20_000)
  await page.goto(`${browsing.origin}/my-day?lang=${language}`)
  await page.locator('#page-title').waitFor()
  return page
}

test.each(['en', 'fr'] as const)('the question mark shows every key, and Escape gives the page back (%s)', async language => {
  const page = await start(language)
  await page.keyboard.press('?')
  const dialog = page.getByRole('dialog')
  await dialog.getByText((language === 'fr' ? fr : en).keySearch, { exact: true }).waitFor()
  expect(await dialog.locator('kbd').allInnerTexts()).toEqual(expect.arrayContaining(['/', '?', 'Esc', 'Alt', 'C', 'g']))
  expect(await axe(page)).toEqual([])
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
}, 60_000)

test('Alt and C takes a call from any screen, g and a letter goes to a section, and a typed question mark stays a letter', async () => {
  const page = await start('en')
  await page.keyboard.press('g')
  await page.keyboard.press('c')
  await page.waitForURL(/\/cases/)
  await page.keyboard.press('Alt+c')
  await page.waitForURL(/\/calls\/new/)
  await page.keyboard.press('/')
  await page.keyboard.type('?g c')
  expect(await page.getByRole('searchbox').inputValue()).toBe('?g c')
  expect(new URL(page.url()).pathname).toBe('/calls/new')
}, 60_000)

test('the box finds a place by any spelling and a service by a piece of its name, each of its kind', async () => {
  const page = await start('en')
  await page.keyboard.press('/')
  await page.keyboard.type('thompson')
  await page.locator('.tl-found a', { hasText: 'Thompson (Manitoba)' }).waitFor()
  expect(await axe(page)).toEqual([])
  await page.locator('.tl-found a', { hasText: 'Thompson (Manitoba)' }).click()
  await page.waitForURL(/\/directory\?province=MB/)
  await page.keyboard.press('/')
  await page.keyboard.type('birch bay')
  await page.locator('.tl-found a', { hasText: 'Birch Bay Family House (demo)' }).click()
  await page.waitForURL(/\/services\/[0-9a-f-]{36}/)
}, 60_000)
