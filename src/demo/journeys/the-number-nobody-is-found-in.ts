import { agreementChoices, draftAgreement, endAgreement, listAgreements, readAgreement, signAgreement, simulateAgreement } from '../../cooperate/agreements/endpoints.ts'
import { readCommitments } from '../../cooperate/plan/endpoints.ts'
import { answerOne, check, freeze, listReleases, publish, readFigures } from '../../cooperate/statistics/endpoints.ts'
import type { Journey, Stage, Step } from '../journey.ts'

const get = (stage: Stage, name: string): string => {
  const value = stage.kept.get(name)
  if (value === undefined) throw new Error(`${name} is not known yet`)
  return value
}
const must = (is: boolean, what: string): void => {
  if (!is) throw new Error(what)
}
const refusedAs = async (code: string, work: () => Promise<unknown>): Promise<string> => {
  const said = await work().then(() => 'answered', (error: Error) => error.message)
  must(said === code, `expected ${code}, got ${said}`)
  return said
}
/** What a reader of the page sees as figures, without the marks of a language. */
const figuresOf = (html: string): string => [...html.matchAll(/<dd>([^<]*)<\/dd>/g)].map(m => m[1]!.replace(/&#160;/g, '').replace(/\D/g, '')).join(' ')
const inDays = (n: number) => new Date(performance.timeOrigin + performance.now() + n * 86_400_000).toISOString().slice(0, 10)

const secretary = (does: Step['does'], choices: number, fields: number, run: Step['run']): Step => ({ who: 'Desrosiers', does, choices, fields, run })

const plan = secretary({ en: 'reads the plan: numbers in steps, coverage, evidence', fr: 'lit le plan\u00a0: chiffres par pas, couverture, preuves' }, 0, 0, async stage => {
  const { commitments } = await (await stage.as('desrosiers')).ask(readCommitments, {})
  const numbers = commitments.flatMap(c => (c.number ? [c.number] : []))
  must(numbers.every(n => n.atLeast === null || n.atLeast % 10 === 0), 'a live number is not a step of ten')
  const cases = numbers.find(n => n.id === 'cases')?.coverage
  must(cases?.jurisdictions === 9 && !cases.national, 'coverage is not 9 of 14')
  const proved = commitments.filter(c => c.evidence.length > 0 && !c.number).length
  must(proved >= 3, 'laws and posts have no evidence')
  return `${numbers.length} numbers, 9 of 14 since ${cases?.since ?? ''}, ${commitments.filter(c => c.late).length} late, ${proved} by evidence`
})

const lacksAuthority = secretary({ en: 'drafts an agreement without the receiver’s section', fr: 'rédige une entente sans l’article du destinataire' }, 1, 7, async stage => {
  const walker = await stage.as('desrosiers')
  const { agencies } = await walker.ask(agreementChoices, {})
  const of = (name: string) => agencies.find(a => a.name.startsWith(name)) ?? (() => { throw new Error(`no agency ${name}`) })()
  const [from, to] = [of('Prairie Joint Unit'), of('Unité mixte du Nord')]
  const { record } = await walker.ask(draftAgreement, { input: { title: 'A first try (demo)', discloser: from.id, receiver: to.id, lastDay: inDays(30), disclosesUnder: 'demo authority', clauses: [{ kind: 'investigation', sections: ['summary', 'entities'], purpose: 'investigate', grantee: to.teams[0]!.id }] } })
  stage.kept.set('half', record)
  const seen = await walker.ask(simulateAgreement, { params: { agreement: record } })
  must(seen.lacks.join() === 'collecting', 'the simulation does not say what is missing')
  return `opens ${seen.fewer ? 'fewer than 10' : seen.records} records to ${seen.people} people; lacks the collecting section`
})

const cannotSign: Step = { who: 'Mei-Lin', does: { en: 'cannot sign it', fr: 'ne peut pas la signer' }, choices: 1, fields: 0, run: async stage => {
  const walker = await stage.as('meilin')
  return refusedAs('agreements.no-collecting', () => walker.ask(signAgreement, { params: { agreement: get(stage, 'half') } }))
} }

const signs = (key: string, who: string, state: 'signed' | 'live'): Step => ({ who, does: { en: 'signs the one that names both sections', fr: 'signe celle qui nomme les deux articles' }, choices: 1, fields: 0, run: async stage => {
  const walker = await stage.as(key)
  const { agreements } = await walker.ask(listAgreements, {})
  const waiting = agreements.find(a => a.title.startsWith('Two units'))
  must(waiting !== undefined, 'no agreement waits')
  stage.kept.set('agreement', waiting!.id)
  const answer = await walker.ask(signAgreement, { params: { agreement: waiting!.id } })
  must(answer.state === state, `expected ${state}, got ${answer.state}`)
  return answer.state
} })

const selfSigning: Step = { who: 'Mei-Lin', does: { en: 'cannot sign twice', fr: 'ne peut pas signer deux fois' }, choices: 0, fields: 0, run: async stage => {
  const walker = await stage.as('meilin')
  return refusedAs('agreements.self', () => walker.ask(signAgreement, { params: { agreement: get(stage, 'agreement') } }))
} }

const ended: Step = { who: 'Tremblay', does: { en: 'ends it: no grant on it lives', fr: 'y met fin\u00a0: plus aucun accès' }, choices: 1, fields: 0, run: async stage => {
  const at = { params: { agreement: get(stage, 'agreement') } }, walker = await stage.as('tremblay')
  const before = (await walker.ask(readAgreement, at)).opens
  await walker.ask(endAgreement, at)
  const { opens, state } = await walker.ask(readAgreement, at)
  must(opens === 0 && state === 'ended', 'access lives on an ended agreement')
  return `live grants ${before === null ? 'fewer than 10' : before} → ${opens}`
} }

const waits: Step = { who: 'Whitebear', does: { en: 'reads what is about her people', fr: 'lit ce qui porte sur son peuple' }, choices: 0, fields: 0, run: async stage => {
  const { asked } = await (await stage.as('whitebear')).ask(readFigures, {})
  const figure = asked.find(a => a.yes === null)
  must(figure !== undefined, 'no figure waits')
  stage.kept.set('release', figure!.release).set('figure', figure!.figure)
  return `${figure!.title[stage.language]}: ${figure!.group[stage.language]}`
} }

const saysNo: Step = { who: 'Whitebear', does: { en: 'says no, and gives no reason', fr: 'dit non, sans donner de motif' }, choices: 1, fields: 0, run: async stage => {
  await (await stage.as('whitebear')).ask(answerOne, { params: { release: get(stage, 'release') }, input: { figure: get(stage, 'figure'), yes: false } })
  return 'no'
} }

const publishes = secretary({ en: 'publishes on or after the second Tuesday', fr: 'publie le deuxième mardi ou après' }, 1, 0, async stage => {
  const walker = await stage.as('desrosiers')
  const due = (await walker.ask(listReleases, {})).releases.find(r => r.id === get(stage, 'release'))
  if (!due?.due) return refusedAs('statistics.too-early', () => walker.ask(publish, { params: { release: get(stage, 'release') } }))
  const { number, folded } = await walker.ask(publish, { params: { release: get(stage, 'release') } })
  must(folded.includes('nation'), 'the refused figure is not folded')
  stage.kept.set('out', String(number))
  return `release ${number}; folded everywhere`
})

const oneMore = secretary({ en: 'tries a second table that would uncover a cell: held', fr: 'essaie un second tableau qui révélerait une cellule\u00a0: retenu' }, 1, 2, async stage => {
  const walker = await stage.as('desrosiers')
  const { releases } = await walker.ask(listReleases, {})
  const last = releases.find(r => r.id === get(stage, 'release'))!
  if (!last.publishedAt) return 'nothing is out yet this month'
  const later = `${last.first.slice(5, 7) === '12' ? Number(last.first.slice(0, 4)) + 1 : last.first.slice(0, 4)}-${String((Number(last.first.slice(5, 7)) % 12) + 1).padStart(2, '0')}-01`
  const { release } = await walker.ask(freeze, { input: { first: later, before: last.before } })
  const { held } = await walker.ask(publish, { params: { release } })
  must(held.length > 0, 'a table that uncovers a cell went out')
  return `held: ${held.join(', ')}`
})

const reads: Step = { who: 'reader', does: { en: 'reads both languages: the same figures', fr: 'lit les deux langues\u00a0: les mêmes chiffres' }, choices: 0, fields: 0, run: async stage => {
  const [en, fr] = [await stage.visit('/plan?lang=en'), await stage.visit('/plan?lang=fr')]
  must(figuresOf(en) !== '' && figuresOf(en) === figuresOf(fr), 'the two pages differ')
  const out = stage.kept.get('out')
  if (out === undefined) return 'equal'
  const page = await stage.visit(`/plan?lang=${stage.language}&r=${out}`)
  must(/Some First Nations keep|Des Premières Nations gardent/.test(page), 'the page does not say that some Nations keep their numbers')
  const file = await stage.visit(`/plan/figures?r=${out}`)
  must(!/,([1-9]),shown/.test(file), 'a small count is in the file')
  return `equal; ${file.trim().split('\n').length - 1} lines in the file`
} }

const attacked = secretary({ en: 'rebuilds all from frozen data and attacks all releases', fr: 'refait tout des données figées et attaque toutes les publications' }, 0, 0, async stage => {
  const walker = await stage.as('desrosiers')
  const results = []
  for (const r of (await walker.ask(listReleases, {})).releases.filter(x => x.publishedAt)) results.push(await walker.ask(check, { params: { release: r.id } }))
  must(results.every(r => r.sameBytes === true), 'a rebuilt table differs')
  must(results.every(r => r.sameSums), 'an indicator counted in full differs')
  must(results.every(r => r.recovered === 0), 'a cell can be recovered')
  return `${results.length} releases, bytes equal, sums equal, 0 cells recovered`
})

const noFile: Step = { who: 'Whitebear', does: { en: 'opens no release of the secretariat', fr: 'n’ouvre aucune publication du secrétariat' }, choices: 0, fields: 0, run: async stage => {
  const walker = await stage.as('whitebear')
  return refusedAs('missing', () => walker.ask(listReleases, {}))
} }

/** Story S12: the plan, an agreement, a release. */
export const theNumberNobodyIsFoundIn: Journey = {
  pillar: 'cooperate', name: { en: 'The number nobody is found in', fr: 'Le chiffre où personne n’est retrouvé' },
  steps: [plan, lacksAuthority, cannotSign, signs('meilin', 'Mei-Lin', 'signed'), selfSigning, signs('tremblay', 'Tremblay', 'signed'), signs('pelletier', 'Pelletier', 'live'), ended, waits, saysNo, publishes, oneMore, reads, attacked, noFile],
}
