import type { Language } from '../../algorithms/facts/sourced.ts'
import { spokenIn } from '../../platform/i18n/spoken-in.ts'
import { document, facts, heading, lines, list, para, table } from '../../platform/documents/tree.ts'
import { en } from '../cases/screen/case/en.ts'
import { fr } from '../cases/screen/case/fr.ts'
import { helplines } from '../find-help/facts/helplines.ts'
import { foot, footOfHers, type Printing } from './foot.ts'
import { said, type SaidKey } from './said.ts'

export type Party = { readonly adults: number; readonly children: number; readonly pets: readonly string[] }
type Need = { readonly need: string; readonly horizon: string; readonly herWords: string | null }
export type CaseFacts = Party & {
  readonly number: string; readonly state: string; readonly language: string; readonly callMe: string | null; readonly seesNeeds: boolean; readonly needs: readonly Need[]
  readonly seesContact: boolean; readonly contact: { readonly channel: string; readonly hours: string; readonly wording: string | null } | null
}
export type Night = {
  readonly rooms: readonly (Party & { readonly label: string; readonly cot: boolean; readonly wheelchair: boolean; readonly state: string; readonly held: boolean })[]
  readonly asked: readonly (Party & { readonly room: string; readonly arrives: string; readonly from: string; readonly state: string })[]
}

const words = { en, fr } as const
const partyIn = (language: Language, party: Party): string => words[language].party(party)
const caseWord = (language: Language, key: string): string => String((words[language] as Readonly<Record<string, unknown>>)[key] ?? key)
const ownWord = (language: Language, key: string): string => (key in said ? said[key as SaidKey][language] : key)

const channels = { none: ['no contact', 'aucun contact'], text: ['by text', 'par texto'], call: ['by telephone', 'par téléphone'], 'through someone': ['through someone', 'par une autre personne'], 'in person': ['in person', 'en personne'] } as const
const hours = { any: ['any time', 'en tout temps'], day: ['by day', 'le jour'], 'before 18': ['before 18:00', 'avant 18\u00a0h'], evening: ['in the evening', 'le soir'] } as const
const contactIn = (language: Language, c: NonNullable<CaseFacts['contact']>): string => {
  const at = language === 'fr' ? 1 : 0
  return [channels[c.channel as 'none']?.[at] ?? c.channel, hours[c.hours as 'any']?.[at] ?? c.hours, ...(c.wording ? [language === 'fr' ? `«\u00a0${c.wording}\u00a0»` : `“${c.wording}”`] : [])].join(', ')
}
const needIn = (language: Language, { need, horizon, herWords }: Need): string => `${caseWord(language, `need_${need}`)} (${caseWord(language, horizon)})${herWords ? `${language === 'fr' ? '\u00a0' : ''}: ${herWords}` : ''}`

export const caseSummary = document<CaseFacts & Printing>('case-summary', (l, c) => ({
  title: said.summary[l], language: l, foot: foot(l, c),
  blocks: [
    para(said.only[l]),
    facts([[said.number[l], c.number], [said.callMe[l], c.callMe ?? said.closed[l]], [said.party[l], partyIn(l, c)], [said.language[l], spokenIn(c.language, l)], [said.state[l], caseWord(l, `state_${c.state}`)], [said.contact[l], c.seesContact ? (c.contact ? contactIn(l, c.contact) : said.noContact[l]) : said.closed[l]]]),
    heading(said.needs[l]),
    !c.seesNeeds ? para(said.closed[l]) : c.needs.length === 0 ? para(said.noNeeds[l]) : list(c.needs.map(n => needIn(l, n))),
  ],
}))

const phoneOf = (id: string): string => helplines.find(h => h.id === id)?.phone ?? ''
/** What she may carry: numbers under plain words, and room for her own. No name, no place, no word of what this is for. */
export const safetyCard = document<Printing>('safety-card', (l, p) => ({
  title: said.card[l], language: l, foot: footOfHers(l, p),
  blocks: [
    facts([[said.danger[l], phoneOf('e911')], [said.call[l], phoneOf('cht-hotline')], [said.talk[l], phoneOf('988')], [said.find[l], phoneOf('211-ca')]]),
    para(said.read[l]), lines(said.trust[l], 2), lines(said.word[l], 1), lines(said.where[l], 2),
  ],
}))

/** Who is expected tonight and how the rooms stand: parties and times, as the house itself holds them. */
export const nightList = document<Night & Printing>('night-list', (l, n) => ({
  title: said.tonight[l], language: l, foot: foot(l, n),
  blocks: [
    para(said.noNames[l]), heading(said.expected[l]),
    n.asked.length === 0 ? para(said.nobody[l]) : table([said.room[l], said.party[l], said.comes[l], said.from[l], said.answer[l]], n.asked.map(a => [a.room, partyIn(l, a), ownWord(l, `arrives_${a.arrives}`), a.from, ownWord(l, `state_${a.state}`)])),
    heading(said.rooms[l]),
    n.rooms.length === 0 ? para(said.noRooms[l]) : table([said.room[l], said.fits[l], said.stands[l]], n.rooms.map(r => [r.label, [partyIn(l, r), ...(r.cot ? [said.cot[l]] : []), ...(r.wheelchair ? [said.wheelchair[l]] : [])].join(', '), r.held && r.state === 'free' ? said.held[l] : ownWord(l, `state_${r.state}`)])),
  ],
}))
