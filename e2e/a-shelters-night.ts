import { expect } from 'vitest'
import { gatewaySecret } from '../src/protect/beds/public.ts'
import { en as roomsEn } from '../src/protect/beds/screen/rooms/en.ts'
import { fr as roomsFr } from '../src/protect/beds/screen/rooms/fr.ts'
import { openCall, saveAnswers } from '../src/protect/calls/endpoints.ts'
import { holdForCall } from '../src/protect/matching/endpoints.ts'
import { accept, readReferrals, sayYes } from '../src/protect/referrals/endpoints.ts'
import { en as referralsEn } from '../src/protect/referrals/screen/case-referrals/en.ts'
import { fr as referralsFr } from '../src/protect/referrals/screen/case-referrals/fr.ts'
import { en as dayEn } from '../src/protect/referrals/en.ts'
import { fr as dayFr } from '../src/protect/referrals/fr.ts'
import { axe } from '../src/platform/http/testing/browser.ts'
import { atScreen, type AtScreen, type Scene } from './at-a-screen.ts'

const wordsOf = (language: 'en' | 'fr') => (language === 'fr' ? { rooms: roomsFr, referrals: referralsFr, day: dayFr } : { rooms: roomsEn, referrals: referralsEn, day: dayEn })

/** A caller whom the line holds a room for at Birch Bay. */
const aHold = async ({ w }: Scene) => {
  const ines = await w.as('ines')
  const { call } = (await ines.ask(openCall, {})).body
  await ines.ask(saveAnswers, { params: { call }, input: { safe: 'yes', adults: 1, children: [{ age: 4 }], pets: ['dog'], place: 'mb-thompson', needs: ['safe-place'] }, version: 1 })
  const held = (await ines.ask(holdForCall, { params: { call }, input: { service: w.ids.get('service:birch-bay')!, arrives: 'tonight' } })).body
  return { ines, call, ...held }
}
const herYes = async ({ language }: Scene, h: Awaited<ReturnType<typeof aHold>>) => {
  const said = (await h.ines.ask(sayYes, { params: { call: h.call }, input: { callMe: 'Cedar', yes: ['summary', 'needs', 'name'], language, urgency: 'tonight', hold: h.hold } })).body
  return { ...said, at: { case: said.case as string, referral: said.referral } }
}

/** Rooms as they are, in two taps each, and "still right" for the rest. */
const count = async ({ language }: Scene, odile: AtScreen) => {
  const { rooms: t } = wordsOf(language)
  await odile.go('/rooms')
  await odile.page.locator('.tl-room', { hasText: /^9/ }).click()
  await odile.page.getByRole('dialog').getByText(t.set_taken, { exact: true }).click()
  await odile.page.locator('.tl-room.is-taken', { hasText: /^9/ }).waitFor()
  await odile.press(t.stillRight)
  await odile.page.locator('.tl-rooms-counted', { hasText: 'Odile' }).waitFor()
  expect(await axe(odile.page)).toEqual([])
}

const states = async ({ w }: Scene, at: { case: string; referral: string }) => (await (await w.as('ines')).ask(readReferrals, { params: at })).body.referrals[0]!.state

/** Odile, alone at Birch Bay: the count, a hold answered by text, an arrival by her word, one that is accepted on the board and does not come, and the check that follows. */
export const aSheltersNight = async (scene: Scene): Promise<void> => {
  const { w, language } = scene
  const t = wordsOf(language)
  const odile = await atScreen(scene, 'odile')
  await count(scene, odile)

  const first = await aHold(scene)
  await odile.page.reload()
  await odile.says(t.rooms.room({ room: first.room }))
  expect(await odile.text()).not.toMatch(/Cedar|Thompson/)
  const text = await w.server.inject({ method: 'POST', url: '/api/text/inbound', payload: { from: '204-555-0141', text: `${language === 'fr' ? 'OUI' : 'YES'} ${first.room}`, secret: gatewaySecret(w.services.keys) } })
  expect(text.json()).toMatchObject({ outcome: 'placed' })
  await odile.page.reload()
  await odile.says(t.rooms.state_placed({ room: first.room }))
  const came = await herYes(scene, first)
  expect(await states(scene, came.at)).toBe('accepted')
  await odile.go(`/cases/${came.case}/referrals`)
  await odile.press(t.referrals.act_arrive)
  await odile.type(t.referrals.word, came.word)
  await odile.page.locator('form').getByRole('button', { name: t.referrals.act_arrive }).click()
  await odile.page.getByRole('button', { name: t.referrals.act_serve }).waitFor()
  expect(await states(scene, came.at)).toBe('arrived')

  const second = await aHold(scene)
  const missed = await herYes(scene, second)
  await odile.go('/rooms')
  await odile.press(t.rooms.accept({ room: second.room }))
  await odile.says(t.rooms.state_placed({ room: second.room }))
  if ((await states(scene, missed.at)) !== 'accepted') await (await w.as('odile')).ask(accept, { params: missed.at })
  await odile.go(`/cases/${missed.case}/referrals`)
  await odile.press(t.referrals.act_miss)
  await odile.page.getByRole('button', { name: t.referrals.act_arrive }).waitFor()
  const ines = await atScreen(scene, 'ines')
  await ines.go('/my-day')
  await ines.says(t.day.noShow())
  await ines.go(`/cases/${missed.case}/referrals`)
  await ines.press(t.referrals['act_find-safe'])
  await ines.page.getByRole('button', { name: t.referrals['act_find-safe'] }).waitFor({ state: 'detached' })
  expect(await states(scene, missed.at)).toBe('ended')
}
