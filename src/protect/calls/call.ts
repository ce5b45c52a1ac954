import type { Said } from '../../algorithms/facts/sourced.ts'
import { dutyToReport, findJurisdiction } from '../../law/duty-to-report/duty-to-report.ts'

export const topics = ['who', 'where', 'needs', 'away'] as const
export type Topic = (typeof topics)[number]
export const safeAnswers = ['yes', 'text me', 'call back'] as const
export const wishCodes = ['indigenous-led', 'survivor-led', 'same-culture', 'not-same-culture', 'faith', 'no-faith', 'women-workers', 'few-rules', 'near-school', 'near-work', 'far'] as const
export const limitCodes = ['wheelchair', 'no-stairs', 'service-animal', 'uses-substances', 'no-police', 'no-cost', 'no-shared-room'] as const
export const genderCodes = ['woman', 'man', 'non-binary', 'trans-woman', 'trans-man', 'two-spirit'] as const
export const statusCodes = ['citizen', 'permanent', 'permit', 'claimant', 'none'] as const
/** What she may be asked in plain words; her answers are hers, nothing is concluded from them. */
export const signCodes = ['cannot-leave', 'papers-held', 'money-taken', 'debt', 'watched', 'threatened', 'made-to-work', 'made-to-sell-sex'] as const

/** What was said so far. A topic in `skipped` was passed over by choice; null is not asked yet. */
export type Answers = {
  readonly firstWords: string | null
  readonly adults: number | null
  readonly children: readonly { readonly age: number | null }[]
  readonly pets: readonly string[]
  readonly place: string | null
  readonly needs: readonly string[]
  readonly languages: readonly string[]
  readonly wishes: readonly string[]
  readonly limits: readonly string[]
  readonly gender: string | null
  readonly status: string | null
  readonly signs: readonly string[]
  readonly skipped: readonly Topic[]
}
export type Away = { readonly place: string; readonly km: number }

export const noAnswers: Answers = { firstWords: null, adults: null, children: [], pets: [], place: null, needs: [], languages: [], wishes: [], limits: [], gender: null, status: null, signs: [], skipped: [] }

const provinceOf = (place: string | null): string | null => /^([a-z]{2})-/.exec(place ?? '')?.[1]?.toUpperCase() ?? null

/** For counts: two letters, or null when she did not say. */
export const countedProvince = provinceOf

const everywhere: Said = {
  en: 'If you tell me a child is being hurt, the law makes me report it. You may stop here. Which law depends on the place; it is not known yet.',
  fr: 'Si vous me dites qu’un enfant est maltraité, la loi m’oblige à le signaler. Vous pouvez arrêter ici. La loi dépend du lieu, qui n’est pas encore connu.',
}

/** Said before any word about a child. With the place, that province's sentence, its source and how sure it is. */
export const dutyBefore = (place: string | null): { said: Said; cite: Said | null; confidence: string; read: string | null } => {
  const jurisdiction = findJurisdiction(provinceOf(place) ?? '')
  if (jurisdiction === null) return { said: everywhere, cite: null, confidence: 'unverified', read: null }
  const duty = dutyToReport(jurisdiction)
  return { said: duty.before, cite: duty.cite, confidence: duty.confidence, read: duty.read }
}

/** The topics still to ask, in her order: none is needed to go on. */
export const leftToAsk = (a: Answers, away: readonly Away[]): Topic[] => {
  const said: Readonly<Record<Topic, boolean>> = { who: a.adults !== null, where: a.place !== null, needs: a.needs.length > 0, away: away.length > 0 }
  return topics.filter(topic => !said[topic] && !a.skipped.includes(topic))
}
