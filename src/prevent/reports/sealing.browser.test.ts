import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../../platform/db/testing/database.ts'
import { axe, browse, type Browsing } from '../../platform/http/testing/browser.ts'
import { type World, world } from '../../platform/http/testing/world.ts'
import { answerReport, listReports, readReport } from './endpoints.ts'

const db = testDatabase()
let w: World
let b: Browsing
beforeAll(async () => {
  w = await world(db, { demo: ['prevent/reports'] })
  b = await browse(w)
})
afterAll(async () => {
  await b.close()
  await w.close()
})

test('with scripts on, neither what she writes nor her nine words leave the device open, there and back', async () => {
  const { page, context } = await b.visit({ width: 390 })
  const left: string[] = []
  page.on('request', request => left.push(`${request.url()} ${request.postData() ?? ''}`))
  await page.goto(`${b.origin}/report?lang=en`)
  await page.getByText('sealed on this device').waitFor()
  await page.fill('#body', 'The grey house past the mill')
  await page.click('#ask button[type=submit]')
  await page.waitForSelector('#words li')
  const words = await page.$$eval('#words li', items => items.map(item => (item.textContent ?? '').replace(/[^a-z]/g, '')))
  await page.fill('#part-0', words[2]!)
  await page.fill('#part-1', words[6]!)
  await Promise.all([page.waitForURL('**/report?lang=en'), page.click('#parts button')])
  await page.getByText('It is sent').first().waitFor()

  const rosa = await w.as('rosa')
  const params = { report: (await rosa.ask(listReports, {})).body.reports.find(r => r.about === 'unsaid')!.id }
  expect((await rosa.ask(readReport, { params })).body.messages[0]!.text).toBe('The grey house past the mill')
  await rosa.ask(answerReport, { params, input: { text: 'Which mill?' } })

  await page.goto(`${b.origin}/report/answer?lang=en`)
  await page.waitForFunction(() => document.readyState === 'complete')
  await page.fill('#words', words.join(' '))
  await page.click('#enter button')
  await page.getByText('Which mill?').waitFor()
  expect(await page.evaluate(() => [sessionStorage.length, localStorage.length, document.cookie])).toEqual([0, 0, ''])
  for (const word of ['grey', 'mill', words[0]!, words[4]!]) expect(left.filter(one => one.includes(word)), word).toEqual([])
  expect(left.filter(one => !one.startsWith(b.origin))).toEqual([])
  await context.close()
}, 60_000)

test('both pages fit 320 px, begin with the way out, and axe finds nothing serious', async () => {
  const { page, context } = await b.visit({ width: 320, language: 'fr' })
  for (const path of ['/report?lang=fr', '/report/answer?lang=fr']) {
    await page.goto(`${b.origin}${path}`)
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.id), path).toBe('leave')
    expect(await axe(page), path).toEqual([])
  }
  await context.close()
}, 60_000)
