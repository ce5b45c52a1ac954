import { readMyDay } from '../../platform/my-day/endpoints.ts'
import { answerReport, closeReport, listReports, readReport } from '../../prevent/reports/endpoints.ts'
import type { Journey, Stage, Step } from '../journey.ts'

const get = (stage: Stage, name: string): string => {
  const value = stage.kept.get(name)
  if (value === undefined) throw new Error(`${name} is not known yet`)
  return value
}
const must = (true_: boolean, said: string): string => {
  if (!true_) throw new Error(`not so: ${said}`)
  return said
}
const refusedAs = async (code: string, work: () => Promise<unknown>): Promise<string> => {
  const said = await work().then(() => 'answered', (error: Error) => error.message)
  return must(said === code, `${said}`)
}

const hidden = (html: string, name: string): string => new RegExp(`<input type="hidden" name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''
const keyOf = (html: string, field: string, name: string): string => new RegExp(`name="${field}" value="([^"]*)"[^>]*><span>${name}`).exec(html)?.[1] ?? ''
const page = (stage: Stage) => `/report?lang=${stage.language}`
const back = (stage: Stage) => `/report/answer?lang=${stage.language}`
const said = { report: 'Descuentan 60 dólares de cada pago por la camioneta. Somos doce. (demo)', answer: 'Guarde sus horas en un papel. Nadie le avisa al patrón. (demo)', again: 'Ayer dijo que quien pregunta se va a su país. (demo)' }

