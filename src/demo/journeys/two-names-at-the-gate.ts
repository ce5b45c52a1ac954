import { openFile, proposeCount, readFile, writeEpisode, writePart } from '../../demand/liability/endpoints.ts'
import { addRegistrant, endOrder, listRegistrants } from '../../demand/registrants/endpoints.ts'
import { askRegistry, clear, confirm, readCard, readScreening } from '../../demand/screening/endpoints.ts'
import { fileNotice, readNotice, recordKnew, reviewNotice } from '../../demand/travel/endpoints.ts'
import type { Journey, Stage, Step } from '../journey.ts'

const get = (stage: Stage, name: string): string => {
  const value = stage.kept.get(name)
  if (value === undefined) throw new Error(`${name} is not known yet`)
  return value
}
const must = (holds: boolean, what: string): void => {
  if (!holds) throw new Error(what)
}
const refusedAs = async (code: string, work: Promise<unknown>): Promise<string> => {
  const said = await work.then(() => 'answered', (error: Error) => error.message)
  must(said === code, `expected ${code}, got ${said}`)
  return said
}
const registrant = { name: 'Anselm Thorvaldsen (demo)', birth: '1972-04-06' }
const tran = { name: 'Mr. Minh Tran (demo)', birth: '1981-05-17' }
const atGate = async (stage: Stage, who: { name: string; birth: string }, n = 0) =>
  (await stage.as('kilabuk')).ask(askRegistry, { input: { ground: 'departure-of-registrant', name: who.name, birth: who.birth, country: 'CA', salt: `${who.birth}-${n}-a-walk-through` } })
const step = (who: string, en: string, fr: string, choices: number, fields: number, run: Step['run']): Step => ({ who, does: { en, fr }, choices, fields, run })

const notice: readonly Step[] = [
  step('Singh', 'adds a line to the extract', 'ajoute une ligne à l’extrait', 1, 5, async stage => {
    const made = await (await stage.as('singh')).ask(addRegistrant, { input: { ...registrant, aliases: [], country: 'CA', childOffence: true, assessed: true, since: '2024-05-01' } })
    stage.kept.set('registrant', made.record)
    return made.number
  }),
  step('Singh', 'writes the notice: leaving 2027-02-10 for nine days, received 2027-02-01', 'écrit l’avis : départ le 2027-02-10 pour neuf jours, reçu le 2027-02-01', 1, 6, async stage => {
    const made = await (await stage.as('singh')).ask(fileNotice, { params: { registrant: get(stage, 'registrant') }, input: { receivedOn: '2027-02-01', departsOn: '2027-02-10', daysAway: 9, abroad: true, excuse: 'family-emergency', said: 'Family emergency.' } })
    stage.kept.set('notice', made.notice)
    const { clocks } = await (await stage.as('singh')).ask(readNotice, { params: { travelNotice: made.notice } })
    must(made.lateDays === 5 && clocks[0]?.dueOn === '2027-01-27', 'late days are not 5')
    return `${clocks[0]!.cite[stage.language]}: 2027-01-27, 5`
  }),
  step('Singh', 'asks when he knew, before anyone reviews', 'demande quand il l’a su, avant toute révision', 1, 1, async stage => {
    const at = { travelNotice: get(stage, 'notice') }
    const singh = await stage.as('singh')
    const code = await refusedAs('travel.ask-first', singh.ask(reviewNotice, { params: at }))
    await singh.ask(recordKnew, { params: at, input: { knewOn: '2027-01-30' } })
    return code
  }),
  step('Boudreau', 'reviews the notice', 'révise l’avis', 1, 0, async stage => {
    await (await stage.as('boudreau')).ask(reviewNotice, { params: { travelNotice: get(stage, 'notice') } })
    return 'reviewed'
  }),
]

