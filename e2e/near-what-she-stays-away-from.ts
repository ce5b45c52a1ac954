import { expect } from 'vitest'
import { readCase } from '../src/protect/cases/endpoints.ts'
import { nightOf } from '../src/protect/referrals/build.ts'
import { accept, readReferrals } from '../src/protect/referrals/endpoints.ts'
import { en as dayEn } from '../src/protect/stay-away/en.ts'
import { fr as dayFr } from '../src/protect/stay-away/fr.ts'
import { en as awayEn } from '../src/protect/stay-away/screen/stay-away/en.ts'
import { fr as awayFr } from '../src/protect/stay-away/screen/stay-away/fr.ts'
import { axe } from '../src/platform/http/testing/browser.ts'
import { en as kitEn } from '../src/web/kit/en.ts'
import { fr as kitFr } from '../src/web/kit/fr.ts'
import { atScreen, type Scene } from './at-a-screen.ts'


const wordsOf = (language: 'en' | 'fr') => (language === 'fr' ? { away: awayFr, day: dayFr, kit: kitFr } : { away: awayEn, day: dayEn, kit: kitEn })

/** The house is asked with her yes to just that, its own staff answer from their own desk, and the worker reads it. */
const theHouseConfirms = async (scene: Scene) => {
  const t = wordsOf(scene.language)
  const s = await nightOf(() => scene.w).sent()
  const [ines, odile] = [await atScreen(scene, 'ines'), await atScreen(scene, 'odile')]
  await ines.go('/my-day')
  await ines.says(t.day.mustConfirm)
  await ines.go(`/cases/${s.case}/stay-away`)
  await ines.tick(t.away.agrees)
  expect(await axe(ines.page)).toEqual([])
  await ines.press(t.away.ask)
  await ines.says(t.away.waits)
  await odile.go('/my-day')
  await odile.says(t.day.whichSide)
  await odile.go(`/cases/${s.case}/stay-away`)
  await odile.says(t.away.zone({ place: 'The Pas', km: 50 }).slice(0, 20))
  expect(await axe(odile.page)).toEqual([])
  expect(await odile.text()).not.toMatch(/Cedar|Thompson/)
  await odile.press(t.away.yesOutside)
  await odile.says(t.away.outside)
  await ines.go(`/cases/${s.case}/stay-away`)
  await ines.says(t.away.outside)
  return s
}

/** She takes it back in the middle: the page that the house has open closes before its eyes, and both sides are told. */
const sheTakesItBack = async (scene: Scene, s: Awaited<ReturnType<typeof theHouseConfirms>>) => {
  const t = wordsOf(scene.language)
  await s.odile.ask(accept, { params: s.at })
  const [ines, odile] = [await atScreen(scene, 'ines'), await atScreen(scene, 'odile')]
  await odile.go(`/cases/${s.case}`)
  await odile.page.getByRole('heading', { name: 'Cedar' }).waitFor()
  await ines.go(`/cases/${s.case}/consents`)
  await ines.press(t.kit.takeItBack)
  await odile.page.getByText(t.kit.noLongerYours).waitFor({ timeout: 15_000 })
  expect(await odile.page.content()).not.toContain('Cedar')
  expect((await s.odile.ask(readCase, { params: { case: s.case } })).raw).toBe((await s.odile.ask(readCase, { params: { case: '00000000-0000-4000-8000-000000000000' } })).raw)
  expect((await s.ines.ask(readReferrals, { params: s.at })).body.referrals[0]!.state).toBe('recalled')
}

export const nearWhatSheStaysAwayFrom = async (scene: Scene): Promise<void> => sheTakesItBack(scene, await theHouseConfirms(scene))
