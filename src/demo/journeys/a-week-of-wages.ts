import { listCommunities, listOutreach, planVisit, readSession, recordSession, writeResults } from '../../prevent/outreach/endpoints.ts'
import { checkWages } from '../../prevent/owed/endpoints.ts'
import type { Journey, Stage, Step } from '../journey.ts'

type Week = Readonly<Record<string, string>>
const hours = (...all: number[]): Week => Object.fromEntries(all.map((h, i) => [`h${i + 1}`, String(h)]))
/** The weeks of the story: a shed that packs for other farms, the field harvest, and a caregiver's. */
const packing: Week = { place: 'ON', work: 'none', day: '2025-11-03', ...hours(9, 9, 9, 9, 9, 7), rate: '15', sum: '780' }
const harvest: Week = { place: 'ON', work: 'harvester', day: '2025-11-05', ...hours(10, 10, 10, 10, 10, 10, 10), rate: '17.60', sum: '1232' }
const care: Week = { place: 'BC', work: 'none', day: '2026-07-06', ...hours(13, 9, 8, 8, 8, 6), rate: '20', sum: '1040', started: '2025-05-01' }

const inDays = (n: number) => new Date(performance.timeOrigin + performance.now() + n * 86_400_000).toISOString().slice(0, 10)
const dollars = (stage: Stage, text: string) => (stage.language === 'fr' ? `${text.replace('.', ',')}\u00a0$` : `$${text}`)
const get = (stage: Stage, name: string): string => {
  const value = stage.kept.get(name)
  if (value === undefined) throw new Error(`${name} is not known yet`)
  return value
}
const mustSay = (page: string, ...words: string[]): void => {
  for (const word of words) if (!page.includes(word)) throw new Error(`the page does not say ${word}`)
}
const refusedAs = async (code: string, work: () => Promise<unknown>): Promise<string> => {
  const said = await work().then(() => 'answered', (error: Error) => error.message)
  if (said !== code) throw new Error(`expected ${code}, got ${said}`)
  return said
}

const counts = (who: string, does: Step['does'], week: Week, sum: string, sections: readonly string[]): Step => ({
  who, does, choices: 3, fields: 10,
  run: async stage => {
    const page = await stage.visit(`/owed?lang=${stage.language}`, { step: 'count', ...week })
    mustSay(page, dollars(stage, sum), stage.language === 'fr' ? 'Estimation' : 'Estimated', ...sections)
    return `${dollars(stage, sum)}: ${sections.join(', ')}`
  },
})
const withStaff = (who: string, key: string, does: Step['does'], week: Week, cents: number, section: string): Step => ({
  who, does, choices: 3, fields: 10,
  run: async stage => {
    const { answer } = await (await stage.as(key)).ask(checkWages, { input: week })
    if (answer?.highCents !== cents || !answer.lines.some(l => l.cite.en.includes(section))) throw new Error(`expected ${cents} with ${section}`)
    return `${cents}, ${section}; no record`
  },
})

const slips = (n: number, letters: string) => Array.from({ length: n }, (_, i) => `kite${i} ${letters}`).join('\n')
const session = (who: string, key: string, name: string, input: Readonly<Record<string, unknown>>, n: number): readonly Step[] => [
  { who, does: { en: 'records a session', fr: 'inscrit une séance' }, choices: 6, fields: 3, run: async stage => {
    const { record } = await (await stage.as(key)).ask(recordSession, { input: { on: inDays(-2), audience: '13-17', setting: 'school', topic: 'how-it-starts', host: 'A school (demo)', ...input } })
    stage.kept.set(name, record)
    const read = await (await stage.as(key)).ask(readSession, { params: { outreach: record } })
    return read.area[stage.language]
  } },
  { who, does: { en: 'types in the slips of before and after', fr: 'saisit les feuillets d’avant et d’après' }, choices: 1, fields: 2, run: async stage => {
    const at = { params: { outreach: get(stage, name) } }
    const { outcome } = await (await stage.as(key)).ask(writeResults, { ...at, input: { round: 'after', before: slips(n, 'n n y y n'), after: slips(n, 'y y n n y') } })
    const [result] = (await (await stage.as(key)).ask(readSession, at)).results
    if (n < 10 && (outcome !== 'withheld' || result?.matched !== null || result.before.length > 0)) throw new Error('a number was shown')
    if (n >= 10 && result?.matched !== n) throw new Error('the matched slips were not counted')
    return n < 10 ? 'withheld' : `${n} matched, mean change ${result?.mean?.mean ?? ''}`
  } },
]

