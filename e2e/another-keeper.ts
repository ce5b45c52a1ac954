import { expect } from 'vitest'
import { en as dayEn } from '../src/protect/custody/en.ts'
import { fr as dayFr } from '../src/protect/custody/fr.ts'
import { en as offersEn } from '../src/protect/custody/screen/custody-offers/en.ts'
import { fr as offersFr } from '../src/protect/custody/screen/custody-offers/fr.ts'
import { en as custodyEn } from '../src/protect/custody/screen/custody/en.ts'
import { fr as custodyFr } from '../src/protect/custody/screen/custody/fr.ts'
import { readCase } from '../src/protect/cases/endpoints.ts'
import { aCase, consent } from '../src/protect/survivor-portal/build.ts'
import { axe } from '../src/platform/http/testing/browser.ts'
import { en as kitEn } from '../src/web/kit/en.ts'
import { fr as kitFr } from '../src/web/kit/fr.ts'
import { atScreen, type Scene } from './at-a-screen.ts'

const wordsOf = (language: 'en' | 'fr') => (language === 'fr' ? { day: dayFr, offers: offersFr, custody: custodyFr, kit: kitFr } : { day: dayEn, offers: offersEn, custody: custodyEn, kit: kitEn })

/** The line asks Lakeshore to keep a file, with her yes; Lakeshore takes it; the page that the line has open closes before its eyes, and it is told by day and agency alone. */
export const anotherKeeper = async (scene: Scene): Promise<void> => {
  const { w, language } = scene
  const t = wordsOf(language)
  const line = await w.as('ines')
  const { case: file } = await aCase(line)
  await consent(w, line, file, 'lakeshore', ['summary', 'identity', 'needs'])
  const [ines, noor] = [await atScreen(scene, 'ines'), await atScreen(scene, 'noor')]
  await ines.go(`/cases/${file}/custody`)
  await ines.tick('Lakeshore Family Services (demo)')
  await ines.type(t.custody.note, 'Ring before noon (demo)')
  expect(await axe(ines.page)).toEqual([])
  await ines.press(t.custody.ask)
  await ines.says(t.custody.open)
  await ines.go(`/cases/${file}`)
  await ines.page.getByRole('heading', { name: 'Cedar' }).waitFor()

  await noor.go('/my-day')
  await noor.says(t.day.asked)
  await noor.go(`/cases/${file}/custody`)
  await noor.says('Ring before noon (demo)')
  expect(await axe(noor.page)).toEqual([])
  await noor.press(t.custody.take)
  await noor.says(t.custody.keptBy({ agency: 'Lakeshore Family Services (demo)' }))
  await ines.page.getByText(t.kit.noLongerYours).waitFor({ timeout: 15_000 })
  expect(await ines.page.content()).not.toContain('Cedar')
  expect((await line.ask(readCase, { params: { case: file } })).status).toBe(404)
  await ines.go('/custody-offers')
  await ines.says(t.offers.answer_taken)
  await ines.press(t.offers.read)
  await noor.go(`/cases/${file}/custody`)
  await noor.press(t.custody.giveBack)
  await ines.page.waitForTimeout(200)
  await ines.go(`/cases/${file}`)
  await ines.page.getByRole('heading', { name: 'Cedar' }).waitFor()
}
