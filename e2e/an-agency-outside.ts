import { expect } from 'vitest'
import { fr as pageFr } from '../src/protect/outside-link/fr.ts'
import { en as pageEn } from '../src/protect/outside-link/en.ts'
import { en as screenEn } from '../src/protect/outside-link/screen/outside-links/en.ts'
import { fr as screenFr } from '../src/protect/outside-link/screen/outside-links/fr.ts'
import { openPage } from '../src/protect/survivor-portal/endpoints.ts'
import { en as hersEn } from '../src/protect/survivor-portal/en.ts'
import { fr as hersFr } from '../src/protect/survivor-portal/fr.ts'
import { axe } from '../src/platform/http/testing/browser.ts'
import { atScreen, type AtScreen, type Scene } from './at-a-screen.ts'

const wordsOf = (language: 'en' | 'fr') => (language === 'fr' ? { screen: screenFr, page: pageFr, hers: hersFr } : { screen: screenEn, page: pageEn, hers: hersEn })
export const withCases = ['protect/services', 'protect/beds', 'protect/cases', 'protect/consent', 'protect/referrals'] as const

/** The worker reads the lines to her, makes the link, and has the two words to say by telephone. */
const link = async ({ w, language }: Scene, worker: AtScreen, to: string, yes: readonly ('summary' | 'needs' | 'name')[]): Promise<{ address: string; code: string }> => {
  const { screen: t } = wordsOf(language)
  await worker.go(`/cases/${w.ids.get('case:cedar')!}/outside-links`)
  await worker.type(t.to, to)
  await worker.type(t.callBack, '204-555-0107')
  for (const sentence of yes) await worker.tick(t[`yes_${sentence}`])
  await worker.press(t.send)
  await worker.says(t.scriptTitle)
  return { address: await worker.page.locator('[data-address]').innerText(), code: await worker.page.locator('[data-code]').innerText() }
}

/** Someone without an account, on a phone with scripts off. */
const outside = async ({ browsing, language }: Scene, { address, code }: { address: string; code: string }) => {
  const { page: t } = wordsOf(language)
  const { page } = await browsing.visit({ language, width: 390, scripts: false })
  await page.goto(`${address}&lang=${language}`)
  expect(await page.locator('main').innerText()).not.toMatch(/Cedar|Night line/)
  await page.getByLabel(t.code).fill(code.toUpperCase())
  await page.getByLabel(t.you).fill('Ms. Ek (demo)')
  await page.getByLabel(t.callBack, { exact: true }).fill('867-555-0110')
  await page.getByRole('button', { name: t.open }).click()
  return page
}

const answers = async (page: Awaited<ReturnType<typeof outside>>, language: 'en' | 'fr', said: 'yes' | 'no') => {
  const { page: t } = wordsOf(language)
  await page.locator('label', { hasText: t[said] }).click()
  await page.getByRole('button', { name: t.send }).click()
  await page.getByText(t.sent).waitFor()
}

/** One agency says yes, another no as easily; she reads who opened it, takes the third back, and from that second nothing opens. */
export const anAgencyOutside = async (scene: Scene): Promise<void> => {
  const { w, browsing, language } = scene
  const t = wordsOf(language)
  const worker = await atScreen(scene, 'ines')
  const first = await outside(scene, await link(scene, worker, 'North clinic (demo)', ['summary', 'needs', 'name']))
  expect(await first.locator('main').innerText()).toContain('Cedar')
  await answers(first, language, 'yes')
  const second = await outside(scene, await link(scene, worker, 'Harbour house (demo)', ['summary']))
  expect(await second.locator('main').innerText()).not.toContain('Cedar')
  await answers(second, language, 'no')
  const third = await link(scene, worker, 'Lake legal aid (demo)', ['summary'])
  await worker.go(`/cases/${w.ids.get('case:cedar')!}/outside-links`)
  for (const words of [t.screen.answer_accept, t.screen.answer_decline, t.screen.state_waiting]) await worker.says(words)
  expect(await axe(worker.page)).toEqual([])

  const way = (await (await w.as('ines')).ask(openPage, { params: { case: w.ids.get('case:cedar')! }, input: { language } })).body
  const { page: hers } = await browsing.visit({ language, width: 390, scripts: false })
  await hers.goto(`${browsing.origin}/my?lang=${language}`)
  await hers.getByLabel(t.hers.number, { exact: true }).fill(way.number)
  await hers.getByLabel(t.hers.words, { exact: true }).fill(way.words)
  await hers.getByRole('button', { name: t.hers.open }).click()
  await hers.goto(`${browsing.origin}/my/key?lang=${language}`)
  for (const name of ['second', 'again']) await hers.locator(`[name="${name}"]`).fill('482073')
  await hers.locator('form button.primary').click()
  await hers.goto(`${browsing.origin}/my/yes?lang=${language}`)
  await hers.getByText('Ms. Ek (demo)').first().waitFor()
  await hers.locator('li', { hasText: 'Lake legal aid (demo)' }).getByRole('button', { name: t.hers.outsideClose }).click()
  await hers.locator('li', { hasText: 'Lake legal aid (demo)' }).getByText(t.hers.outsideOver).waitFor()
  const late = await outside(scene, third)
  await late.getByText(t.page.nothing.slice(0, 20)).first().waitFor()
}
