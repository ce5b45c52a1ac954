import { expect } from 'vitest'
import { addEntity } from '../src/prosecute/entities/endpoints.ts'
import { en as entitiesEn } from '../src/prosecute/entities/screen/entities/en.ts'
import { fr as entitiesFr } from '../src/prosecute/entities/screen/entities/fr.ts'
import { readInvestigation } from '../src/prosecute/investigations/endpoints.ts'
import { en as openEn } from '../src/prosecute/investigations/screen/open-investigation/en.ts'
import { fr as openFr } from '../src/prosecute/investigations/screen/open-investigation/fr.ts'
import { en as networkEn } from '../src/prosecute/networks/screen/network/en.ts'
import { fr as networkFr } from '../src/prosecute/networks/screen/network/fr.ts'
import { en as besideEn } from '../src/prosecute/resolution/screen/beside/en.ts'
import { fr as besideFr } from '../src/prosecute/resolution/screen/beside/fr.ts'
import { en as mergesEn } from '../src/prosecute/resolution/screen/merges/en.ts'
import { fr as mergesFr } from '../src/prosecute/resolution/screen/merges/fr.ts'
import { readTip, stateTip } from '../src/prosecute/tips/endpoints.ts'
import { en as tipEn } from '../src/prosecute/tips/screen/tip/en.ts'
import { fr as tipFr } from '../src/prosecute/tips/screen/tip/fr.ts'
import { en as writeEn } from '../src/prosecute/tips/screen/write-tip/en.ts'
import { fr as writeFr } from '../src/prosecute/tips/screen/write-tip/fr.ts'
import { openCase, readCase } from '../src/protect/cases/endpoints.ts'
import { atScreen, landed, type Scene } from './at-a-screen.ts'

const wordsOf = (language: 'en' | 'fr') => (language === 'fr'
  ? { write: writeFr, tip: tipFr, open: openFr, entities: entitiesFr, merges: mergesFr, beside: besideFr, network: networkFr }
  : { write: writeEn, tip: tipEn, open: openEn, entities: entitiesEn, merges: mergesEn, beside: besideEn, network: networkEn })
export const withUnits = ['prosecute/investigations', 'prosecute/tips', 'prosecute/entities', 'prosecute/networks'] as const
const nobody = '00000000-0000-4000-8000-000000000000'
const told = 'A man answered every question for both guests and kept their two cards at the desk. Plate DMO 512, telephone 204-555-0142.'
const sentence = { en: 'One man spoke for two others and held what they carried. Plate DMO 512.', fr: 'Un homme parlait pour deux autres et gardait leurs papiers. Plaque DMO 512.' }

/** The handler writes the tip down; the analyst grades what she cannot read; only another sentence leaves. */
const tip = async (scene: Scene): Promise<string> => {
  const { w, language } = scene
  const t = wordsOf(language)
  const handler = await atScreen(scene, 'pelletier')
  await handler.go('/tips/new')
  await handler.type(t.write.occurrence, '26-004502')
  await handler.pick(t.write.channel, t.write['channel_in person'])
  await handler.day(t.write.receivedOn, '2026-11-20')
  for (const act of ['spoke-for', 'held-papers', 'many-visits'] as const) await handler.tick(t.write[`done_${act}`])
  await handler.type(t.write.text, told)
  await handler.tick(t.write.privileged)
  await handler.type(t.write.source, 'Ada Lantern, night clerk (demo)')
  await handler.press(t.write.send)
  const id = await landed(handler, /\/tips\/[0-9a-f-]{36}/)

  const analyst = await atScreen(scene, 'meilin')
  await analyst.go(`/tips/${id}`)
  await analyst.says(t.tip.sealedFrom)
  await analyst.pick(t.tip.sourceGrade, t.tip.grade_B)
  await analyst.pick(t.tip.informationGrade, t.tip.grade_2)
  await analyst.press(t.tip.gradeIt)
  await analyst.says(t.tip.regrade)
  expect(await analyst.text()).not.toMatch(/Lantern, night|answered every question/)
  const seen = (await (await w.as('meilin')).ask(readTip, { params: { tip: id } })).body
  expect([seen.text, seen.handler]).toEqual([null, null])

  const pelletier = await w.as('pelletier')
  expect((await pelletier.ask(stateTip, { params: { tip: id }, input: { says: told.slice(0, 60) } })).code).toBe('tips.says-it-again')
  await handler.go(`/tips/${id}`)
  await handler.type(t.tip.says, sentence[language])
  await handler.press(t.tip.save)
  await handler.says(sentence[language])
  return id
}

