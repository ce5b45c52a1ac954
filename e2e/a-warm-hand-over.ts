import { expect } from 'vitest'
import { axe } from '../src/platform/http/testing/browser.ts'
import { answerAsked } from '../src/protect/beds/endpoints.ts'
import { openCall, saveAnswers } from '../src/protect/calls/endpoints.ts'
import { holdForCall } from '../src/protect/matching/endpoints.ts'
import { accept, askDriver, sayYes } from '../src/protect/referrals/endpoints.ts'
import { en as doorEn } from '../src/protect/services/screen/door/en.ts'
import { fr as doorFr } from '../src/protect/services/screen/door/fr.ts'
import { readHandOvers } from '../src/protect/warm-hand-over/endpoints.ts'
import { en } from '../src/protect/warm-hand-over/screen/en.ts'
import { fr } from '../src/protect/warm-hand-over/screen/fr.ts'
import { typesetAll } from '../src/web/kit/typeset.ts'
import { atScreen, type Scene } from './at-a-screen.ts'

const wordsOf = (language: 'en' | 'fr') => (language === 'fr' ? { over: typesetAll(fr) as typeof fr, door: doorFr } : { over: en, door: doorEn })

/** Birch Bay said yes, and a driver is asked. */
const saidYes = async ({ w, language }: Scene) => {
  const [ines, odile] = [await w.as('ines'), await w.as('odile')]
  const { call } = (await ines.ask(openCall, {})).body
  await ines.ask(saveAnswers, { params: { call }, input: { safe: 'yes', adults: 1, children: [], pets: [], place: 'mb-thompson', needs: ['safe-place'] }, version: 1 })
  const { hold } = (await ines.ask(holdForCall, { params: { call }, input: { service: w.ids.get('service:birch-bay')!, arrives: 'tonight' } })).body
  const said = (await ines.ask(sayYes, { params: { call }, input: { callMe: 'Cedar', yes: ['summary', 'needs', 'name'], language, urgency: 'tonight', hold } })).body
  const at = { case: said.case as string, referral: said.referral }
  await odile.ask(answerAsked, { params: { hold }, input: { yes: true } })
  await odile.ask(accept, { params: at })
  await ines.ask(askDriver, { params: at, input: { driver: w.ids.get('member:jo')!, meetingPoint: 'The bus stop (demo)', meetAt: new Date(Date.now() + 3_600_000).toISOString(), nameAgreed: false } })
  return { ines, at }
}

/** The house says who expects her and proposes a call of three; her worker agrees; the driver is shown the door, once, and it stands in no address. */
export const aWarmHandOver = async (scene: Scene): Promise<void> => {
  const t = wordsOf(scene.language)
  const s = await saidYes(scene)
  const [odile, ines, jo] = [await atScreen(scene, 'odile'), await atScreen(scene, 'ines'), await atScreen(scene, 'jo')]
  await odile.go(`/cases/${s.at.case}/referrals`)
  await odile.says(t.over.nobody)
  expect(await axe(odile.page)).toEqual([])
  await odile.page.screenshot({ path: `.cache/pictures/_hand-over.${scene.language}.png`, fullPage: true })
  await odile.pick(t.over.who, 'Odile')
  await odile.press(t.over.name)
  await odile.page.getByText(t.over.nobody).waitFor({ state: 'detached' })
  await odile.pick(t.over.when, t.over.in60)
  await odile.press(t.over.propose)
  await odile.says(t.over.waits)
  await ines.go(`/cases/${s.at.case}/referrals`)
  await ines.press(t.over.agree)
  await ines.says(t.over.agreed)
  await odile.page.reload()
  await odile.pick(t.over.escort, 'Jo')
  await odile.press(t.over.letKnow)
  await jo.go('/door')
  await jo.press(t.door.show)
  await jo.says('12 Demo Lane')
  expect(await axe(jo.page)).toEqual([])
  await jo.page.screenshot({ path: `.cache/pictures/_door.${scene.language}.png`, fullPage: true })
  expect(jo.page.url()).not.toContain(scene.w.ids.get('service:birch-bay')!)
  await jo.press(t.door.hide)
  expect(await jo.text()).not.toContain('Demo Lane')
  expect((await s.ines.ask(readHandOvers, { params: { case: s.at.case } })).body.handOvers[0]).toMatchObject({ agreed: true, escorts: [] })
}
