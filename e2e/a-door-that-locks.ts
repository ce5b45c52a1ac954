import { expect } from 'vitest'
import type { Page } from 'playwright-core'
import { readCase } from '../src/protect/cases/endpoints.ts'
import { en as caseEn } from '../src/protect/cases/screen/case/en.ts'
import { fr as caseFr } from '../src/protect/cases/screen/case/fr.ts'
import { en as callEn } from '../src/protect/calls/screen/call/en.ts'
import { fr as callFr } from '../src/protect/calls/screen/call/fr.ts'
import { en as newEn } from '../src/protect/calls/screen/new-call/en.ts'
import { fr as newFr } from '../src/protect/calls/screen/new-call/fr.ts'
import { giveConsent, listConsents } from '../src/protect/consent/endpoints.ts'
import { en as findEn } from '../src/protect/matching/screen/find-a-place/en.ts'
import { fr as findFr } from '../src/protect/matching/screen/find-a-place/fr.ts'
import { gatewaySecret } from '../src/protect/beds/public.ts'
import { accept, arrive, readReferrals } from '../src/protect/referrals/endpoints.ts'
import { en as readEn } from '../src/protect/referrals/screen/read-to-her/en.ts'
import { fr as readFr } from '../src/protect/referrals/screen/read-to-her/fr.ts'
import { openPage } from '../src/protect/survivor-portal/endpoints.ts'
import { numberLines, numbersInTree, numbersShown } from './openings-in-the-tree.ts'
import type { Browsing } from '../src/platform/http/testing/browser.ts'
import type { World } from '../src/platform/http/testing/world.ts'
import { en as kitEn } from '../src/web/kit/en.ts'
import { fr as kitFr } from '../src/web/kit/fr.ts'

export type Night = { readonly w: World; readonly browsing: Browsing; readonly language: 'en' | 'fr' }
const wordsOf = (language: 'en' | 'fr') => (language === 'fr' ? { call: callFr, start: newFr, find: findFr, read: readFr, page: caseFr, kit: kitFr } : { call: callEn, start: newEn, find: findEn, read: readEn, page: caseEn, kit: kitEn })
const pathOf = (page: Page) => new URL(page.url()).pathname

/** An answer is kept when its PUT has come back and the page was read again. */
const kept = async (page: Page, act: () => Promise<unknown>) => {
  const saved = page.waitForResponse(r => r.url().endsWith('/answers') && r.ok())
  const again = page.waitForResponse(r => /\/api\/calls\/[^/]+$/.test(r.url()) && r.request().method() === 'GET')
  await act()
  await saved
  await again
}

const typeNumber = async (page: Page, label: string, n: number) => {
  const field = page.getByRole('textbox', { name: label }).first()
  await field.fill(String(n))
  await field.press('Tab')
}

const pickPlace = async (page: Page, label: string, typed: string, named: RegExp) => {
  await page.getByRole('textbox', { name: label }).fill(typed)
  await kept(page, () => page.getByRole('button', { name: named }).first().click())
}

/** Inès takes the call and holds a room, all on the screen; answers her address with the call and the room. */
export const holdARoom = async ({ w, browsing, language }: Night): Promise<{ page: Page; call: string; room: string }> => {
  const t = wordsOf(language)
  const { page } = await browsing.visit({ cookie: (await w.as('ines')).cookie, language })
  page.setDefaultTimeout(20_000)
  await page.goto(`${browsing.origin}/calls/new?lang=${language}`)
  await page.getByRole('button', { name: t.start.take }).click()
  await kept(page, () => page.locator('label', { hasText: t.call.safe_yes }).first().click())
  const law = await page.locator('.tl-banner').first().innerText()
  await kept(page, () => typeNumber(page, t.call.adults, 1))
  await kept(page, () => typeNumber(page, t.call.children, 1))
  await kept(page, () => typeNumber(page, t.call.ageOf({ n: 1 }), 4))
  await kept(page, () => page.locator('label', { hasText: t.call.pet_dog }).first().click())
  expect(law.length).toBeGreaterThan(20)
  const call = pathOf(page).split('/').at(-1)!
  await page.goto(`${browsing.origin}/calls/${call}?topic=where`)
  await pickPlace(page, t.call.place, 'Thompson', /^1 · Thompson/)
  await page.goto(`${browsing.origin}/calls/${call}?topic=needs`)
  await kept(page, () => page.locator('label', { hasText: t.call['need_safe-place'] }).first().click())
  await page.goto(`${browsing.origin}/calls/${call}?topic=away`)
  await typeNumber(page, t.call.km, 150)
  await pickPlace(page, t.call.awayPlace, 'Winnipeg', /^1 · Winnipeg/)
  await page.goto(`${browsing.origin}/find-a-place?call=${call}`)
  await page.getByText('Birch Bay Family House (demo)').first().click()
  await page.getByRole('button', { name: t.find.hold }).click()
  const said = await page.locator('.tl-seek-said .tl-banner').innerText()
  const room = /\b(?:Room|chambre)\s+(\d+)/i.exec(said)?.[1] ?? ''
  expect(room).toBe('4')
  return { page, call, room }
}

