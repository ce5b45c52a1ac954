import type { Rng } from '../../algorithms/random/rng.ts'
import type { Home } from './homes.ts'
import { chance, drawnId, streamOf, weighed } from './ids.ts'
import { type ConsentPlan, dayMs, endOfDay, hourMs, minuteMs, type SharedSection } from './plan.ts'
import { planReferral, type ReferralPlan } from './referral-plan.ts'
import { chosenNames, chosenNamesFr, givenNames, surnames, surnamesFr } from './words.ts'

/** The country as every person of it is drawn: the instant it is counted from, and who keeps files. */
export type Land = { readonly seed: number; readonly people: number; /** Midnight UTC of today: all that happened is before it. */ readonly anchor: number; readonly homes: readonly Home[] }

export type Person = {
  readonly index: number
  readonly record: string
  readonly custody: string
  readonly home: Home
  readonly lead: string
  readonly opened: number
  readonly last: number
  readonly closed: number | null
  readonly state: 'open' | 'paused' | 'closed'
  readonly language: string
  readonly callMe: string
  readonly legalName: string | null
  readonly adults: number
  readonly children: number
  readonly pets: readonly string[]
  readonly consents: readonly ConsentPlan[]
  readonly referral: ReferralPlan | null
  /** A stream of its own for each slice. */
  draws(use: string): Rng
}

const spanDays = 3 * 365
const recentShare = 0.25
const recentDays = 10
// More in winter; by month of the year, 1 the most.
const seasons = [1, 0.95, 0.85, 0.75, 0.68, 0.64, 0.62, 0.66, 0.74, 0.82, 0.9, 0.98] as const

const openedAt = (rng: Rng, anchor: number): number => {
  if (chance(rng, recentShare)) return anchor - hourMs - Math.floor(rng.next() * recentDays * 1440) * 60_000
  for (;;) {
    const ms = anchor - recentDays * dayMs - Math.floor(rng.next() * spanDays * 1440) * 60_000
    if (rng.next() < seasons[new Date(ms).getUTCMonth()]!) return ms
  }
}

const closing = (rng: Rng, opened: number, anchor: number): { state: Person['state']; closed: number | null } => {
  const days = (anchor - opened) / dayMs
  const over = days > 120 ? 0.68 : days > 30 ? 0.25 : 0
  if (chance(rng, over)) return { state: 'closed', closed: opened + Math.floor((0.2 + 0.75 * rng.next()) * (anchor - opened)) }
  return { state: days > 30 && chance(rng, 0.1) ? 'paused' : 'open', closed: null }
}

const others = ['cr', 'iu', 'es', 'tl', 'ar', 'uk', 'pa', 'zh', 'vi', 'so'] as const
const languageOf = (rng: Rng, home: Home): string => (chance(rng, 0.78) ? home.language : chance(rng, 0.35) ? (home.language === 'fr' ? 'en' : 'fr') : rng.pick(others))

const named = (rng: Rng, french: boolean): { callMe: string; legalName: string | null } => {
  const chosen = chance(rng, 0.35)
  const given = rng.pick(givenNames)
  const legal = chance(rng, 0.22)
  return { callMe: chosen ? rng.pick(french ? chosenNamesFr : chosenNames) : given, legalName: legal ? `${given} ${rng.pick(french ? surnamesFr : surnames)} ${french ? '(démo)' : '(demo)'}` : null }
}

type Ways = { readonly extras: readonly Home[]; readonly named: ReadonlyMap<string, readonly Home[]>; readonly receivers: ReadonlyMap<string, readonly Home[]>; readonly everywhere: readonly Home[] }
const ways = new WeakMap<Land, Ways>()

const grouped = (homes: readonly Home[], of: (home: Home) => string): Map<string, Home[]> => {
  const groups = new Map<string, Home[]>()
  for (const home of homes) groups.set(of(home), [...(groups.get(of(home)) ?? []), home])
  return groups
}

/** Worked out once for a land: who opens files, by kind, and who takes people in, by province. */
const waysOf = (land: Land): Ways => {
  const known = ways.get(land)
  if (known) return known
  const everywhere = land.homes.filter(h => h.kind === 'shelter' || h.kind === 'ngo')
  const made = { extras: land.homes.filter(h => h.extra), named: grouped(land.homes.filter(h => !h.extra), h => h.kind), receivers: grouped(everywhere, h => h.province), everywhere }
  ways.set(land, made)
  return made
}

