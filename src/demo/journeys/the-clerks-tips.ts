import { addEntity, addExploited, addStatement, addTie, readEntity } from '../../prosecute/entities/endpoints.ts'
import { listInvestigations, openInvestigation, readInvestigation } from '../../prosecute/investigations/endpoints.ts'
import { analyseNetwork, readNetwork } from '../../prosecute/networks/endpoints.ts'
import { compareEntities, judgeEntities, listMerges, undoJudgement } from '../../prosecute/resolution/endpoints.ts'
import { gradeTip, listTaken, listTips, nameSecond, readTip, stateTip, takeTip, writeTip } from '../../prosecute/tips/endpoints.ts'
import type { Journey, Stage, Step } from '../journey.ts'

const get = (stage: Stage, name: string): string => {
  const value = stage.kept.get(name)
  if (value === undefined) throw new Error(`${name} is not known yet`)
  return value
}
const must = (held: boolean, said: string) => {
  if (!held) throw new Error(said)
}
const refusedAs = async (code: string, work: () => Promise<unknown>): Promise<string> => {
  const said = await work().then(() => 'answered', (error: Error) => error.message)
  must(said === code, `expected ${code}, got ${said}`)
  return said
}
const today = () => new Date(performance.timeOrigin + performance.now()).toISOString().slice(0, 10)
const words = 'A man answered every question for both guests and kept their two cards at the desk. Plate DMO 512, telephone 204-555-0142.'
const sentence = { en: 'One man spoke for two others and held what they carried. Plate DMO 512.', fr: 'Un homme parlait pour deux autres et gardait leurs papiers. Plaque DMO 512.' }
const graded = { source: 'records', sourceGrade: 'B', informationGrade: '2' }
const investigation = (stage: Stage) => ({ investigation: get(stage, 'investigation') })

const entity = async (stage: Stage, key: string, kind: string, value: string, from: object = graded) => {
  const made = await (await stage.as('meilin')).ask(addEntity, { params: investigation(stage), input: { kind, value, ...from } })
  stage.kept.set(key, made.entity)
}
const tie = async (stage: Stage, from: string, how: string, to: string) =>
  (await stage.as('meilin')).ask(addTie, { params: { ...investigation(stage), entity: get(stage, from) }, input: { tie: how, other: get(stage, to), ...graded } })
const saidOf = async (stage: Stage, key: string) =>
  (await (await stage.as('meilin')).ask(readEntity, { params: { ...investigation(stage), entity: get(stage, key) } })).said.map(s => s.id).sort().join(' ')

const tips: readonly Step[] = [
  { who: 'Sgt. Pelletier', does: { en: 'writes tip A down: nothing was done or said', fr: 'écrit le renseignement A\u00a0: rien n’a été fait ni dit' }, choices: 1, fields: 4, run: async stage => {
    const made = await (await stage.as('pelletier')).ask(writeTip, { input: { occurrence: '26-004501', channel: 'telephone', receivedOn: today(), done: [], text: 'Two women who did not look local, too young for that hotel.', privileged: false } })
    must(made.state === 'closed' && made.eraseOn !== null, 'tip A is open')
    return `closed; its text goes on ${made.eraseOn}`
  } },
  { who: 'Mei-Lin', does: { en: 'sees an earlier tip of that kind after day 31: no text is left', fr: 'voit un ancien renseignement de ce genre après le jour 31\u00a0: plus de texte' }, choices: 0, fields: 0, run: async stage => {
    const old = (await (await stage.as('meilin')).ask(listTips, {})).tips.find(t => t.erased)
    must(old !== undefined && old.done.length === 0, 'no erased tip')
    return refusedAs('missing', async () => (await stage.as('meilin')).ask(readTip, { params: { tip: old!.id } }))
  } },
  { who: 'Sgt. Pelletier', does: { en: 'writes tip B down: three behaviours, held as possibly privileged', fr: 'écrit le renseignement B\u00a0: trois comportements, peut-être privilégié' }, choices: 4, fields: 6, run: async stage => {
    const made = await (await stage.as('pelletier')).ask(writeTip, { input: { occurrence: '26-004502', channel: 'in person', receivedOn: today(), done: ['spoke-for', 'held-papers', 'many-visits'], text: words, privileged: true, source: 'Ada Lantern, night clerk (demo)' } })
    stage.kept.set('tip', made.tip)
    return 'text and source sealed'
  } },
  { who: 'Mei-Lin', does: { en: 'reads what was done; not the words, not who told', fr: 'lit ce qui a été fait; ni les mots, ni qui a parlé' }, choices: 2, fields: 2, run: async stage => {
    const seen = await (await stage.as('meilin')).ask(readTip, { params: { tip: get(stage, 'tip') } })
    must(seen.text === null && seen.handler === null, 'a colleague reads the tip')
    await (await stage.as('meilin')).ask(gradeTip, { params: { tip: seen.id }, input: { sourceGrade: 'B', informationGrade: '2' } })
    return `${seen.done.length} behaviours, graded B2`
  } },
  { who: 'Sgt. Pelletier', does: { en: 'is refused a statement that repeats the tip, and writes one in other words', fr: 'se voit refuser un énoncé qui répète le renseignement, puis l’écrit autrement' }, choices: 0, fields: 1, run: async stage => {
    const pelletier = await stage.as('pelletier')
    const at = { tip: get(stage, 'tip') }
    await refusedAs('tips.says-it-again', () => pelletier.ask(stateTip, { params: at, input: { says: words.slice(0, 60) } }))
    await refusedAs('tips.says-it-again', () => pelletier.ask(stateTip, { params: at, input: { says: 'Lantern saw a car.' } }))
    await pelletier.ask(stateTip, { params: at, input: { says: sentence[stage.language] } })
    const second = (await pelletier.ask(readTip, { params: at })).colleagues[0]
    if (second) await pelletier.ask(nameSecond, { params: at, input: { member: second.id } })
    return `second: ${second?.name ?? 'none'}`
  } },
]

