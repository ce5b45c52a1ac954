import { expect } from 'vitest'
import type { Page } from 'playwright-core'
import { listReports, readReport } from '../src/prevent/reports/endpoints.ts'
import { en as doorEn } from '../src/prevent/reports/pages/en.ts'
import { fr as doorFr } from '../src/prevent/reports/pages/fr.ts'
import { en as reportEn } from '../src/prevent/reports/screen/report/en.ts'
import { fr as reportFr } from '../src/prevent/reports/screen/report/fr.ts'
import { en as sessionEn } from '../src/prevent/outreach/screen/new-session/en.ts'
import { fr as sessionFr } from '../src/prevent/outreach/screen/new-session/fr.ts'
import { atScreen, landed, type Scene } from './at-a-screen.ts'

const wordsOf = (language: 'en' | 'fr') => (language === 'fr' ? { door: doorFr, report: reportFr, session: sessionFr } : { door: doorEn, report: reportEn, session: sessionEn })
export const withDoors = ['prevent/reports', 'prevent/outreach'] as const
const planted = { off: 'Descuentan sesenta por la camioneta gris (demo)', on: 'Nos quitan los pasaportes en la cocina (demo)' }
const answer = 'Guarde sus horas en un papel. Nadie le avisa al patrón. (demo)'
const receipt = (page: Page) => page.$$eval('ol[translate=no] li', items => items.map(item => (item.textContent ?? '').replace(/^[\s\d]+/, '').trim()))

/** Mateo writes without a name; gives back the nine words he kept. */
const write = async ({ browsing, language }: Scene, scripts: boolean): Promise<{ page: Page; words: string[] }> => {
  const t = wordsOf(language).door
  const { page } = await browsing.visit({ language, width: 390, scripts })
  page.setDefaultTimeout(20_000)
  await page.goto(`${browsing.origin}/report?lang=${language}`)
  if (scripts) await page.getByText(t.sealedHere).waitFor()
  const html = await page.content()
  expect(html.indexOf(t.noBorder)).toBeGreaterThan(0)
  expect(html.indexOf(t.noBorder)).toBeLessThan(html.indexOf('name="body"'))
  await page.locator('fieldset#to label', { hasText: 'Niagara Workers' }).click()
  await page.locator('input[name=about][value=pay]').check()
  await page.fill('#body', scripts ? planted.on : planted.off)
  await page.click('#ask button[type=submit]')
  await page.waitForSelector('ol[translate=no] li')
  const words = await receipt(page)
  expect(words).toHaveLength(9)
  const [first, second, send] = scripts ? ['#part-0', '#part-1', '#parts button'] : ['input[name=a]', 'input[name=b]', 'form button[type=submit]']
  await page.fill(first!, words[2]!)
  await page.fill(second!, words[6]!)
  await page.click(send!)
  await page.getByText(t.sentTitle).first().waitFor()
  expect(await page.content()).not.toContain(words[4]!)
  return { page, words }
}

/** Rosa reads what came and answers on her screen; Mateo comes back with the words alone. */
const answered = async (scene: Scene, scripts: boolean): Promise<void> => {
  const { w, browsing, language } = scene
  const t = wordsOf(language)
  const { page, words } = await write(scene, scripts)
  const rosa = await w.as('rosa')
  const text = scripts ? planted.on : planted.off
  const reports = (await rosa.ask(listReports, {})).body.reports.filter(r => r.state === 'waiting' && r.ours)
  const read = await Promise.all(reports.map(async r => ({ id: r.id, text: (await rosa.ask(readReport, { params: { report: r.id } })).body.messages[0]?.text })))
  const id = read.find(r => r.text === text)!.id
  const desk = await atScreen(scene, 'rosa')
  await desk.go(`/reports/${id}`)
  await desk.says(text)
  await desk.type(t.report.answer, answer)
  await desk.press(t.report.send)
  await desk.says(answer)
  await page.goto(`${browsing.origin}/report/answer?lang=${language}`)
  await page.waitForLoadState('networkidle')
  await page.fill('#words', words.join(' ').toUpperCase())
  await page.click('#enter button')
  await page.getByText(answer).waitFor()
  await page.context().close()
  for (const key of ['meilin', 'kilabuk', 'okafor']) expect((await (await w.as(key)).ask(readReport, { params: { report: id } })).code, key).toBe('missing')
}

