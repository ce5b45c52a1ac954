import { openCall, saveAnswers } from '../../protect/calls/endpoints.ts'
import { readCase } from '../../protect/cases/endpoints.ts'
import { giveConsent, listConsents } from '../../protect/consent/endpoints.ts'
import { answerMoney, askOnCall } from '../../protect/funds/endpoints.ts'
import { holdForCall, placesForCall } from '../../protect/matching/endpoints.ts'
import { accept, arrive, readReferrals, sayYes } from '../../protect/referrals/endpoints.ts'
import { openPage } from '../../protect/survivor-portal/endpoints.ts'
import type { Journey, Stage, Step } from '../journey.ts'

const get = (stage: Stage, name: string): string => {
  const value = stage.kept.get(name)
  if (value === undefined) throw new Error(`${name} is not known yet`)
  return value
}
const inDays = (n: number) => new Date(performance.timeOrigin + performance.now() + n * 86_400_000).toISOString().slice(0, 10)
const house = 'Birch Bay Family House (demo)'

const answer = (what: { en: string; fr: string }, input: Readonly<Record<string, unknown>>, fields: number): Step => ({
  who: 'Inès', does: what, choices: 1, fields,
  run: async stage => {
    const { version } = await (await stage.as('ines')).ask(saveAnswers, { params: { call: get(stage, 'call') }, input, version: Number(stage.kept.get('version') ?? 1) })
    stage.kept.set('version', String(version))
    return `v${version}`
  },
})

const refusedAs = async (code: string, work: () => Promise<unknown>): Promise<string> => {
  const said = await work().then(() => 'answered', (error: Error) => error.message)
  if (said !== code) throw new Error(`expected ${code}, got ${said}`)
  return said
}

const consentTo = async (stage: Stage, agency: string) => {
  const listed = await (await stage.as('ines')).ask(listConsents, { params: { case: get(stage, 'case') } })
  const team = listed.teams.find(t => t.agency === agency)
  if (!team) throw new Error('no such team')
  return team.id
}

const openings = (html: string) => (html.match(/name="line"/g) ?? []).length