const steps: readonly Step[] = [
  { who: 'Mateo', does: { en: 'opens the page, which names its readers first', fr: 'ouvre la page, qui nomme d’abord ses lecteurs' }, choices: 0, fields: 0, run: async stage => {
    const html = await stage.visit(page(stage))
    stage.kept.set('page', html)
    const [readers, border, question] = [html.indexOf('Niagara Workers'), html.search(/No border, immigration or consular body|Aucun service frontalier/), html.indexOf('name="body"')]
    return must(readers > 0 && border > 0 && readers < question && border < question, 'readers and who never reads stand before the first question')
  } },
  { who: 'Mateo', does: { en: 'writes without a name, in his own language, to the worker centre and the labour office', fr: 'écrit sans nom, dans sa langue, au centre de travailleurs et au bureau du travail' }, choices: 3, fields: 1, run: async stage => {
    const html = get(stage, 'page')
    const kept = await stage.visit(page(stage), { once: hidden(html, 'once'), to: keyOf(html, 'to', 'Niagara Workers'), also: keyOf(html, 'also', 'Employment Standards'), about: 'pay', place: 'ON', body: said.report })
    const receipt = hidden(kept, 'words')
    stage.kept.set('receipt', receipt)
    return must(receipt.split(' ').length === 9 && !kept.includes('camioneta'), 'nine words, shown once')
  } },
  { who: 'Mateo', does: { en: 'types two of the nine words again', fr: 'inscrit de nouveau deux des neuf mots' }, choices: 0, fields: 2, run: async stage => {
    const words = get(stage, 'receipt').split(' ')
    const html = await stage.visit(page(stage), { act: 'kept', words: words.join(' '), a: words[2]!, b: words[6]! })
    return must(/<h1>(It is sent|C’est envoyé)/.test(html) && hidden(html, 'words') === '', 'it is sent; the words are not shown again')
  } },
  { who: 'Rosa', does: { en: 'finds it on her day, with a day and no hour', fr: 'le trouve dans sa journée, avec un jour et sans heure' }, choices: 0, fields: 0, run: async stage => {
    const rosa = await stage.as('rosa')
    const { reports } = await rosa.ask(listReports, {})
    for (const { id } of reports.filter(r => r.state === 'waiting' && r.ours)) {
      const read = await rosa.ask(readReport, { params: { report: id } })
      if (read.messages[0]?.text === said.report) stage.kept.set('report', id)
    }
    const { items } = await rosa.ask(readMyDay, {})
    must(items.some(i => i.record === get(stage, 'report')), 'on her day')
    return must(reports.every(r => /^\d{4}-\d\d-\d\d$/.test(r.receivedOn)), 'read; no line holds an hour')
  } },
  { who: 'Ms. Okafor', does: { en: 'reads it as second reader, and cannot answer or close it', fr: 'le lit comme seconde lectrice, sans pouvoir répondre ni fermer' }, choices: 0, fields: 0, run: async stage => {
    const okafor = await stage.as('okafor')
    const params = { report: get(stage, 'report') }
    must((await okafor.ask(readReport, { params })).messages[0]?.text === said.report, 'read')
    return refusedAs('missing', () => okafor.ask(closeReport, { params, input: { reason: 'answered' } }))
  } },
  ...[{ key: 'meilin', who: 'Mei-Lin' }, { key: 'kilabuk', who: 'Officer Kilabuk' }].map(({ key, who }): Step => ({ who, does: { en: 'was not named: as if it were not there', fr: 'n’a pas été nommée : comme s’il n’existait pas' }, choices: 0, fields: 0, run: async stage => {
    const other = await stage.as(key)
    return refusedAs('missing', () => other.ask(readReport, { params: { report: get(stage, 'report') } }))
  } })),
  { who: 'Rosa', does: { en: 'answers', fr: 'répond' }, choices: 1, fields: 1, run: async stage => {
    const { n } = await (await stage.as('rosa')).ask(answerReport, { params: { report: get(stage, 'report') }, input: { text: said.answer } })
    return `message ${n}`
  } },
  { who: 'Mateo', does: { en: 'comes back with the nine words alone and reads the answer', fr: 'revient avec les neuf mots seuls et lit la réponse' }, choices: 0, fields: 1, run: async stage => {
    const html = await stage.visit(back(stage), { words: get(stage, 'receipt').toUpperCase() })
    return must(html.includes('Guarde sus horas'), 'the answer opens')
  } },
  { who: 'Mateo', does: { en: 'writes again', fr: 'écrit de nouveau' }, choices: 0, fields: 1, run: async stage => {
    await stage.visit(back(stage), { act: 'write', words: get(stage, 'receipt'), body: said.again })
    const { messages } = await (await stage.as('rosa')).ask(readReport, { params: { report: get(stage, 'report') } })
    return must(messages.map(m => m.from).join() === 'reporter,us,reporter' && messages[2]?.text === said.again, 'three messages')
  } },
  { who: 'Someone', does: { en: 'tries nine words with two changed places', fr: 'essaie neuf mots dont deux ont changé de place' }, choices: 0, fields: 1, run: async stage => {
    const words = get(stage, 'receipt').split(' ')
    const other = words.findIndex(word => word !== words[0])
    const html = await stage.visit(back(stage), { words: words.with(0, words[other]!).with(other, words[0]!).join(' ') })
    return must(!html.includes('Guarde sus horas'), 'nothing opens')
  } },
  { who: 'Rosa', does: { en: 'closes it with a reason', fr: 'le ferme avec un motif' }, choices: 1, fields: 1, run: async stage => {
    const { erasedOn } = await (await stage.as('rosa')).ask(closeReport, { params: { report: get(stage, 'report') }, input: { reason: 'passed-on' } })
    return must(erasedOn === null, 'kept: something was done')
  } },
  { who: 'A clerk', does: { en: 'writes only how guests looked', fr: 'n’écrit que l’apparence de clients' }, choices: 1, fields: 1, run: async stage => {
    const html = await stage.visit(page(stage))
    const before = new Set((await (await stage.as('meilin')).ask(listReports, {})).reports.map(r => r.id))
    await stage.visit(page(stage), { once: hidden(html, 'once'), to: keyOf(html, 'to', 'Prairie Joint Unit'), body: 'They looked foreign. (demo)' })
    const made = (await (await stage.as('meilin')).ask(listReports, {})).reports.find(r => !before.has(r.id))
    stage.kept.set('tip', made?.id ?? '')
    return must(made !== undefined, 'it waits for the unit that was named')
  } },
  { who: 'Mei-Lin', does: { en: 'closes it: nothing was done or said; it is erased on day 31', fr: 'le ferme : rien n’a été fait ni dit; il est effacé le 31e jour' }, choices: 1, fields: 1, run: async stage => {
    const { erasedOn } = await (await stage.as('meilin')).ask(closeReport, { params: { report: get(stage, 'tip') }, input: { reason: 'nothing-done-or-said' } })
    return must(erasedOn !== null, `erased on ${erasedOn}`)
  } },
]

/** Stories S2 and S6, day 1: a report without a name, read by those who were named, answered to nine words, closed. */
export const aReportWithoutAName: Journey = { pillar: 'prevent', name: { en: 'A report without a name', fr: 'Un signalement sans nom' }, steps }
