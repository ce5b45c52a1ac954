import { expect } from 'vitest'
import { proposeCount, readFile } from '../src/demand/liability/endpoints.ts'
import { en as fileEn } from '../src/demand/liability/screen/charge-file/en.ts'
import { fr as fileFr } from '../src/demand/liability/screen/charge-file/fr.ts'
import { addRegistrant, listRegistrants } from '../src/demand/registrants/endpoints.ts'
import { en as registrantEn } from '../src/demand/registrants/screen/registrant/en.ts'
import { fr as registrantFr } from '../src/demand/registrants/screen/registrant/fr.ts'
import { askRegistry } from '../src/demand/screening/endpoints.ts'
import { en as gateEn } from '../src/demand/screening/screen/gate/en.ts'
import { fr as gateFr } from '../src/demand/screening/screen/gate/fr.ts'
import { en as screeningEn } from '../src/demand/screening/screen/screening/en.ts'
import { fr as screeningFr } from '../src/demand/screening/screen/screening/fr.ts'
import { readNotice } from '../src/demand/travel/endpoints.ts'
import { en as noticeEn } from '../src/demand/travel/screen/travel-notice/en.ts'
import { fr as noticeFr } from '../src/demand/travel/screen/travel-notice/fr.ts'
import { atScreen, landed, type Scene } from './at-a-screen.ts'

const wordsOf = (language: 'en' | 'fr') => (language === 'fr'
  ? { registrant: registrantFr, notice: noticeFr, gate: gateFr, screening: screeningFr, file: fileFr }
  : { registrant: registrantEn, notice: noticeEn, gate: gateEn, screening: screeningEn, file: fileEn })
export const atTheGate = ['demand/liability', 'demand/registrants', 'demand/travel', 'demand/screening'] as const
const listed = { name: 'Anselm Thorvaldsen (demo)', birth: '1972-04-06' }
const tran = { name: 'Mr. Minh Tran (demo)', birth: '1981-05-17' }
const noPower = { en: 'No power to stop this person', fr: 'Aucun pouvoir d’arrêter cette personne' }

/** Nine days before a departure that asks for fourteen: five days late, and nobody reviews before he was asked when he knew. */
const lateNotice = async (scene: Scene): Promise<void> => {
  const { w, language } = scene
  const t = wordsOf(language)
  const { record } = (await (await w.as('singh')).ask(addRegistrant, { input: { ...listed, aliases: [], country: 'CA', childOffence: true, assessed: true, since: '2024-05-01' } })).body
  const singh = await atScreen(scene, 'singh')
  await singh.go(`/registrants/${record}`)
  await singh.press(t.registrant.notice)
  await singh.day(t.registrant.received, '2027-02-01')
  await singh.day(t.registrant.departs, '2027-02-10')
  await singh.type(t.registrant.daysAway, '9')
  await singh.pick(t.registrant.excuse, t.registrant['excuse_family-emergency'])
  await singh.press(t.registrant.send)
  const notice = await landed(singh, /\/travel-notices\/[0-9a-f-]{36}/)
  await singh.says(t.notice.late({ days: 5 }))
  await singh.day(t.notice.askLabel, '2027-01-30')
  await singh.press(t.notice.askSend)
  await singh.page.getByRole('button', { name: t.notice.review }).waitFor()
  const boudreau = await atScreen(scene, 'boudreau')
  await boudreau.go(`/travel-notices/${notice}`)
  await boudreau.press(t.notice.review)
  await boudreau.says(t.notice.reviewed({ by: 'Boudreau' }))
  const { clocks, lateDays } = (await (await w.as('singh')).ask(readNotice, { params: { travelNotice: notice } })).body
  expect([clocks[0]!.dueOn, lateDays]).toEqual(['2027-01-27', 5])
}

/** The officer says why and who; what comes back is the newest screening of the desk, or null. */
const askAtGate = async (scene: Scene, who: { name: string; birth: string }): Promise<string | null> => {
  const t = wordsOf(scene.language).gate
  const kilabuk = await atScreen(scene, 'kilabuk')
  await kilabuk.go('/gate')
  await kilabuk.pick(t.ground, scene.language === 'fr' ? 'Consigner le départ' : 'record the departure')
  await kilabuk.type(t.name, who.name)
  await kilabuk.day(t.birth, who.birth)
  const answered = kilabuk.page.waitForResponse(r => r.url().endsWith('/api/gate/asks') && r.request().method() === 'POST')
  await kilabuk.press(t.send)
  const { ask } = (await (await answered).json()) as { ask: string | null }
  await kilabuk.says(ask === null ? t.nothing : t.waiting)
  return ask
}