const resolution: readonly Step[] = [
  { who: 'Mei-Lin', does: { en: 'opens an investigation with the unit’s own occurrence number, typed once', fr: 'ouvre une enquête avec le numéro d’événement de l’unité, écrit une seule fois' }, choices: 1, fields: 3, run: async stage => {
    const made = await (await stage.as('meilin')).ask(openInvestigation, { input: { name: 'Lantern (demo)', harm: 'sexual', system: 'Unit records (demo)', number: '26-004502' } })
    stage.kept.set('investigation', made.investigation)
    await (await stage.as('meilin')).ask(takeTip, { params: investigation(stage), input: { tip: get(stage, 'tip') } })
    const mine = (await (await stage.as('meilin')).ask(listInvestigations, {})).investigations
    must(mine.every(i => i.references.length > 0), 'an investigation has no number')
    return `${mine.length} investigations, each with its number`
  } },
  { who: 'Mei-Lin', does: { en: 'turns plate, phone, ads and a payment into statements with source and grade', fr: 'fait de la plaque, du téléphone, des annonces et d’un paiement des énoncés sourcés et cotés' }, choices: 6, fields: 12, run: async stage => {
    const fromTip = { source: 'tip', tip: get(stage, 'tip'), sourceGrade: 'B', informationGrade: '2' }
    await entity(stage, 'plate', 'plate', 'DMO 512', fromTip)
    await entity(stage, 'phone', 'phone', '204-555-0142', fromTip)
    await entity(stage, 'ad1', 'ad', 'Lantern, by the hour (demo)')
    await entity(stage, 'ad2', 'ad', 'New in town (demo)')
    await entity(stage, 'a', 'person', 'Marek Olsen (demo)')
    await entity(stage, 'b', 'person', 'Marek Olson (demo)')
    const her = await (await stage.as('meilin')).ask(addExploited, { params: investigation(stage), input: { role: 'advertised' } })
    stage.kept.set('her', her.entity)
    await refusedAs('entities.not-of-this-kind', async () => (await stage.as('meilin')).ask(addStatement, { params: { ...investigation(stage), entity: her.entity }, input: { property: 'name', value: 'Kim', ...graded } }))
    for (const [from, how, to] of [['a', 'uses', 'phone'], ['b', 'uses', 'phone'], ['a', 'drives', 'plate'], ['her', 'advertised-by', 'ad1'], ['ad1', 'uses', 'phone'], ['ad2', 'uses', 'phone'], ['b', 'paid', 'ad2'], ['her', 'works-for', 'a']] as const) await tie(stage, from, how, to)
    return `person ${her.number}: a number and a role, no name`
  } },
  { who: 'Mei-Lin', does: { en: 'looks at both, with the reasons that add up, and confirms', fr: 'regarde les deux, avec des raisons qui s’additionnent, et confirme' }, choices: 1, fields: 0, run: async stage => {
    const meilin = await stage.as('meilin')
    stage.kept.set('before-a', await saidOf(stage, 'a')).set('before-b', await saidOf(stage, 'b'))
    const both = await meilin.ask(compareEntities, { params: { ...investigation(stage), entity: get(stage, 'a'), other: get(stage, 'b') } })
    must(Math.abs(both.parts.reduce((sum, p) => sum + p.weight, 0) - both.weight) < 0.01, 'the reasons do not add up')
    await meilin.ask(judgeEntities, { params: investigation(stage), input: { a: both.a.id, b: both.b.id, verdict: 'same', sawA: both.a.version, sawB: both.b.version } })
    return `weight ${both.weight}, ${both.band}`
  } },
  { who: 'Sgt. Pelletier', does: { en: 'decides on what he saw before: told that it changed', fr: 'décide sur ce qu’il avait vu avant\u00a0: averti que cela a changé' }, choices: 0, fields: 0, run: async stage =>
    refusedAs('resolution.changed', async () => (await stage.as('pelletier')).ask(judgeEntities, { params: investigation(stage), input: { a: get(stage, 'a'), b: get(stage, 'b'), verdict: 'not-same', sawA: 'before', sawB: 'before' } })) },
  { who: 'Mei-Lin', does: { en: 'learns on day 9 of a birth date that contradicts, and undoes it', fr: 'apprend au jour 9 une date de naissance contraire, et annule' }, choices: 1, fields: 2, run: async stage => {
    const meilin = await stage.as('meilin')
    const born = (key: string, value: string) => meilin.ask(addStatement, { params: { ...investigation(stage), entity: get(stage, key) }, input: { property: 'born', value, ...graded } })
    const more = { a: await born('a', '1986-03-05'), b: await born('b', '1991-11-30') }
    const line = (await meilin.ask(listMerges, { params: investigation(stage) })).log.find(l => l.verdict === 'same' && l.undone === null)
    must(line?.contradicted === true, 'the contradiction is not shown')
    await meilin.ask(undoJudgement, { params: { ...investigation(stage), judgement: line!.id }, input: { because: 'contradicted' } })
    for (const key of ['a', 'b'] as const) {
      const rebuilt = [...get(stage, `before-${key}`).split(' '), more[key].statement].sort().join(' ')
      must((await saidOf(stage, key)) === rebuilt, 'the entity is not what its log rebuilds')
    }
    return 'both as before'
  } },
]