/** The week in a shed that packs for other farms, typed on a phone without scripts. */
const week = async ({ browsing, language }: Scene): Promise<void> => {
  const { page } = await browsing.visit({ language, width: 390, scripts: false })
  await page.goto(`${browsing.origin}/owed?lang=${language}`)
  await page.check('input[name=place][value=ON]')
  await page.click('form button[type=submit]')
  await page.check('input[name=work][value=none]')
  await page.fill('#day', '2025-11-03')
  for (const [i, hours] of [9, 9, 9, 9, 9, 7].entries()) await page.fill(`#h${i + 1}`, String(hours))
  await page.fill('#rate', '15')
  await page.fill('#sum', '780')
  await page.click('form button[type=submit]')
  const said = await page.locator('main, body').first().innerText()
  expect(said).toContain(language === 'fr' ? '213,82\u00a0$' : '$213.82')
  expect(said).toContain('23.1')
  await page.context().close()
}

const outreach = async (scene: Scene): Promise<void> => {
  const { w, language } = scene
  const t = wordsOf(language).session
  const mara = await atScreen(scene, 'mara')
  await mara.go('/outreach/new')
  await mara.day(t.on, '2026-11-19')
  await mara.type(t.place, 'Thompson')
  await mara.page.getByRole('button', { name: /Thompson/ }).first().click()
  await mara.pick(t.audience, t['audience_13-17'])
  await mara.find(t.setting, t.setting_school)
  await mara.pick(t.topic, t['topic_how-it-starts'])
  await mara.pick(t.hostTitle, t.hostNo)
  await mara.type(t.came, '24')
  await mara.press(t.keep)
  const id = await landed(mara, /\/outreach\/[0-9a-f-]{36}/)
  const { rows } = await w.owner.query('select state, topic, came, counted_came, host from prevent.outreach_session where record_id = $1', [id])
  expect(rows).toEqual([{ state: 'held', topic: 'how-it-starts', came: 24, counted_came: 24, host: null }])
}

/** How often a phrase stands in any row of the database: as text, or as bytes. */
const found = async ({ w }: Scene, phrase: string): Promise<string[]> => {
  const tables = await w.owner.query<{ t: string }>("select format('%I.%I', schemaname, tablename) as t from pg_tables where schemaname in ('prevent', 'platform', 'access', 'audit', 'accounts')")
  const hex = Buffer.from(phrase, 'utf8').toString('hex')
  const hits: string[] = []
  for (const { t } of tables.rows) {
    const { rows } = await w.owner.query<{ n: number }>(`select count(*)::int as n from ${t} x where x::text like '%' || $1 || '%' or x::text like '%' || $2 || '%'`, [phrase, hex])
    if (rows[0]!.n > 0) hits.push(t)
  }
  return hits
}

/** Story S2, days 1, 9 and 10, as one walks it; S4's last line on outreach. */
export const aReportAndAWeek = async (scene: Scene): Promise<void> => {
  await answered(scene, false)
  await answered(scene, true)
  await week(scene)
  await outreach(scene)
  for (const phrase of ['camioneta gris', 'pasaportes en la cocina', 'Guarde sus horas']) expect(await found(scene, phrase), phrase).toEqual([])
  expect(await found(scene, 'how-it-starts'), 'what is not sealed is found').not.toEqual([])
  // No address, no agent and no hour is kept of a report: days alone.
  const columns = await scene.w.owner.query("select table_name || '.' || column_name as c from information_schema.columns where table_schema = 'prevent' and table_name like 'report%' and (data_type like 'timestamp%' or data_type = 'inet' or column_name ~ 'agent|address')")
  expect(columns.rows).toEqual([])
}
