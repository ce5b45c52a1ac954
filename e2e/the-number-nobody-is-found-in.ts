import { expect } from 'vitest'
import { signAgreement, simulateAgreement } from '../src/cooperate/agreements/endpoints.ts'
import { en as agreementEn } from '../src/cooperate/agreements/screen/agreement/en.ts'
import { fr as agreementFr } from '../src/cooperate/agreements/screen/agreement/fr.ts'
import { en as draftEn } from '../src/cooperate/agreements/screen/draft/en.ts'
import { fr as draftFr } from '../src/cooperate/agreements/screen/draft/fr.ts'
import { en as planEn } from '../src/cooperate/publications/en.ts'
import { fr as planFr } from '../src/cooperate/publications/fr.ts'
import { en as stewardEn } from '../src/cooperate/statistics/screen/stewardship/en.ts'
import { fr as stewardFr } from '../src/cooperate/statistics/screen/stewardship/fr.ts'
import { listReleases } from '../src/cooperate/statistics/endpoints.ts'
import { atScreen, landed, type Scene } from './at-a-screen.ts'

const wordsOf = (language: 'en' | 'fr') => (language === 'fr' ? { draft: draftFr, agreement: agreementFr, steward: stewardFr, plan: planFr } : { draft: draftEn, agreement: agreementEn, steward: stewardEn, plan: planEn })
export const onThePlan = ['prosecute/investigations', 'prosecute/tips', 'prosecute/entities', 'cooperate/plan', 'cooperate/statistics', 'cooperate/agreements'] as const
const coverage = { en: '9 of 14 jurisdictions', fr: '9 administrations sur 14' }
const inDays = (n: number) => new Date(performance.timeOrigin + performance.now() + n * 86_400_000).toISOString().slice(0, 10)

/** The plan with scripts off on a phone: coverage stands beside the numbers, which are the same in both languages. */
const plan = async (scene: Scene): Promise<void> => {
  const { browsing, language } = scene
  const { page } = await browsing.visit({ language, width: 390, scripts: false })
  const figures = async (spoken: 'en' | 'fr') => {
    await page.goto(`${browsing.origin}/plan?lang=${spoken}`)
    return (await page.locator('dd').allInnerTexts()).map(text => text.replace(/\D/g, ''))
  }
  const [en, fr] = [await figures('en'), await figures('fr')]
  expect(en.filter(f => f !== '').length).toBeGreaterThan(0)
  expect(fr).toEqual(en)
  await figures(language)
  const said = await page.locator('body').innerText()
  expect(said).toContain(coverage[language])
  expect(said).toContain(wordsOf(language).plan.notNational)
  await page.context().close()
  const desk = await atScreen(scene, 'desrosiers')
  await desk.go('/commitments')
  await desk.says(coverage[language])
}

/** A draft without the receiver's section says what it lacks and cannot be signed. */
const lacking = async (scene: Scene): Promise<void> => {
  const { w, language } = scene
  const t = wordsOf(language)
  const desk = await atScreen(scene, 'desrosiers')
  await desk.go('/agreements/new')
  await desk.type(t.draft.called, 'A first try (demo)')
  await desk.find(t.draft.discloser, 'Prairie Joint Unit (demo)')
  await desk.find(t.draft.receiver, 'Unité mixte du Nord (démo)')
  await desk.day(t.draft.lastDay, inDays(30))
  await desk.type(t.draft.discloses, 'demo authority')
  await desk.pick(t.draft.kind, `${t.draft.kind_investigation} ${t.draft.purpose_investigate}`)
  for (const section of ['summary', 'entities'] as const) await desk.tick(t.draft[`section_${section}`])
  await desk.pick(t.draft.team, 'Unité mixte du Nord')
  await desk.press(t.draft.send)
  const id = await landed(desk, /\/agreements\/[0-9a-f-]{36}/)
  await desk.says(t.agreement.lacks)
  const seen = (await (await w.as('desrosiers')).ask(simulateAgreement, { params: { agreement: id } })).body
  expect(seen).toMatchObject({ kinds: 1, lacks: ['collecting'] })
  expect((await (await w.as('meilin')).ask(signAgreement, { params: { agreement: id } })).code).toBe('agreements.no-collecting')
}

/** Two officers a side sign; then it is ended, and no access lives under it. */
const signedAndEnded = async (scene: Scene): Promise<void> => {
  const { w, language } = scene
  const t = wordsOf(language).agreement
  const id = w.ids.get('agreement:waiting')!
  const live = async () => (await w.owner.query<{ n: number }>('select count(*)::int as n from cooperate.agreement_opened o join access.grant g on g.basis_id = o.basis_id where o.agreement_id = $1 and g.revoked_at is null and g.valid @> now()', [id])).rows[0]!.n
  expect(await live()).toBe(0)
  for (const [key, state] of [['meilin', t.state_waiting], ['tremblay', t.state_waiting], ['pelletier', t.state_live]] as const) {
    const officer = await atScreen(scene, key)
    await officer.go(`/agreements/${id}`)
    await officer.press(t.sign)
    await officer.page.getByRole('button', { name: t.sign, exact: true }).waitFor({ state: 'detached' })
    await officer.says(state)
    expect((await (await w.as(key)).ask(signAgreement, { params: { agreement: id } })).code).toMatch(/^agreements\.(self|over)$/)
  }
  expect(await live()).toBeGreaterThan(0)
  const tremblay = await atScreen(scene, 'tremblay')
  await tremblay.go(`/agreements/${id}`)
  await tremblay.press(t.end)
  await tremblay.press(t.endSure)
  await tremblay.says(t.liveNone)
  expect(await live()).toBe(0)
}

/** The steward says no on her page; no reason is asked, and no file of the secretariat opens to her. */
const steward = async (scene: Scene): Promise<void> => {
  const { w, language } = scene
  const t = wordsOf(language).steward
  const whitebear = await atScreen(scene, 'whitebear')
  await whitebear.go('/stewardship')
  await whitebear.page.getByRole('button', { name: t.no, exact: true }).first().click()
  await whitebear.says(t.saidNo)
  expect((await w.owner.query('select yes from cooperate.figure_answer where release_id = $1', [w.ids.get('release:draft')])).rows).toEqual([{ yes: false }])
  expect((await (await w.as('whitebear')).ask(listReleases, {})).code).toBe('missing')
}

/** Story S12 as one walks it on the screen, and the lines under "True at the end" that the database can answer. */
export const theNumberNobodyIsFoundIn = async (scene: Scene): Promise<void> => {
  await plan(scene)
  await lacking(scene)
  await signedAndEnded(scene)
  await steward(scene)
  // Each live grant stands on an agreement with both authorities, or on a basis that needs none.
  const bare = await scene.w.owner.query("select count(*)::int as n from access.grant g join access.basis b on b.id = g.basis_id left join cooperate.agreement_opened o on o.basis_id = b.id left join cooperate.agreement a on a.record_id = o.agreement_id where b.kind = 'agreement' and g.revoked_at is null and (a.discloses_under is null or a.collects_under is null)")
  expect(bare.rows).toEqual([{ n: 0 }])
}