const networks: readonly Step[] = [
  { who: 'Mei-Lin', does: { en: 'computes whose absence would fragment two networks', fr: 'calcule qui, absent, fragmenterait deux réseaux' }, choices: 2, fields: 0, run: async stage => {
    const meilin = await stage.as('meilin')
    const mine = (await meilin.ask(listInvestigations, {})).investigations
    const told: string[] = []
    for (const name of ['Willow (demo)', 'Sable (demo)']) {
      const params = { investigation: mine.find(i => i.name === name)!.id }
      await meilin.ask(analyseNetwork, { params })
      const { run, nodes } = await meilin.ask(readNetwork, { params })
      const hers = new Set(nodes.filter(n => n.kind === 'exploited').map(n => n.id))
      must(hers.size > 0 && run!.results.every(r => r.set.every(s => !hers.has(s.id))), 'a protected person is in a set')
      must(run!.results.every(r => r.optimal || r.bound > r.best), 'neither proof nor gap')
      told.push(run!.results[0]!.verdict === 'none-changes' ? 'no single removal changes it' : (run!.results.find(r => r.verdict === 'stands-out')?.set.map(s => s.label).join(' + ') ?? 'nobody stands out'))
    }
    must(told[0]!.includes('+') && told[1] === 'no single removal changes it', told.join('; '))
    return told.join('; ')
  } },
  { who: 'Mei-Lin', does: { en: 'finds no phrase of the tip in any product', fr: 'ne trouve aucune phrase du renseignement dans les produits' }, choices: 0, fields: 0, run: async stage => {
    const meilin = await stage.as('meilin')
    const params = investigation(stage)
    const all = JSON.stringify([await meilin.ask(listTaken, { params }), await meilin.ask(readInvestigation, { params }), await meilin.ask(readNetwork, { params })]).toLowerCase()
    const parts = words.toLowerCase().split(' ')
    const found = parts.slice(0, -4).filter((_, i) => all.includes(parts.slice(i, i + 5).join(' ')))
    must(found.length === 0 && !all.includes('lantern, night'), 'a phrase of the tip left')
    return `${parts.length - 4} phrases, 0 found`
  } },
  { who: 'A. Tremblay', does: { en: 'asks for the investigation and the tip: nothing here', fr: 'demande l’enquête et le renseignement\u00a0: rien ici' }, choices: 0, fields: 0, run: async stage => {
    await refusedAs('missing', async () => (await stage.as('tremblay')).ask(readTip, { params: { tip: get(stage, 'tip') } }))
    return refusedAs('missing', async () => (await stage.as('tremblay')).ask(readInvestigation, { params: investigation(stage) }))
  } },
]

/** Story S6, its thin thread: two tips, a merge confirmed and undone, two networks; deconfliction comes with its own slices. */
export const theClerksTips: Journey = { pillar: 'prosecute', name: { en: 'The clerk’s tips', fr: 'Les renseignements du commis' }, steps: [...tips, ...resolution, ...networks] }