const steps: readonly Step[] = [
  { who: 'Inès', does: { en: 'takes the call', fr: 'prend l’appel' }, choices: 0, fields: 0, run: async stage => {
    const { call } = await (await stage.as('ines')).ask(openCall, {})
    stage.kept.set('call', call)
    return 'draft, hers alone'
  } },
  answer({ en: 'asks first whether it is safe to talk', fr: 'demande d’abord si l’on peut parler' }, { safe: 'yes' }, 1),
  answer({ en: 'hears who is with her', fr: 'entend qui est avec elle' }, { adults: 1, children: [{ age: 4 }], pets: ['dog'] }, 3),
  answer({ en: 'hears where she is', fr: 'entend où elle est' }, { place: 'mb-thompson' }, 1),
  answer({ en: 'hears what she needs tonight', fr: 'entend ce qu’il lui faut ce soir' }, { needs: ['safe-place', 'transport'] }, 1),
  answer({ en: 'hears where she stays away from', fr: 'entend d’où elle se tient loin' }, { away: [{ place: 'mb-winnipeg', km: 150 }] }, 2),
  { who: 'Inès', does: { en: 'finds a place', fr: 'trouve un lieu' }, choices: 1, fields: 0, run: async stage => {
    const found = await (await stage.as('ines')).ask(placesForCall, { params: { call: get(stage, 'call') } })
    const chosen = found.places.find(p => p.name === house) ?? found.places[0]
    if (!chosen) throw new Error('no place fits')
    stage.kept.set('service', chosen.service)
    return `${found.exact} fit, ${found.askFirst} to ask first, of ${found.asked}; ${chosen.name}: ${chosen.fits.slice(0, 2).map(c => c.said[stage.language]).join('; ')}`
  } },
  { who: 'Inès', does: { en: 'holds a room for 90 minutes', fr: 'retient une chambre 90 minutes' }, choices: 1, fields: 1, run: async stage => {
    const held = await (await stage.as('ines')).ask(holdForCall, { params: { call: get(stage, 'call') }, input: { service: get(stage, 'service'), arrives: 'tonight' } })
    stage.kept.set('hold', held.hold).set('room', held.room)
    return `room ${held.room} until ${held.until.slice(11, 16)}Z`
  } },
  { who: 'Inès', does: { en: 'asks for taxi money', fr: 'demande l’argent du taxi' }, choices: 0, fields: 2, run: async stage => {
    const { request } = await (await stage.as('ines')).ask(askOnCall, { params: { call: get(stage, 'call') }, input: { fundUse: 'taxi', cents: 8500 } })
    stage.kept.set('request', request)
    return '85.00'
  } },
  { who: 'Sam', does: { en: 'approves it on call', fr: 'l’approuve de garde' }, choices: 1, fields: 0, run: async stage => (await (await stage.as('sam')).ask(answerMoney, { params: { request: get(stage, 'request') }, input: { yes: true } })).state },
  { who: 'Odile', does: { en: 'answers the hold by text message', fr: 'répond à la retenue par message texte' }, choices: 1, fields: 1, run: async stage => (await stage.text('204-555-0141', `${stage.language === 'fr' ? 'OUI' : 'YES'} ${get(stage, 'room')}`)).outcome },
  { who: 'Cedar', does: { en: 'says yes, sentence by sentence', fr: 'dit oui, phrase par phrase' }, choices: 2, fields: 2, run: async stage => {
    const said = await (await stage.as('ines')).ask(sayYes, { params: { call: get(stage, 'call') }, input: { callMe: 'Cedar', yes: ['summary', 'needs', 'name'], language: stage.language, urgency: 'tonight', hold: get(stage, 'hold') } })
    stage.kept.set('case', said.case).set('referral', said.referral).set('word', said.word)
    return `case ${said.number}`
  } },
  { who: 'Odile', does: { en: 'takes her in', fr: 'l’accueille' }, choices: 1, fields: 0, run: async stage => {
    const at = { case: get(stage, 'case'), referral: get(stage, 'referral') }
    const { referrals } = await (await stage.as('ines')).ask(readReferrals, { params: at })
    return referrals[0]?.state === 'accepted' ? 'accepted' : (await (await stage.as('odile')).ask(accept, { params: at })).state
  } },
  { who: 'Cedar', does: { en: 'is there, by her own word', fr: 'est arrivée, de son propre mot' }, choices: 0, fields: 1, run: async stage => (await (await stage.as('odile')).ask(arrive, { params: { case: get(stage, 'case'), referral: get(stage, 'referral') }, input: { word: get(stage, 'word') } })).state },
  { who: 'Cedar', does: { en: 'shares her needs with Lakeshore', fr: 'partage ses besoins avec Lakeshore' }, choices: 1, fields: 4, run: async stage => {
    const grantee = await consentTo(stage, 'Lakeshore Family Services (demo)')
    const { consent } = await (await stage.as('ines')).ask(giveConsent, { params: { case: get(stage, 'case') }, input: { grantee, sections: ['summary', 'identity', 'needs'], purpose: 'support', until: inDays(70), language: stage.language, how: 'spoken', capacity: 'adult' } })
    stage.kept.set('consent', consent)
    return 'until a day she named'
  } },
  { who: 'Noor', does: { en: 'opens the case', fr: 'ouvre le dossier' }, choices: 0, fields: 0, run: async stage => (await (await stage.as('noor')).ask(readCase, { params: { case: get(stage, 'case') } })).callMe ?? 'without a name' },
  { who: 'Inès', does: { en: 'makes her page with her', fr: 'crée sa page avec elle' }, choices: 1, fields: 1, run: async stage => {
    const page = await (await stage.as('ines')).ask(openPage, { params: { case: get(stage, 'case') }, input: { language: stage.language } })
    stage.kept.set('number', page.number).set('words', page.words)
    return 'a number and words'
  } },
  { who: 'Cedar', does: { en: 'enters her page and sets a second secret', fr: 'entre sur sa page et choisit un second secret' }, choices: 1, fields: 4, run: async stage => {
    await stage.visit(`/my?lang=${stage.language}`, { number: get(stage, 'number'), words: get(stage, 'words') })
    const first = await stage.visit(`/my/next?lang=${stage.language}`)
    if (first.includes('Cedar') || first.includes('Birch Bay')) throw new Error('her first screen names someone')
    await stage.visit(`/my/key?lang=${stage.language}`, { second: '482913', again: '482913' })
    return 'first screen names nobody'
  } },
  { who: 'Cedar', does: { en: 'sees who opened her file and why', fr: 'voit qui a ouvert son dossier et pourquoi' }, choices: 0, fields: 0, run: async stage => {
    const seen = openings(await stage.visit(`/my/seen?lang=${stage.language}`))
    if (seen === 0) throw new Error('no opening is shown')
    return `${seen} openings`
  } },
  { who: 'Cedar', does: { en: 'takes back the sharing with Lakeshore', fr: 'reprend le partage avec Lakeshore' }, choices: 1, fields: 0, run: async stage => {
    await stage.visit(`/my/yes?lang=${stage.language}`, { consent: get(stage, 'consent'), act: 'take' })
    return 'one tap'
  } },
  { who: 'Noor', does: { en: 'asks for the case again: as if it were not there', fr: 'redemande le dossier : comme s’il n’existait pas' }, choices: 0, fields: 0, run: async stage => refusedAs('missing', async () => (await stage.as('noor')).ask(readCase, { params: { case: get(stage, 'case') } })) },
  { who: 'Sgt. Brar', does: { en: 'asks for the case: nothing here for him', fr: 'demande le dossier : rien ici pour lui' }, choices: 0, fields: 0, run: async stage => {
    const brar = await stage.as('brar')
    return refusedAs('missing', () => brar.ask(readCase, { params: { case: get(stage, 'case') } }))
  } },
]

/** Story S1: first report to safety, and one consent taken back. */
export const aDoorThatLocks: Journey = { pillar: 'protect', name: { en: 'A door that locks', fr: 'Une porte qui ferme' }, steps }
