import { expect, test } from 'vitest'
import { axe, testBrowsing } from '../../platform/http/testing/browser.ts'

const open = testBrowsing(['protect/cases', 'cooperate/feedback'])
const wider = "document.documentElement.scrollWidth - document.documentElement.clientWidth"

test('from a hard screen: help in place, a word explained by keyboard, and what was hard said without the file', async () => {
  const { w, browsing } = open()
  const { page, context } = await browsing.visit({ cookie: (await w.as('ines')).cookie })
  await page.goto(`${browsing.origin}/calls/new?lang=en`)
  await page.getByRole('button', { name: /Inès/ }).click()
  await page.getByRole('menuitem', { name: 'Help and words' }).click()
  await page.getByRole('heading', { name: 'On the screen you came from' }).waitFor()
  expect(await page.getByRole('heading', { level: 3 }).allTextContents()).toEqual(['Take a call'])

  const word = page.getByRole('button', { name: 'duty to report' }).first()
  await word.focus()
  expect(await page.getByRole('tooltip').filter({ visible: true }).textContent()).toMatch(/child protection/)
  expect(await axe(page)).toEqual([])
  await page.keyboard.press('Escape')
  expect(await page.getByRole('tooltip').filter({ visible: true }).count()).toBe(0)

  await page.getByRole('link', { name: 'Say what was hard' }).click()
  await page.getByText('About the screen /calls/new').waitFor()
  await page.getByText('Slow, or too many steps').first().click()
  await page.getByRole('textbox', { name: /In your words/ }).fill('Too many steps.')
  expect(await axe(page)).toEqual([])
  await page.getByRole('button', { name: 'Send it' }).click()
  await page.getByText('It was sent.').waitFor()
  await page.getByText('Too many steps.').waitFor()
  await context.close()
}, 120_000)

test('narrow and in French, help, feedback and both notices fit and have no serious finding', async () => {
  const { w, browsing } = open()
  const { page, context } = await browsing.visit({ cookie: (await w.as('grace')).cookie, language: 'fr', width: 390 })
  for (const path of ['/help-desk?term=warm-hand-over&lang=fr', '/feedback?lang=fr', '/privacy?lang=fr', '/accessibility?lang=fr']) {
    await page.goto(`${browsing.origin}${path}`)
    await page.locator('h1').waitFor()
    expect([path, await page.evaluate(wider), await axe(page)]).toEqual([path, 0, []])
  }
  await context.close()
}, 120_000)