const decide = async (scene: Scene, key: string, screening: string, document: 'passport' | 'birth-certificate', act: 'confirm' | 'clear', says: string): Promise<void> => {
  const t = wordsOf(scene.language).screening
  const desk = await atScreen(scene, key)
  await desk.go(`/screenings/${screening}`)
  await desk.pick(t.document, t[`document_${document}`])
  await desk.press(t[act])
  await desk.says(says)
}

const gate = async (scene: Scene): Promise<void> => {
  const { w, language } = scene
  const t = wordsOf(language)
  const rows = async () => (await w.owner.query<{ n: number }>('select count(*)::int as n from demand.screening')).rows[0]!.n
  const before = await rows()
  expect(await askAtGate(scene, { name: 'Wendeline Obradovic (demo)', birth: '1990-03-14' })).toBeNull()
  expect(await rows()).toBe(before)

  const hit = await askAtGate(scene, listed)
  await decide(scene, 'singh', hit!, 'passport', 'confirm', t.screening.state_confirmed)
  const kilabuk = await atScreen(scene, 'kilabuk')
  await kilabuk.go(`/gate/${hit}`)
  await kilabuk.says(noPower[language])
  expect(await kilabuk.text()).not.toContain('Thorvaldsen')

  const near = await askAtGate(scene, tran)
  await decide(scene, 'singh', near!, 'passport', 'clear', t.screening.youCleared)
  await decide(scene, 'boudreau', near!, 'birth-certificate', 'clear', t.screening.state_cleared)
  expect((await w.owner.query("select count(*)::int as n from demand.screening_identity where record_id = $1", [near])).rows).toEqual([{ n: 0 }])
  const officer = await w.as('kilabuk')
  for (let n = 0; n < 20; n++) {
    const { answer } = (await officer.ask(askRegistry, { input: { ground: 'departure-of-registrant', name: n % 2 === 0 ? tran.name : 'TRAN, MINH (demo)', birth: tran.birth, country: 'CA', salt: `once-more-through-the-gate-${n}` } })).body
    expect(answer).toBe('nothing')
  }
  expect((await (await w.as('pelletier')).ask(listRegistrants)).code).toBe('missing')
}

/** Someone who sells is written without a name; no count stands against her, and support is offered in its place. */
const evening = async (scene: Scene): Promise<void> => {
  const { w, language } = scene
  const t = wordsOf(language).file
  const file = w.ids.get('charge-file:evening')!
  const pelletier = await atScreen(scene, 'pelletier')
  await pelletier.go(`/charge-files/${file}`)
  await pelletier.press(t.addPart)
  await pelletier.find(t.who, t.preset_seller)
  await pelletier.says(t.noNameHere)
  expect(await pelletier.page.getByRole('textbox', { name: t.name }).count()).toBe(0)
  const written = pelletier.page.waitForResponse(r => r.url().endsWith('/parts') && r.ok())
  await pelletier.press(t.sendPart)
  const { part } = (await (await written).json()) as { part: string }
  await pelletier.says('286.5')
  await pelletier.says(t.support)
  const member = await w.as('pelletier')
  const refused = await member.ask(proposeCount, { params: { chargeFile: file }, input: { part, rule: 'L01' } })
  expect(refused.code).toBe('liability.own-services')
  expect(refused.raw).toContain('286.5')
  // The page proposes the one count that fits: against the buyer.
  await pelletier.page.locator('.tl-part', { hasText: 'D. Marchbank (demo)' }).getByRole('button', { name: t.propose }).first().click()
  await pelletier.page.locator('.tl-part', { hasText: 'D. Marchbank (demo)' }).getByRole('button', { name: t.withdraw }).waitFor()
  await expect(w.owner.query("insert into demand.proposed_count (record_id, part_id, rule, by) select record_id, id, 'L01', $2 from demand.episode_part where id = $1", [part, w.ids.get('member:pelletier')])).rejects.toThrow(/foreign key/)
  const { rows } = await w.owner.query("select count(*) filter (where p.whose = 'own')::int as hers, count(*)::int as all from demand.proposed_count c join demand.episode_part p on p.record_id = c.record_id and p.id = c.part_id")
  expect(rows).toEqual([{ hers: 0, all: 1 }])
  expect((await w.owner.query("select count(*)::int as n from demand.suspect s join demand.episode_part p on p.id = s.part_id where p.whose = 'own'")).rows).toEqual([{ n: 0 }])
  expect((await member.ask(readFile, { params: { chargeFile: file } })).body.episodes.flatMap(e => e.parts).filter(p => p.whose === 'own').every(p => p.counts.length === 0 && p.name === null)).toBe(true)
}

/** Story S10 as one walks it on the screen, and of S7 the lines about a person who is never accused. */
export const twoNamesAtTheGate = async (scene: Scene): Promise<void> => {
  await lateNotice(scene)
  await gate(scene)
  await evening(scene)
}
