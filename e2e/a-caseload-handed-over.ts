import { expect } from 'vitest'
import { readCaseload } from '../src/protect/caseload/endpoints.ts'
import { en as dayEn } from '../src/protect/caseload/en.ts'
import { fr as dayFr } from '../src/protect/caseload/fr.ts'
import { en as loadsEn } from '../src/protect/caseload/screen/caseloads/en.ts'
import { fr as loadsFr } from '../src/protect/caseload/screen/caseloads/fr.ts'
import { en as overEn } from '../src/protect/caseload/screen/hand-over/en.ts'
import { fr as overFr } from '../src/protect/caseload/screen/hand-over/fr.ts'
import { en as leadEn } from '../src/protect/caseload/screen/lead-change/en.ts'
import { fr as leadFr } from '../src/protect/caseload/screen/lead-change/fr.ts'
import { axe } from '../src/platform/http/testing/browser.ts'
import { atScreen, type Scene } from './at-a-screen.ts'

const wordsOf = (language: 'en' | 'fr') => (language === 'fr' ? { day: dayFr, loads: loadsFr, over: overFr, lead: leadFr } : { day: dayEn, loads: loadsEn, over: overEn, lead: leadEn })
export const withCases = ['protect/services', 'protect/beds', 'protect/cases', 'protect/consent', 'protect/referrals'] as const
const note = { en: 'Ask by text only.', fr: 'Demander par texto seulement.' }

/** A worker leaves: her supervisor hands over what she leads, tells the person at the next contact, and could take it all back within a day. */
export const aCaseloadHandedOver = async (scene: Scene): Promise<void> => {
  const { w, language } = scene
  const t = wordsOf(language)
  const ledBy = async (key: string) => (await (await w.as('sam')).ask(readCaseload, { params: { member: w.ids.get(`member:${key}`)! } })).body.files.map(f => f.case)
  const before = await ledBy('ines')
  const sam = await atScreen(scene, 'sam')
  await sam.go('/caseloads')
  await sam.press(t.loads.handOver)
  await sam.says(t.over.title({ name: 'Inès B.' }))
  await sam.tick('Sam T.')
  await sam.says(t.over.goesTo({ name: 'Sam T.' }))
  await sam.type(t.over.note, note[language])
  expect(await axe(sam.page)).toEqual([])
  await sam.press(t.over.sendN({ n: before.length }))
  await sam.says(t.loads.moved({ from: 'Inès B.', files: before.length }))
  expect([await ledBy('ines'), await ledBy('sam')]).toEqual([[], before])

  await sam.go('/my-day')
  await sam.says(t.day.tellHer)
  await sam.go(`/cases/${before[0]!}/lead-change`)
  await sam.says(note[language])
  await sam.press(t.lead.tell)
  await sam.says(t.lead.told)

  await sam.go('/caseloads')
  await sam.press(t.loads.undo)
  await sam.says(t.loads.undone)
  expect([await ledBy('ines'), await ledBy('sam')]).toEqual([before, []])
}
