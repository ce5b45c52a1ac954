import type { Fact } from '../services/public.ts'
import type { Asked } from './asked.ts'
import { type Capacity, petMask, roomFor } from './capacity.ts'
import { dayNumber } from './directory-index.ts'
import { askedAbout, atLeast, between, beyond, both, either, hasAll, isYes, openAfter, outside, within, type Judge } from './judge.ts'
import { accessWord, languageWord, limitWords, needWord, type LimitWords, populationWord } from './limit-words.ts'

/** One limit or wish: how it is judged, and what is said of it. `relax` null: never offered for change. */
export type Limit = LimitWords & { readonly key: string; readonly code: string; readonly judge: Judge; readonly fact: Fact | null; readonly safety: boolean }

const make = (key: string, judge: Judge, words: LimitWords, fact: Fact | null = null, safety = false): Limit => ({ key, code: key.split(':')[0]!, judge, fact, safety, ...words })

const citizens = new Set(['citizen', 'permanent', 'permanent-resident'])
const populationOf = (gender: string | null): string | null => {
  if (gender === null) return null
  if (['woman', 'women', 'girl', 'trans-woman'].includes(gender)) return 'women'
  if (['man', 'men', 'boy', 'trans-man'].includes(gender)) return 'men'
  return 'gender-diverse'
}

const nearKm = 75
/** A house that takes children up to this age takes every child. */
const everyChild = 17

const number = (text: string | undefined, most: number): number | null => {
  const n = Number(text)
  return text !== undefined && text !== '' && Number.isFinite(n) && n >= 0 && n <= most ? n : null
}

/** A limit or wish by its code; null for a code that is not of this engine. */
export const limitFor = (code: string, asked: Asked, capacity: Capacity): Limit | null => {
  const [name, value] = code.split(':') as [string, string | undefined]
  const w = limitWords
  switch (name) {
    case 'no-police': return make(code, isYes('police_report', false), w.noPolice, 'police_report', true)
    case 'any-status': return make(code, isYes('any_status', true), w.anyStatus, 'any_status')
    case 'not-sober': return make(code, isYes('sober', false), w.notSober, 'sober')
    case 'sober': return make(code, isYes('sober', true), w.sober, 'sober')
    case 'own-phone': return make(code, isYes('phone_allowed', true), w.ownPhone, 'phone_allowed')
    case 'women-only': return make(code, isYes('co_ed', false), w.womenOnly, 'co_ed')
    case 'no-faith': return make(code, isYes('faith', false), w.noFaith, 'faith')
    case 'faith': return make(code, isYes('faith', true), w.faith, 'faith')
    case 'no-fee': return make(code, isYes('fee', false), w.noFee, 'fee')
    case 'indigenous-led': return make(code, isYes('indigenous_led', true), w.indigenousLed, 'indigenous_led')
    case 'own-room': return make(code, isYes('family_room', true), w.ownRoom, 'family_room')
    case 'family-room': return make(code, isYes('family_room', true), w.familyRoom, 'family_room')
    case 'tonight': return make(code, isYes('overnight', true), w.tonight, 'overnight')
    case 'room': return make(code, index => roomFor(index, capacity, { adults: asked.adults, children: asked.children.length, pets: petMask(asked.pets), wheelchair: asked.limits.includes('access:wheelchair-room') }), w.room)
    case 'access': return value ? make(code, hasAll('accessibility', [value]), w.access(accessWord(value)), 'accessibility') : null
    case 'language': return value ? make(code, hasAll('languages', [value]), w.language(languageWord(value)), 'languages') : null
    case 'need': return value ? make(code, hasAll('offers', [value]), w.need(needWord(value)), 'offers') : null
    case 'stay': {
      const days = number(value, 3650)
      return days === null ? null : make(code, atLeast('max_stay_days', days), w.stay(days), 'max_stay_days')
    }
    case 'within': case 'beyond': {
      const km = number(value, 10_000)
      if (km === null || !asked.from) return null
      return name === 'within' ? make(code, within(asked.from.point, km), w.within(km)) : make(code, beyond(asked.from.point, km), w.beyond(km), null, true)
    }
    default: return null
  }
}

const children = ({ children: ages }: Asked): Limit[] => {
  if (ages.length === 0) return []
  const known = ages.filter(age => age !== null)
  const all = known.length === ages.length
  const oldest = Math.max(0, ...known)
  // An age that nobody knows is neither young enough nor too old: only a house for every child certainly takes it.
  const ofAge = all ? atLeast('child_max_age', oldest) : either(atLeast('child_max_age', everyChild), askedAbout(atLeast('child_max_age', oldest)))
  return [make('children', both(atLeast('children_max', ages.length), ofAge), limitWords.children(ages.length, all ? oldest : null), 'children_max')]
}

/** All that must hold, in the order in which a failing one is counted: her safety first. */
export const limitsOf = (asked: Asked, capacity: Capacity): Limit[] => {
  const has = (code: string) => asked.limits.includes(code)
  const one = (code: string) => limitFor(code, asked, capacity)
  const population = populationOf(asked.gender)
  const found: (Limit | null)[] = [
    make('open', openAfter(dayNumber(asked.on)), limitWords.open),
    ...asked.away.map((away, i) => make(`away:${i}`, outside(away), limitWords.away(away.label, away.km), null, true)),
    has('no-police') ? one('no-police') : null,
    ...asked.needs.slice(0, 1).map(need => one(`need:${need}`)),
    population ? make('who', hasAll('serves', [population]), limitWords.who(populationWord(population)), 'serves') : null,
    asked.age === null ? null : make('age', between('min_age', 'max_age', asked.age), limitWords.age(asked.age), 'min_age'),
    ...children(asked),
    has('any-status') ? one('any-status') : null,
    asked.pets.length > 0 ? make('pets', hasAll('pets', asked.pets), limitWords.pets(asked.pets), 'pets') : null,
    asked.from ? make('from-elsewhere', either(within(asked.from.point, nearKm), isYes('from_elsewhere', true)), limitWords.fromElsewhere, 'from_elsewhere') : null,
    ...asked.limits.filter(code => !['no-police', 'any-status', 'room', 'tonight'].includes(code)).map(one),
    has('tonight') ? one('tonight') : null,
    has('room') ? one('room') : null,
  ]
  const keys = new Set<string>()
  const dropped = (limit: Limit) => limit.relax !== null && !limit.safety && asked.without.includes(limit.key)
  return found.filter((limit): limit is Limit => limit !== null && !dropped(limit) && !keys.has(limit.key) && keys.add(limit.key) !== undefined)
}

/** In her order; `near` and `far` turn the order of distance and are judged nowhere else. */
export const wishesOf = (asked: Asked, capacity: Capacity): Limit[] => {
  const codes = [...asked.wishes.filter(code => code !== 'near' && code !== 'far'), ...asked.needs.slice(1).map(need => `need:${need}`)]
  return [...new Set(codes)].map(code => limitFor(code, asked, capacity)).filter(l => l !== null).slice(0, 16)
}

/** Whether someone of this status needs a house that takes any. */
export const needsAnyStatus = (status: string | null): boolean => status !== null && !citizens.has(status)