/** She hears each sentence and says yes; the house answered by text meanwhile. */
export const sayYes = async ({ w, browsing, language }: Night, page: Page, call: string, room: string) => {
  const t = wordsOf(language)
  const text = await w.server.inject({ method: 'POST', url: '/api/text/inbound', payload: { from: '204-555-0141', text: `${language === 'fr' ? 'OUI' : 'YES'} ${room}`, secret: gatewaySecret(w.services.keys) } })
  expect(text.json()).toMatchObject({ outcome: 'placed' })
  await page.goto(`${browsing.origin}/calls/${call}/read`)
  for (const i of [0, 1, 2]) await page.getByRole('button', { name: t.read.yes, exact: true }).nth(i).click()
  await page.getByRole('textbox', { name: t.read.callMe }).fill('Cedar')
  await page.getByRole('button', { name: t.read.send }).click()
  const href = await page.getByRole('link', { name: t.read.openCase }).getAttribute('href')
  const word = (await page.locator('blockquote').first().innerText()).replace(/[“”«»\u00a0]/g, '').trim()
  return { word, id: href!.split('/')[2]! }
}

/** The rest of story S1, and each line under "True at the end". */
export const aDoorThatLocks = async (night: Night) => {
  const { w, browsing, language } = night
  const t = wordsOf(language)
  const { page, call, room } = await holdARoom(night)
  const { word, id } = await sayYes(night, page, call, room)
  const [ines, odile] = [await w.as('ines'), await w.as('odile')]
  const at = { case: id, referral: (await ines.ask(readReferrals, { params: { case: id } })).body.referrals[0]!.id }
  if ((await ines.ask(readReferrals, { params: at })).body.referrals[0]!.state !== 'accepted') await odile.ask(accept, { params: at })
  const recorded = await w.owner.query<{ minutes: number }>('select extract(epoch from accepted_at - sent_at)::float8 / 60 as minutes from protect.referral where record_id = $1', [id])
  expect(recorded.rows.map(r => r.minutes >= 0 && r.minutes <= 30)).toEqual([true])
  expect((await odile.ask(arrive, { params: at, input: { word } })).raw).toBe('{"state":"arrived"}')

  // Noor opens what Cedar shared with Lakeshore; the page stays open before her.
  const team = (await ines.ask(listConsents, { params: at })).body.teams.find(x => x.agency.startsWith('Lakeshore'))!.id
  const shared = (await ines.ask(giveConsent, { params: at, input: { grantee: team, sections: ['summary', 'identity', 'needs'], purpose: 'support', until: new Date(performance.timeOrigin + performance.now() + 70 * 86_400_000).toISOString().slice(0, 10), language, how: 'spoken', capacity: 'adult' } })).body.consent
  const noor = await browsing.visit({ cookie: (await w.as('noor')).cookie, language })
  await noor.page.goto(`${browsing.origin}/cases/${id}?lang=${language}`)
  await noor.page.getByRole('heading', { name: 'Cedar' }).waitFor()

  // Her page, on a phone, without scripts: a number and words, the second secret, who opened, and one thing taken back.
  const way = (await ines.ask(openPage, { params: at, input: { language } })).body
  const her = await browsing.visit({ language, width: 390, scripts: false })
  await her.page.goto(`${browsing.origin}/my?lang=${language}`)
  await her.page.fill('input[name=number]', way.number)
  await her.page.fill('input[name=words]', way.words)
  await her.page.click('form button[type=submit]')
  expect(await her.page.content()).not.toMatch(/Birch Bay|Cedar|Noor|Lakeshore/)
  await her.page.goto(`${browsing.origin}/my/key?lang=${language}`)
  await her.page.fill('input[name=second]', '482913')
  await her.page.fill('input[name=again]', '482913')
  await her.page.click('form button[type=submit]')
  await numberLines(w)
  const shown = await numbersShown(her.page, browsing.origin, language)
  expect(shown.length).toBeGreaterThan(2)
  expect(shown.toSorted((x, y) => x - y)).toEqual(await numbersInTree(w, id))
  await her.page.goto(`${browsing.origin}/my/yes?lang=${language}`)
  await her.page.locator(`form:has(input[value="${shared}"]) button[type=submit]`).first().click()

  // Noor's open page closes before her eyes, and her next request answers as for a missing record.
  await noor.page.getByText(t.kit.noLongerYours).waitFor({ timeout: 15_000 })
  expect(await noor.page.content()).not.toContain('Cedar')
  const again = await (await w.as('noor')).ask(readCase, { params: { case: id } })
  const absent = await (await w.as('noor')).ask(readCase, { params: { case: '00000000-0000-4000-8000-000000000000' } })
  expect(again.raw).toBe(absent.raw)

  // Police bodies hold no live grant on the record, and the hold became a place exactly once.
  const police = await w.owner.query("select count(*)::int as n from access.grant g join access.grantee e on e.id = g.grantee_id join accounts.agency a on a.id = coalesce(e.agency_id, e.id) where g.record_id = $1 and g.revoked_at is null and a.kind in ('police', 'joint-unit', 'crown', 'border')", [id])
  expect(police.rows).toEqual([{ n: 0 }])
  const placed = await w.owner.query("select count(*)::int as n from protect.hold where for_record = $1 and state = 'placed'", [id])
  expect(placed.rows).toEqual([{ n: 1 }])
}
