import { expect } from 'vitest'
import { openCase } from '../src/protect/cases/endpoints.ts'
import { en as dayEn } from '../src/protect/returns/en.ts'
import { fr as dayFr } from '../src/protect/returns/fr.ts'
import { readReturns } from '../src/protect/returns/endpoints.ts'
import { en as returnsEn } from '../src/protect/returns/screen/returns/en.ts'
import { fr as returnsFr } from '../src/protect/returns/screen/returns/fr.ts'
import { addDays } from '../src/algorithms/calendars/day.ts'
import { axe } from '../src/platform/http/testing/browser.ts'
import { atScreen, type Scene } from './at-a-screen.ts'

const wordsOf = (language: 'en' | 'fr') => (language === 'fr' ? { returns: returnsFr, day: dayFr } : { returns: returnsEn, day: dayEn })
const law = 'Two Rivers child and family law (demo), s. 4'
const service = 'Two Rivers Child and Family Service (demo)'

/** Story S4, at a desk with a line: what must be told is said first, Sky chooses whom to talk with, the Nation's own law is written with its day, and "not now" to anyone else is an answer. */
export const sixDays = async (scene: Scene): Promise<void> => {
  const { w, language } = scene
  const { returns: t, day } = wordsOf(language)
  const line = await w.as('ines')
  const file = (await line.ask(openCase, { input: { callMe: 'Sky (demo)', adults: 1, children: 0, pets: [], language: 'en' } })).body.case as string
  const shown = async () => (await line.ask(readReturns, { params: { case: file } })).body
  const { today } = await shown()
  const ines = await atScreen(scene, 'ines')
  await ines.go(`/cases/${file}/returns`)
  await ines.says(t.nation)
  expect(await axe(ines.page)).toEqual([])
  await ines.type(t.places, 'Brandon')
  await ines.page.getByRole('button', { name: /^1 · Brandon/ }).click()
  await ines.day(t.goneSince, addDays(today, -6))
  await ines.type(t.note, 'By the river (demo)')
  await ines.press(t.add)
  await ines.says('By the river (demo)')
  await ines.go('/my-day')
  await ines.says(day.untold)
  await ines.go(`/cases/${file}/returns`)
  await ines.press(t.tellTitle)
  await ines.tick(t.under_nation)
  await ines.type(t.cite, law)
  await ines.type(t.to, service)
  await ines.page.locator('form').getByRole('button', { name: t.tell }).first().click()
  await ines.page.getByText(law).first().waitFor()
  await ines.tick(t.talk_elder)
  await ines.press(t.notNow)
  await ines.says(t.state_not_now)
  await ines.press(t.closeIt)
  await ines.page.getByRole('button', { name: t.closeIt }).waitFor({ state: 'detached' })
  const [back] = (await shown()).returns
  expect(back).toMatchObject({ told: { under: 'nation', cite: law, to: service, on: today }, talkWith: 'elder', talk: 'not now', closedOn: today, goneSince: addDays(today, -6) })
  const { rows } = await w.owner.query("select count(*)::int as n from access.grant g join access.grantee e on e.id = g.grantee_id join accounts.agency a on a.id = coalesce(e.agency_id, e.id) where g.record_id = $1 and a.kind in ('police', 'joint-unit')", [file])
  expect(rows).toEqual([{ n: 0 }])
}
