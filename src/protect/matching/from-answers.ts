import type { PlainDate } from '../../algorithms/calendars/day.ts'
import { localDay } from '../../platform/places/local-time.ts'
import { fail } from '../../platform/errors/catalogue.ts'
import { resolvePlaceId } from '../../platform/places/public.ts'
import type { Instant } from '../../platform/values/time.ts'
import type { Asked, Away } from './asked.ts'
import { needsAnyStatus } from './limits.ts'

/** What she said, in codes: of a call, or of a case. */
export type Answers = {
  readonly adults: number
  readonly children: readonly { readonly age: number | null }[]
  readonly pets: readonly string[]
  readonly place: string | null
  readonly away: readonly { readonly place: string; readonly km: number }[]
  readonly needs: readonly string[]
  readonly languages: readonly string[]
  readonly wishes: readonly string[]
  readonly limits: readonly string[]
  readonly gender: string | null
  readonly status: string | null
}

const limitCodes: Readonly<Record<string, string>> = { wheelchair: 'access:wheelchair-room', 'no-stairs': 'access:step-free', 'service-animal': 'access:service-animal', 'uses-substances': 'not-sober', 'no-police': 'no-police', 'no-cost': 'no-fee', 'no-shared-room': 'own-room' }
const notListed = new Set(['survivor-led', 'same-culture', 'not-same-culture', 'women-workers', 'few-rules', 'near-school', 'near-work'])

/** A place that the list does not have stops the search: her safety is never left out in silence. */
const awayOf = ({ place, km }: { place: string; km: number }): Away => {
  const at = resolvePlaceId(place)
  return at ? { place, label: { en: at.name, fr: at.name }, km, centre: { lat: at.lat, lon: at.lon } } : fail('matching.away-unknown')
}

/** Wishes that no listing can answer yet: said beside the result, so that someone asks. */
export const notJudged = (answers: Answers): string[] => answers.wishes.filter(w => notListed.has(w))

/** The day where she is; the day of Winnipeg, in the middle, where that is not known. */
export const dayThere = (place: string | null, now: Instant): PlainDate => {
  const zone = (place ? resolvePlaceId(place)?.zone : null) ?? 'America/Winnipeg'
  return localDay(now, zone)
}

/** The question that her answers ask of the directory on a day; a place for the night is one of its needs unless others are named without it. */
export const askedOn = (answers: Answers, on: PlainDate, without: readonly string[] = []): Asked => {
  const from = answers.place ? resolvePlaceId(answers.place) : null
  const bed = answers.needs.length === 0 || answers.needs.includes('safe-place')
  const needs = bed ? ['safe-place', ...answers.needs.filter(n => n !== 'safe-place')] : [...answers.needs]
  const limits = answers.limits.map(code => limitCodes[code] ?? code)
  return {
    on, adults: answers.adults, children: answers.children.map(c => c.age), pets: without.includes('pets') ? [] : answers.pets, gender: answers.gender, age: null,
    limits: [...limits, ...(needsAnyStatus(answers.status) ? ['any-status'] : [])],
    wishes: [...answers.wishes.flatMap(code => (notListed.has(code) ? [] : [code])), ...answers.languages.filter(l => l !== 'en').map(l => `language:${l}`)],
    needs, without, away: answers.away.map(awayOf), from: from ? { id: from.id, province: from.province, point: { lat: from.lat, lon: from.lon } } : null,
  }
}

const farTonight = 'within:800'

/** As above, now: a bed is meant for tonight, a room must be free, and it must be within a night's way, which she may let go. */
export const askedFrom = (answers: Answers, now: Instant, without: readonly string[] = []): Asked => {
  const asked = askedOn(answers, dayThere(answers.place, now), without)
  return asked.needs[0] === 'safe-place' ? { ...asked, limits: [...asked.limits, farTonight, 'tonight', 'room'] } : asked
}

const valued = /^(access|language|need):[a-z-]{2,40}$|^(stay|within|beyond):\d{1,5}$/
const plain = new Set(['no-police', 'any-status', 'not-sober', 'sober', 'own-phone', 'women-only', 'no-faith', 'faith', 'no-fee', 'indigenous-led', 'family-room', 'own-room', 'tonight', 'room', 'near', 'far', ...Object.keys(limitCodes)])
/** Whether a limit or wish is one that this engine judges. */
export const isCode = (code: string): boolean => plain.has(code) || valued.test(code)