const shares = { line: 30, ngo: 34, shelter: 24, 'nation-service': 4, health: 3, 'legal-clinic': 3, 'child-protection': 2 } as const
/** One in ten at the named agencies once there are others; line and family services more than the rest. */
const homeOf = (rng: Rng, land: Land): Home => {
  const { extras, named } = waysOf(land)
  return extras.length > 0 && !chance(rng, Math.max(0.1, Math.min(1, 20_000 / land.people))) ? rng.pick(extras) : rng.pick(named.get(weighed(rng, shares)) ?? land.homes)
}

/** A shelter or service of the same province, or of the country where there is no other. */
const receiverOf = (rng: Rng, land: Land, home: Home): Home => {
  const { receivers, everywhere } = waysOf(land)
  const near = receivers.get(home.province) ?? []
  const among = near.some(h => h.team !== home.team) ? near : everywhere
  const i = rng.below(among.length)
  return among[i]!.team === home.team ? among[(i + 1) % among.length]! : among[i]!
}

const sectionSets: readonly (readonly SharedSection[])[] = [['summary', 'needs'], ['summary', 'identity', 'needs'], ['summary'], ['summary', 'identity', 'contact'], ['summary', 'identity', 'needs', 'legal'], ['summary', 'contact', 'needs', 'health']]

const directConsent = (rng: Rng, opened: number, anchor: number, to: Home): ConsentPlan => {
  const given = opened + Math.floor(Math.min(20 * dayMs, anchor - opened - 600_000) * rng.next())
  const most = given + 364 * dayMs
  const soon = endOfDay(anchor + (1 + rng.below(13)) * dayMs)
  const until = soon < most && chance(rng, 0.15) ? soon : endOfDay(given + (30 + rng.below(330)) * dayMs)
  const withdrawn = chance(rng, 0.18) ? given + Math.floor(rng.next() * (Math.min(until, anchor) - given - 60_000)) : null
  return { id: drawnId(rng), to, sections: rng.pick(sectionSets), given, until, withdrawn, how: chance(rng, 0.8) ? 'spoken' : 'written', direct: true }
}

type Plans = Pick<Person, 'consents' | 'referral'>
const plansOf = (rng: Rng, land: Land, home: Home, opened: number, closed: number | null): Plans => {
  const now = closed ?? land.anchor
  const [to, other] = [receiverOf(rng, land, home), receiverOf(rng, land, home)]
  if (chance(rng, 0.26)) return { consents: [], referral: null }
  const direct = chance(rng, 0.38) ? [directConsent(rng, opened, now, other)] : []
  if (direct.length > 0 && chance(rng, 0.7)) return { consents: direct, referral: null }
  const { consent, referral } = planReferral(rng, { opened, now, anchor: land.anchor }, to)
  return { consents: [consent, ...direct.filter(c => c.to.team !== consent.to.team)], referral }
}

/** The person of this number: the same for the same seed, whoever asks and in whatever order. */
export const personOf = (land: Land, index: number): Person => {
  const rng = streamOf(land.seed, index, 'person')
  const home = homeOf(rng, land)
  const opened = openedAt(rng, land.anchor)
  const { state, closed } = closing(rng, opened, land.anchor)
  const language = languageOf(rng, home)
  const plans = plansOf(rng, land, home, opened, closed)
  const happened = Math.max(opened, plans.referral?.moves.at(-1)?.at ?? 0, ...plans.consents.map(c => c.withdrawn ?? c.given))
  const last = closed ?? land.anchor - minuteMs - Math.floor((land.anchor - happened - minuteMs) * rng.next() ** 2)
  const children = chance(rng, 0.38) ? 1 + rng.below(3) : 0
  return {
    index, record: drawnId(rng), custody: drawnId(rng), home, lead: rng.pick(home.workers), opened, last, state, closed, language, ...named(rng, home.language === 'fr'),
    adults: chance(rng, 0.95) ? 1 : 2, children, pets: chance(rng, 0.14) ? [rng.pick(['dog', 'cat', 'other'])] : [], ...plans, draws: use => streamOf(land.seed, index, use),
  }
}