const gate: readonly Step[] = [
  step('Kilabuk', 'asks on a ground outside the list', 'demande pour un motif hors de la liste', 1, 3, async stage =>
    refusedAs('bad-input', (await stage.as('kilabuk')).ask(askRegistry, { input: { ground: 'immigration-check', ...tran, salt: 'a-walk-through-the-gate' } }))),
  step('Kilabuk', 'asks about someone who is not on the extract', 'demande pour quelqu’un qui n’y figure pas', 1, 3, async stage => {
    const answer = await atGate(stage, { name: 'Wendeline Obradovic (demo)', birth: '1990-03-14' })
    must(answer.answer === 'nothing' && answer.ask === null, 'a stranger raised an alarm')
    return answer.card!.lines[0]!.what[stage.language]
  }),
  step('Kilabuk', 'asks about the registrant', 'demande pour la personne inscrite', 1, 3, async stage => {
    const answer = await atGate(stage, registrant)
    stage.kept.set('ask', answer.ask ?? '')
    await refusedAs('missing', (await stage.as('kilabuk')).ask(readCard, { params: { screening: answer.ask! } }))
    return answer.answer
  }),
  step('Singh', 'reads each part and confirms by passport', 'lit chaque partie et confirme par le passeport', 2, 1, async stage => {
    const at = { screening: get(stage, 'ask') }
    const seen = await (await stage.as('singh')).ask(readScreening, { params: at })
    must(seen.status === 'probable' && seen.hits[0]!.parts.some(p => p.how === 'birth-agrees'), 'not probable by name and birth date')
    await (await stage.as('singh')).ask(confirm, { params: at, input: { document: 'passport' } })
    return `${seen.status}: ${seen.hits[0]!.parts.map(p => p.how).join(', ')}`
  }),
  step('Kilabuk', 'reads the card: what may be done, by whom, on what section', 'lit la fiche : quoi, par qui, selon quel article', 0, 0, async stage => {
    const { lines } = await (await stage.as('kilabuk')).ask(readCard, { params: { screening: get(stage, 'ask') } })
    must(!JSON.stringify(lines).includes('Thorvaldsen') && lines.every(l => Object.keys(l).length === 4), 'the card holds more than four fields')
    return lines.map(l => l.section[stage.language]).join(' · ')
  }),
  step('Kilabuk', 'asks about Mr. Tran', 'demande pour M. Tran', 1, 3, async stage => {
    const answer = await atGate(stage, tran)
    stage.kept.set('tran', answer.ask ?? '')
    const seen = await (await stage.as('singh')).ask(readScreening, { params: { screening: answer.ask! } })
    must(seen.status === 'possible', `Mr. Tran is ${seen.status}`)
    return `${seen.status}: ${seen.hits[0]!.parts.map(p => p.how).join(', ')}`
  }),
  step('Singh', 'clears him by document: one is not enough', 'l’écarte par un document : un seul ne suffit pas', 1, 1, async stage => {
    const at = { params: { screening: get(stage, 'tran') }, input: { document: 'passport' } }
    await (await stage.as('singh')).ask(clear, at)
    const { clears } = await (await stage.as('singh')).ask(clear, at)
    must(clears === 1, 'one person cleared twice')
    return '1 of 2'
  }),
  step('Boudreau', 'clears him too: a redress number', 'l’écarte aussi : un numéro de recours', 1, 1, async stage => {
    const { redress } = await (await stage.as('boudreau')).ask(clear, { params: { screening: get(stage, 'tran') }, input: { document: 'birth-certificate' } })
    must(redress !== null, 'no redress number')
    return redress!
  }),
  step('Mr. Tran', 'flies a hundred more times', 'voyage encore cent fois', 0, 0, async stage => {
    let alarms = 0
    for (let n = 0; n < 100; n++) if ((await atGate(stage, { ...tran, name: n % 2 === 0 ? tran.name : 'TRAN, MINH (demo)' }, n)).answer !== 'nothing') alarms++
    must(alarms === 0, `${alarms} alarms`)
    return '0 of 100'
  }),
  step('Sgt. Pelletier', 'asks for the extract: nothing here for a task force', 'demande l’extrait : rien ici pour une unité', 0, 0, async stage => refusedAs('missing', (await stage.as('pelletier')).ask(listRegistrants))),
  step('Singh', 'ends the order: the line is in no extract', 'met fin à l’ordonnance : la ligne n’est dans aucun extrait', 1, 1, async stage => {
    await (await stage.as('singh')).ask(endOrder, { params: { registrant: get(stage, 'registrant') }, input: { on: '2026-11-01' } })
    const answer = await atGate(stage, registrant, 1)
    must(answer.answer === 'nothing', 'an ended order is still found')
    return answer.answer
  }),
]