/** The investigation takes the tip; a statement is made with its source and grades. */
const statements = async (scene: Scene, tipId: string): Promise<string> => {
  const t = wordsOf(scene.language)
  const analyst = await atScreen(scene, 'meilin')
  await analyst.go('/investigations/new')
  await analyst.type(t.open.name, 'Lantern (demo)')
  await analyst.pick(t.open.harm, t.open.harm_sexual)
  await analyst.type(t.open.system, 'Unit records (demo)')
  await analyst.type(t.open.number, '26-004502')
  await analyst.press(t.open.send)
  const id = await landed(analyst, /\/investigations\/[0-9a-f-]{36}/)
  await analyst.go(`/tips/${tipId}`)
  const row = analyst.page.locator('.tl-item', { hasText: 'Lantern (demo)' })
  await row.getByRole('button', { name: t.tip.take }).click()
  await row.getByText(t.tip.taken).waitFor()
  await analyst.go(`/investigations/${id}/entities`)
  await analyst.press(t.entities.add)
  await analyst.pick(t.entities.source, t.entities.source_tip)
  await analyst.pick(t.entities.tip, sentence[scene.language])
  await analyst.find(t.entities.kind, t.entities.kind_plate)
  await analyst.type(t.entities.value, 'DMO 512')
  await analyst.pick(t.entities.sourceGrade, t.entities.grade_B)
  await analyst.pick(t.entities.informationGrade, t.entities.grade_2)
  await analyst.press(t.entities.save)
  await analyst.page.getByRole('link', { name: /DMO 512/ }).waitFor()
  return id
}

const entityRows = async ({ w }: Scene, record: string) =>
  (await w.owner.query('select id, canonical from prosecute.entity where record_id = $1 order by id', [record])).rows

/** Two writings of one name are looked at side by side, judged to be one, and, on day 9, undone: every entity as before. */
const mergeAndUndo = async (scene: Scene): Promise<void> => {
  const { w, language } = scene
  const t = wordsOf(language)
  const willow = w.ids.get('investigation:willow')!
  const before = await entityRows(scene, willow)
  const analyst = await atScreen(scene, 'meilin')
  await analyst.go(`/investigations/${willow}/merges`)
  await analyst.page.locator('.tl-item', { hasText: 'Marek Ols' }).getByRole('link', { name: t.merges.look }).first().click()
  await analyst.says(t.beside.title)
  await analyst.press(t.beside.same)
  await analyst.page.waitForURL(/\/merges$/)
  expect(await entityRows(scene, willow)).not.toEqual(before)
  await analyst.press(t.merges.undo)
  await analyst.pick(t.merges.why, t.merges.because_contradicted)
  await analyst.page.locator('.tl-item', { hasText: 'Marek Ols' }).getByRole('link', { name: t.merges.look }).first().waitFor()
  const { rows } = await w.owner.query("select verdict, undone_because from prosecute.judgement where record_id = $1", [willow])
  expect(rows).toEqual([{ verdict: 'same', undone_because: 'contradicted' }])
  expect(await entityRows(scene, willow)).toEqual(before)
}

/** One network has a proved set of two; of the other, no single removal changes it. */
const networks = async (scene: Scene): Promise<void> => {
  const { w, language } = scene
  const t = wordsOf(language).network
  const analyst = await atScreen(scene, 'meilin')
  for (const [key, words] of [['willow', t.proved], ['sable', t.noneChanges]] as const) {
    await analyst.go(`/investigations/${w.ids.get(`investigation:${key}`)}/network`)
    const answered = analyst.page.waitForResponse(r => r.request().method() === 'POST' && r.ok())
    await analyst.press(t.again)
    await answered
    await analyst.says(words)
    if (key === 'willow') {
      const pair = await analyst.page.locator('p', { hasText: t.set({ size: 2, names: '' }).replace(/\s*\.$/, '') }).first().innerText()
      for (const name of ['Corin Hale', 'Dario Voss']) expect(pair).toContain(name)
    }
    await analyst.says(t.never)
  }
}

/** Story S6 as one walks it on the screen, and the lines under "True at the end" that the database can answer. */
export const theClerksTips = async (scene: Scene): Promise<void> => {
  const { w } = scene
  const tipId = await tip(scene)
  const investigation = await statements(scene, tipId)
  await mergeAndUndo(scene)
  await networks(scene)

  // A support record is to a unit as one that does not exist; an investigation to a support agency the same.
  const [meilin, ines] = [await w.as('meilin'), await w.as('ines')]
  const hers = (await ines.ask(openCase, { input: { callMe: 'Cedar', adults: 1, children: 0, pets: [], language: 'en' } })).body.case
  expect((await meilin.ask(readCase, { params: { case: hers } })).raw).toBe((await meilin.ask(readCase, { params: { case: nobody } })).raw)
  for (const key of ['ines', 'tremblay', 'brar']) {
    const other = await w.as(key)
    expect((await other.ask(readInvestigation, { params: { investigation } })).raw).toBe((await other.ask(readInvestigation, { params: { investigation: nobody } })).raw)
  }
  expect((await meilin.ask(addEntity, { params: { investigation }, input: { kind: 'exploited', value: 'Kim', source: 'records', sourceGrade: 'B', informationGrade: '2' } })).status).toBeGreaterThanOrEqual(400)

  // No five words of the tip stand in what left its handler; nobody protected is in a set; each record has its number, typed once.
  const left = JSON.stringify((await w.owner.query("select says as t from prosecute.tip_statement union all select says from prosecute.investigation_tip union all select value from prosecute.statement where value is not null")).rows).toLowerCase()
  const words = told.toLowerCase().split(' ')
  expect(words.slice(0, -4).filter((_, i) => left.includes(words.slice(i, i + 5).join(' ')))).toEqual([])
  expect((await w.owner.query("select count(*)::int as n from prosecute.network_result_member where kind = 'exploited'")).rows).toEqual([{ n: 0 }])
  expect((await w.owner.query('select number from prosecute.investigation_reference where record_id = $1', [investigation])).rows).toEqual([{ number: '26-004502' }])
}