const steps: readonly Step[] = [
  { who: 'Mateo', does: { en: 'opens the page that asks no name', fr: 'ouvre la page qui ne demande aucun nom' }, choices: 1, fields: 0, run: async stage => {
    const page = await stage.visit(`/owed?lang=${stage.language}`)
    mustSay(page, 'id="leave"', 'name="place"', stage.language === 'fr' ? 'Rien n’est gardé' : 'Nothing is kept')
    return '14 places'
  } },
  counts('Mateo', { en: 'counts a week in a shed that packs for other farms', fr: 'compte une semaine d’emballage pour d’autres fermes' }, packing, '213.82', ['23.1', '35.2']),
  counts('Mateo', { en: 'counts a week of field harvest: nothing owed, the hours flagged', fr: 'compte une semaine de récolte : rien de dû, les heures signalées' }, harvest, '0.00', ['70 h', '285/01']),
  { who: 'Mateo', does: { en: 'is not sure which rule is his, and sees the sum for each', fr: 'ne sait pas quelle règle est la sienne et voit chaque somme' }, choices: 1, fields: 0, run: async stage => {
    const page = await stage.visit(`/owed?lang=${stage.language}`, { step: 'count', ...packing, work: 'unsure' })
    mustSay(page, dollars(stage, '213.82'), dollars(stage, '135.20'), dollars(stage, '0.00'))
    return 'a range, nothing assumed'
  } },
  { who: 'Mateo', does: { en: 'reads which door tells the employer', fr: 'lit quelle porte avise l’employeur' }, choices: 0, fields: 0, run: async stage => {
    const page = await stage.visit(`/owed?lang=${stage.language}`, { step: 'count', ...packing })
    mustSay(page, '/report?lang=', '/help?lang=', stage.language === 'fr' ? 'l’employeur apprend votre nom' : 'the employer learns your name')
    return 'a claim does, a report does not'
  } },
  counts('Maricel', { en: 'counts her week of July', fr: 'compte sa semaine de juillet' }, care, '135.20', ['35, 40', '57, 58']),
  withStaff('Rosa', 'rosa', { en: 'computes the packing week with him', fr: 'calcule la semaine d’emballage avec lui' }, packing, 21_382, 's. 23.1'),
  withStaff('Ms. Okafor', 'okafor', { en: 'computes the caregiver’s week', fr: 'calcule la semaine de l’aide familiale' }, care, 13_520, 's. 35, 40'),
  ...session('Mara', 'mara', 'session', { place: 'mb-churchill', hostIndigenous: false, came: 24 }, 12),
  ...session('Denise', 'denise', 'school', { place: 'mb-thompson', hostIndigenous: true, hostAgrees: true, came: 9 }, 9),
  { who: 'Mara', does: { en: 'asks for results of a Nation’s school that has not agreed: none is kept', fr: 'saisit les résultats d’une école qui n’a pas accepté : rien n’est gardé' }, choices: 1, fields: 2, run: async stage => {
    const mara = await stage.as('mara')
    const { record } = await mara.ask(recordSession, { input: { on: inDays(-3), place: 'mb-winnipeg', audience: '13-17', setting: 'school', topic: 'online-safety', hostIndigenous: true, came: 20 } })
    return refusedAs('outreach.host-has-not-agreed', () => mara.ask(writeResults, { params: { outreach: record }, input: { round: 'after', before: slips(12, 'n n y y n'), after: slips(12, 'y y n n y') } }))
  } },
  { who: 'Mara', does: { en: 'sees where nobody has been and plans a visit', fr: 'voit où personne n’est allé et prévoit une visite' }, choices: 2, fields: 1, run: async stage => {
    const mara = await stage.as('mara')
    const { communities } = await mara.ask(listCommunities, { input: { province: 'MB' } })
    const first = communities.find(c => c.months === null)
    if (!first) throw new Error('every community was visited')
    await mara.ask(planVisit, { params: { place: first.place }, input: { on: inDays(60) } })
    const after = (await mara.ask(listCommunities, { input: { province: 'MB' } })).communities.find(c => c.place === first.place)
    return `${first.label[stage.language]}: ${after?.plannedMonth ?? ''}`
  } },
  { who: 'Denise', does: { en: 'finds only her own sessions', fr: 'ne trouve que ses propres séances' }, choices: 0, fields: 0, run: async stage => {
    const { sessions } = await (await stage.as('denise')).ask(listOutreach)
    if (sessions.some(s => s.id === get(stage, 'session'))) throw new Error('she sees another agency’s session')
    return refusedAs('missing', async () => (await stage.as('denise')).ask(readSession, { params: { outreach: get(stage, 'session') } }))
  } },
]

/** Stories S2 day 10, S3 day 2 and the last line of S4: weeks of wages with their sections, and a session of outreach. */
export const aWeekOfWages: Journey = { pillar: 'prevent', name: { en: 'A week of wages', fr: 'Une semaine de salaire' }, steps }