const part = async (stage: Stage, more: object) => {
  const { part: id } = await (await stage.as('pelletier')).ask(writePart, { params: { chargeFile: get(stage, 'file') }, input: { episode: get(stage, 'episode'), ageGroup: 'adult', circumstances: [], ...more } })
  return id
}
const propose = async (stage: Stage, id: string, rule: string) => (await stage.as('pelletier')).ask(proposeCount, { params: { chargeFile: get(stage, 'file') }, input: { part: id, rule } })

const evening: readonly Step[] = [
  step('Sgt. Pelletier', 'writes the evening: a buyer, and the count as the law stood', 'écrit la soirée : un acheteur, et le chef selon la loi du jour', 3, 4, async stage => {
    const pelletier = await stage.as('pelletier')
    const { record } = await pelletier.ask(openFile, { input: { province: 'QC' } })
    const { episode } = await pelletier.ask(writeEpisode, { params: { chargeFile: record }, input: { onDay: '2026-06-01', place: 'online', inCanada: true } })
    stage.kept.set('file', record).set('episode', episode)
    const count = await propose(stage, await part(stage, { role: 'purchaser', act: 'communicate', whose: 'another', name: 'D. Marchbank (demo)' }), 'L01')
    return count.cite[stage.language]
  }),
  step('Sgt. Pelletier', 'enters Kim as accused: refused, and no name is taken', 'inscrit Kim comme accusée : refusé, et aucun nom n’est pris', 1, 2, async stage => {
    const seller = { role: 'seller', act: 'communicate', whose: 'own' }
    await refusedAs('liability.no-name', part(stage, { ...seller, name: 'Kim' }))
    return refusedAs('liability.own-services', propose(stage, await part(stage, seller), 'L01'))
  }),
  step('Sgt. Pelletier', 'asks about a driver paid a fixed fare: an exception stands', 'pose la question d’un chauffeur à prix fixe : une exception s’applique', 1, 2, async stage => {
    const id = await part(stage, { role: 'third-party', act: 'benefit', whose: 'another', tie: 'driver-fixed-fare', knew: true })
    const code = await refusedAs('liability.exception', propose(stage, id, 'L10').catch((error: Error) => (error.message === 'liability.does-not-fit' ? propose(stage, id, 'L14') : Promise.reject(error))))
    const file = await (await stage.as('pelletier')).ask(readFile, { params: { chargeFile: get(stage, 'file') } })
    const would = file.episodes.flatMap(e => e.parts).find(p => p.id === id)!.findings[0]!.wouldChange.map(c => c.section)
    return `${code}; ${[...new Set(would)].join(', ')}`
  }),
  step('Kim', 'is nowhere in the file: counts against her 0, her name 0', 'n’est nulle part au dossier : chefs contre elle 0, son nom 0', 0, 0, async stage => {
    const file = await (await stage.as('pelletier')).ask(readFile, { params: { chargeFile: get(stage, 'file') } })
    const hers = file.episodes.flatMap(e => e.parts).filter(p => p.whose === 'own')
    must(hers.length > 0 && hers.every(p => p.counts.length === 0 && p.name === null && !p.accusable) && !JSON.stringify(file).includes('Kim'), 'she is in the file')
    return '0, 0'
  }),
]

/** Story S10, two names at the gate; and of S7 the lines about a person who is never accused. */
export const twoNamesAtTheGate: Journey = { pillar: 'demand', name: { en: 'Two names at the gate', fr: 'Deux noms à la porte' }, steps: [...notice, ...gate, ...evening] }
