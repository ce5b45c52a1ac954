import { chapter, country } from '../../demo/country.ts'
import type { Book } from '../../demo/people/book.ts'
import { chance, drawnId, weighed } from '../../demo/people/ids.ts'
import { dayMs } from '../../demo/people/plan.ts'
import type { Person } from '../../demo/people/person.ts'
import { at, codes, table } from '../../demo/people/rows.ts'
import { sentences } from '../../demo/people/words.ts'
import { caseNumber, needCodes } from './case.ts'
import { searchParts } from './open-case.ts'

const summary = table('protect.case_summary', 'record_id', 'number', 'state', 'adults', 'children', 'pets', 'language', 'region')
const identity = table('protect.case_identity', 'record_id', 'call_me', 'legal_name')
const contact = table('protect.case_contact', 'record_id', 'channel', 'hours', 'number', 'wording')
const need = table('protect.case_need', 'record_id', 'id', 'need', 'horizon', 'her_words', 'state', 'at', 'by')
const note = table('protect.case_note', 'record_id', 'id', 'body', 'hers', 'at', 'by')
const away = table('protect.case_away', 'record_id', 'id', 'place', 'km', 'at')
const lead = table('protect.case_lead', 'record_id', 'member_id', 'since')

const everything = (1 << 15) - 1
export const support = 1
const numbers = new WeakMap<Person, string>()
export const numberOf = (p: Person): string => {
  const number = numbers.get(p) ?? caseNumber(p.draws('number'))
  numbers.set(p, number)
  return number
}

const kept = new Map<string, readonly string[]>()
/** What a search finds her by. Names repeat in a large country: the parts of each are worked out once. */
export const partsOf = (p: Person): readonly string[] => {
  const name = `${p.callMe}|${p.legalName ?? ''}`
  const known = kept.get(name)
  if (known) return [numberOf(p).toLowerCase(), ...known]
  if (kept.size > 50_000) kept.clear()
  const [number, ...rest] = searchParts(p.callMe, p.legalName, numberOf(p))
  kept.set(name, rest)
  return [number!, ...rest]
}

const phone = (p: Person, n: number): string => `${{ QC: '514', ON: '416', BC: '604', AB: '403', SK: '306', NS: '902', NB: '506', NL: '709', NT: '867', NU: '867', YT: '867' }[p.home.province] ?? '204'}-555-01${String(n).padStart(2, '0')}`
export const wordsFor = (p: Person) => sentences[p.home.language]

const tellContact = (p: Person, book: Book): void => {
  const rng = p.draws('contact')
  if (!chance(rng, 0.55)) return
  const channel = weighed(rng, { none: 8, text: 40, call: 30, 'through someone': 12, 'in person': 10 })
  const number = channel === 'text' || channel === 'call' ? book.sealed(p.record, 'protect.case_contact.number', phone(p, rng.below(100))) : null
  const wording = chance(rng, 0.4) ? book.sealed(p.record, 'protect.case_contact.wording', rng.pick(wordsFor(p).wordings)) : null
  book.put(contact, p.record, channel, rng.pick(['any', 'day', 'before 18', 'evening']), number, wording)
}

const winter = (ms: number): boolean => [10, 11, 0, 1, 2].includes(new Date(ms).getUTCMonth())

const tellNeeds = (p: Person, book: Book): void => {
  const rng = p.draws('needs')
  // A bed is asked for more often in the cold months; the other needs hold all year.
  const first = chance(rng, winter(p.opened) ? 0.8 : 0.55) ? 'safe-place' : rng.pick(needCodes)
  const needs = [...new Set([first, ...Array.from({ length: rng.below(3) }, () => rng.pick(needCodes))])]
  for (const [i, code] of needs.entries()) {
    const said = chance(rng, 0.4) ? rng.pick(wordsFor(p).needs[code] ?? wordsFor(p).needs['other']!) : null
    const state = chance(rng, p.closed === null ? 0.3 : 0.85) ? (chance(rng, 0.85) ? 'met' : 'not wanted') : 'open'
    book.put(need, p.record, drawnId(rng), code, i === 0 && code === 'safe-place' ? 'tonight' : rng.pick(['days', 'weeks', 'later']), said === null ? null : book.sealed(p.record, 'protect.case_need.her_words', said), state, at(p.opened + Math.min(i * 60_000, p.last - p.opened)), p.lead)
  }
}

const tellNotes = (p: Person, book: Book): void => {
  const rng = p.draws('notes')
  const many = Math.min(rng.below(4), Math.ceil((p.last - p.opened) / dayMs))
  for (let i = 0; i < many; i++) book.put(note, p.record, drawnId(rng), book.sealed(p.record, 'protect.case_note.body', rng.pick(wordsFor(p).notes)), chance(rng, 0.15), at(p.opened + Math.floor(rng.next() * (p.last - p.opened))), p.lead)
}

const towns: Readonly<Record<string, readonly string[]>> = {
  BC: ['bc-vancouver', 'bc-surrey'], AB: ['ab-calgary', 'ab-edmonton'], SK: ['sk-regina', 'sk-saskatoon'], MB: ['mb-winnipeg', 'mb-brandon'], ON: ['on-toronto', 'on-ottawa', 'on-hamilton'], QC: ['qc-montreal', 'qc-laval'],
  NB: ['nb-moncton'], NS: ['ns-halifax'], PE: ['pe-charlottetown'], NL: ['nl-st-johns'], YT: ['yt-whitehorse'], NT: ['nt-yellowknife'], NU: ['nu-iqaluit'],
}
export const demoTowns: readonly string[] = Object.values(towns).flat()

const tellAway = (p: Person, book: Book): void => {
  const rng = p.draws('away')
  if (chance(rng, 0.2)) book.put(away, p.record, drawnId(rng), rng.pick(towns[p.home.province]!), rng.pick([5, 20, 50, 150]), at(p.opened))
}

const tellCase = (p: Person, book: Book): void => {
  book.open({ id: p.record, kind: 'case', custodian: p.home.agency, opened: p.opened, last: p.last, closed: p.closed })
  book.basis({ id: p.custody, kind: 'custody', record: p.record, sections: everything, rights: 7, purpose: support, until: null, by: p.lead, made: p.opened, ended: null, because: null })
  book.grant({ record: p.record, of: 'case', grantee: p.home.team, sections: everything, rights: 7, purpose: support, basis: p.custody, from: p.opened, to: null, revoked: null, by: p.lead, activity: p.last })
  book.post(p.home.team, support, p.record, p.last, partsOf(p))
  book.put(summary, p.record, numberOf(p), p.state, p.adults, p.children, codes(p.pets), p.language, p.home.province)
  book.put(identity, p.record, book.sealed(p.record, 'protect.case_identity.call_me', p.callMe), p.legalName === null ? null : book.sealed(p.record, 'protect.case_identity.legal_name', p.legalName))
  book.put(lead, p.record, p.lead, at(p.opened))
  tellContact(p, book)
  tellNeeds(p, book)
  tellNotes(p, book)
  tellAway(p, book)
}

/** Files of every age and state over three years, each in the custody of the team that opened it. */
export const demo = country([], async () => {}, chapter({ world: async () => null, tell: tellCase }))
