import { expect } from 'vitest'
import { axe } from '../src/platform/http/testing/browser.ts'
import { openCall, saveAnswers } from '../src/protect/calls/endpoints.ts'
import { holdForCall } from '../src/protect/matching/endpoints.ts'
import { accept, readReferrals, sayYes } from '../src/protect/referrals/endpoints.ts'
import { en as dayEn } from '../src/protect/referrals/en.ts'
import { fr as dayFr } from '../src/protect/referrals/fr.ts'
import { en as referralsEn } from '../src/protect/referrals/screen/case-referrals/en.ts'
import { fr as referralsFr } from '../src/protect/referrals/screen/case-referrals/fr.ts'
import { en as serviceEn } from '../src/protect/services/screen/service/en.ts'
import { fr as serviceFr } from '../src/protect/services/screen/service/fr.ts'
import { atScreen, type Scene } from './at-a-screen.ts'

const wordsOf = (language: 'en' | 'fr') => (language === 'fr' ? { house: serviceFr, day: dayFr, referrals: referralsFr } : { house: serviceEn, day: dayEn, referrals: referralsEn })

/** A caller whom Birch Bay said yes to, who is on the road. */
const onTheWay = async ({ w, language }: Scene) => {
  const ines = await w.as('ines')
  const { call } = (await ines.ask(openCall, {})).body
  await ines.ask(saveAnswers, { params: { call }, input: { safe: 'yes', adults: 1, children: [{ age: 4 }], pets: ['dog'], place: 'mb-thompson', needs: ['safe-place'] }, version: 1 })
  const { hold } = (await ines.ask(holdForCall, { params: { call }, input: { service: w.ids.get('service:birch-bay')!, arrives: 'tonight' } })).body
  const said = (await ines.ask(sayYes, { params: { call }, input: { callMe: 'Cedar', yes: ['summary', 'needs', 'name'], language, urgency: 'tonight', hold } })).body
  const at = { case: said.case as string, referral: said.referral }
  await (await w.as('odile')).ask(accept, { params: at })
  return { ines, at }
}

/** The house closes in two presses; whoever follows her has it in the day at once, and the next place, a room kept, and her yes, on one page. */
export const aHouseCloses = async (scene: Scene): Promise<void> => {
  const t = wordsOf(scene.language)
  const s = await onTheWay(scene)
  const [ines, odile] = [await atScreen(scene, 'ines'), await atScreen(scene, 'odile')]
  await odile.go(`/services/${scene.w.ids.get('service:birch-bay')}`)
  await odile.tick(t.house.closing_now)
  expect(await axe(odile.page)).toEqual([])
  await odile.page.screenshot({ path: `.cache/pictures/_closes.${scene.language}.png`, fullPage: true })
  await odile.press(t.house.keepLastDay)
  await ines.go('/my-day')
  await ines.says(t.day.houseCloses({ other: '' }).slice(-20))
  await ines.go(`/cases/${s.at.case}/referrals`)
  await ines.says(t.referrals.nextTitle)
  await ines.page.getByRole('button', { name: t.referrals.keepRoom }).first().waitFor()
  expect(await axe(ines.page)).toEqual([])
  await ines.page.screenshot({ path: `.cache/pictures/_next-places.${scene.language}.png`, fullPage: true })
  await ines.page.getByRole('button', { name: t.referrals.keepRoom }).first().click()
  await ines.tick(t.referrals.say_summary)
  await ines.page.screenshot({ path: `.cache/pictures/_next-yes.${scene.language}.png`, fullPage: true })
  await ines.press(t.referrals.send)
  await ines.says(t.referrals.another)
  const [now, before] = (await s.ines.ask(readReferrals, { params: s.at })).body.referrals
  expect([now!.state, before!.state]).toEqual(['sent', 'accepted'])
  expect(now!.agency).not.toBe(before!.agency)
}
