import { expect } from 'vitest'
import { addDays } from '../src/algorithms/calendars/day.ts'
import { openCase } from '../src/protect/cases/endpoints.ts'
import { en as dayEn } from '../src/protect/permits/en.ts'
import { fr as dayFr } from '../src/protect/permits/fr.ts'
import { readPermits } from '../src/protect/permits/endpoints.ts'
import { en as permitsEn } from '../src/protect/permits/screen/permits/en.ts'
import { fr as permitsFr } from '../src/protect/permits/screen/permits/fr.ts'
import { en as tasksEn } from '../src/protect/tasks/screen/tasks/en.ts'
import { fr as tasksFr } from '../src/protect/tasks/screen/tasks/fr.ts'
import { axe } from '../src/platform/http/testing/browser.ts'
import { atScreen, type Scene } from './at-a-screen.ts'

const wordsOf = (language: 'en' | 'fr') => (language === 'fr' ? { day: dayFr, permits: permitsFr, tasks: tasksFr } : { day: dayEn, permits: permitsEn, tasks: tasksEn })
const ring = { en: 'Ask which interpreter she trusts (demo)', fr: 'Demander quelle interprète lui convient (démo)' }

/** Story S3, its first days: the end of her permit comes first, twenty days before it someone acts, and the open permit is lodged with what she has; no police step anywhere. */
export const thePermitEnds = async (scene: Scene): Promise<void> => {
  const { w, language } = scene
  const t = wordsOf(language)
  const line = await w.as('ines')
  const file = (await line.ask(openCase, { input: { callMe: 'Maricel (demo)', adults: 1, children: 0, pets: [], language: 'tl' } })).body.case as string
  const shown = async () => (await line.ask(readPermits, { params: { case: file } })).body
  const { today } = await shown()
  const ines = await atScreen(scene, 'ines')
  await ines.go(`/cases/${file}/permits`)
  await ines.find(t.permits.kind, t.permits.kind_employer_bound)
  await ines.day(t.permits.endsOn, addDays(today, 20))
  await ines.press(t.permits.add)
  await ines.says(t.permits.state_holds)
  await ines.says(t.permits.noPolice)
  await ines.go('/my-day')
  await ines.says(t.day.ends({ days: 20 }))

  await ines.go(`/cases/${file}/permits`)
  expect(await axe(ines.page)).toEqual([])
  await ines.page.getByRole('button', { name: t.permits.prepare }).last().click()
  await ines.says(t.permits.state_prepares)
  for (const paper of [t.permits.paper_own_words, t.permits.paper_pay]) {
    const kept = ines.page.waitForResponse(r => r.url().endsWith('/papers') && r.ok())
    await ines.tick(paper)
    await kept
  }
  await ines.press(t.permits.lodged)
  await ines.day(t.permits.on, today)
  await ines.page.locator('form').getByRole('button', { name: t.permits.lodged }).click()
  await ines.says(t.permits.state_lodged)
  expect((await shown()).permits.find(p => p.kind === 'vulnerable-worker')).toMatchObject({ state: 'lodged', has: ['own-words', 'pay'], lodgedOn: today })

  await ines.go(`/cases/${file}/tasks`)
  await ines.type(t.tasks.what, ring[language])
  await ines.day(t.tasks.dueOn, today)
  await ines.press(t.tasks.add)
  await ines.says(ring[language])
  await ines.go('/my-day')
  await ines.says(ring[language])
  await ines.go(`/cases/${file}/tasks`)
  await ines.press(t.tasks.done)
  await ines.says(t.tasks.how_done)
}
