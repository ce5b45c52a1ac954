import { expect } from 'vitest'
import { openCall, saveAnswers } from '../src/protect/calls/endpoints.ts'
import { en as roomsEn } from '../src/protect/beds/screen/rooms/en.ts'
import { fr as roomsFr } from '../src/protect/beds/screen/rooms/fr.ts'
import { languageWord } from '../src/protect/matching/limit-words.ts'
import { en as findEn } from '../src/protect/matching/screen/find-a-place/en.ts'
import { fr as findFr } from '../src/protect/matching/screen/find-a-place/fr.ts'
import { readReferrals } from '../src/protect/referrals/endpoints.ts'
import { en as readEn } from '../src/protect/referrals/screen/read-to-her/en.ts'
import { fr as readFr } from '../src/protect/referrals/screen/read-to-her/fr.ts'
import { axe } from '../src/platform/http/testing/browser.ts'
import { atScreen, type Scene } from './at-a-screen.ts'

const wordsOf = (language: 'en' | 'fr') => (language === 'fr' ? { find: findFr, read: readFr, rooms: roomsFr } : { find: findEn, read: readEn, rooms: roomsEn })
const house = 'Wheatland House (demo)'
const family = { safe: 'yes', adults: 2, children: [{ age: 2 }, { age: 7 }, { age: 11 }], place: 'sk-prince-albert', needs: ['safe-place', 'child-care'], languages: ['en', 'uk'] }

/** Two adults and three children, Ukrainian at home and English outside: one room that holds them all, in a house that speaks both, kept together to the door. */
export const aFamilyOfFive = async (scene: Scene): Promise<void> => {
  const { w, language } = scene
  const t = wordsOf(language)
  const line = await w.as('ines')
  const { call } = (await line.ask(openCall, {})).body
  expect((await line.ask(saveAnswers, { params: { call }, input: family, version: 1 })).status).toBe(200)
  const ines = await atScreen(scene, 'ines')
  await ines.page.goto(`${scene.browsing.origin}/find-a-place?call=${call}&lang=${language}`)
  await ines.page.getByText(house).first().click()
  await ines.says(languageWord('uk')[language])
  expect(await axe(ines.page)).toEqual([])
  await ines.press(t.find.hold)
  const said = await ines.page.locator('.tl-seek-said .tl-banner').innerText()
  expect(/\b(?:Room|chambre)\s+(\d+)/i.exec(said)?.[1]).toBe('9')
  await ines.go(`/calls/${call}/read`)
  for (const i of [0, 1, 2]) await ines.page.getByRole('button', { name: t.read.yes, exact: true }).nth(i).click()
  await ines.type(t.read.callMe, 'Olena (demo)')
  await ines.press(t.read.send)
  const file = (await ines.page.getByRole('link', { name: t.read.openCase }).getAttribute('href'))!.split('/')[2]!

  const dorothy = await atScreen(scene, 'dorothy')
  await dorothy.go('/rooms')
  await dorothy.says(t.rooms.who({ adults: 2, children: 3, pets: [] }))
  expect(await dorothy.text()).not.toContain('Olena')
  await dorothy.press(t.rooms.accept({ room: '9' }))
  await dorothy.says(t.rooms.state_placed({ room: '9' }))
  expect((await w.owner.query("select adults, children, state from protect.hold where for_record = $1", [file])).rows).toEqual([{ adults: 2, children: 3, state: 'placed' }])
  expect((await line.ask(readReferrals, { params: { case: file } })).body.referrals).toHaveLength(1)
}
