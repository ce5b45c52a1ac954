import { align, type Alignment, type Link } from './align.ts'
import { meetBirths, readBirth, type Birth, type BirthMeeting } from './birth.ts'
import { meetCountries, type CountryMeeting } from './country.ts'
import type { How } from './meet.ts'
import { plainWorkshop, type Name, type NameKind, type Workshop } from './name.ts'
import type { Part } from './part.ts'
import { readOrganisation } from './read-organisation.ts'
import { readPerson } from './read-person.ts'
import { contradictions, orderOf, weigh, weights, type Contradiction } from './weigh.ts'

export type PartHow = How | 'contradicts' | 'missing' | 'patronymic-missing' | 'particle-missing' | 'reordered' | 'families-swapped' | 'legal-form' | 'empty' | 'too-long' | `birth-${BirthMeeting}` | `country-${CountryMeeting}`
/** One thing that met, contradicted or was missing; `a` and `b` are the words on each side, null for none; `score` as it was counted. */
export type Reason = { readonly a: string | null; readonly b: string | null; readonly how: PartHow; readonly score: number }
export type Comparison = { readonly score: number; readonly nameScore: number; readonly match: boolean; readonly parts: readonly Reason[] }
export type Person = { readonly name: Name; readonly birth: Birth | null; readonly country: string }

/** The shipped threshold: at or above it two names match. `labelled-pairs.test.ts` measures it. */
export const matchThreshold = 0.69
/** With the same full birth date, a name this near is shown to a person too (as possible). */
export const nearThreshold = 0.55

export const readName = (text: string, kind: NameKind = 'person', workshop: Workshop = plainWorkshop): Name =>
  kind === 'person' ? readPerson(text, workshop) : readOrganisation(text, workshop)

/** The end of a long name cut off by a document: the last part of one begins the last part of the other. */
const mendCut = (a: Name, b: Name, alignment: Alignment): Alignment => {
  if (a.kind !== 'person' || Math.min(a.text.length, b.text.length) < 28 || alignment.leftA.length !== 1 || alignment.leftB.length !== 1) return alignment
  const i = alignment.leftA[0]!
  const j = alignment.leftB[0]!
  const [x, y] = [a.parts[i]!.text, b.parts[j]!.text]
  const begins = Math.min(x.length, y.length) >= 2 && (x.startsWith(y) || y.startsWith(x))
  if (i !== a.parts.length - 1 || j !== b.parts.length - 1 || !begins) return alignment
  return { links: [...alignment.links, { a: [i], b: [j], how: 'cut', score: 0.9 }], leftA: [], leftB: [] }
}

const twoPlaces = (score: number): number => Math.round(score * 10_000) / 10_000
const words = (name: Name, at: readonly number[]): string => at.map(i => name.parts[i]!.text).join(' ')

const missingHow = (part: Part): PartHow => (part.kind === 'particle' ? 'particle-missing' : part.kind === 'patronymic' ? 'patronymic-missing' : 'missing')
const reasons = (a: Name, b: Name, alignment: Alignment, against: readonly Contradiction[]): Reason[] => {
  const gone = (left: readonly number[], side: 'a' | 'b') => left.filter(i => !against.some(pair => pair[side] === i))
  const order = orderOf(a, b, alignment.links)
  return [
    ...alignment.links.map((link: Link): Reason => ({ a: words(a, link.a), b: words(b, link.b), how: link.how, score: twoPlaces(link.score) })),
    ...against.map((pair): Reason => ({ a: a.parts[pair.a]!.text, b: b.parts[pair.b]!.text, how: 'contradicts', score: 0 })),
    ...gone(alignment.leftA, 'a').map((i): Reason => ({ a: a.parts[i]!.text, b: null, how: missingHow(a.parts[i]!), score: 0 })),
    ...gone(alignment.leftB, 'b').map((i): Reason => ({ a: null, b: b.parts[i]!.text, how: missingHow(b.parts[i]!), score: 0 })),
    ...(order === 'same' ? [] : [{ a: null, b: null, how: order, score: 0 } satisfies Reason]),
    ...(a.form !== b.form ? [{ a: a.form, b: b.form, how: 'legal-form', score: 0 } satisfies Reason] : []),
    ...(a.cut || b.cut ? [{ a: null, b: null, how: 'too-long', score: 0 } satisfies Reason] : []),
    ...(a.parts.length === 0 || b.parts.length === 0 ? [{ a: null, b: null, how: 'empty', score: 0 } satisfies Reason] : []),
  ]
}

/** Works on an order of the two that does not depend on which came first, so the score is the same both ways. */
const inFixedOrder = (a: Name, b: Name): boolean => {
  if (a.parts.length !== b.parts.length) return a.parts.length < b.parts.length
  for (let i = 0; i < a.parts.length; i++) if (a.parts[i]!.text !== b.parts[i]!.text) return a.parts[i]!.text < b.parts[i]!.text
  return a.text <= b.text
}
const haveSameParts = (a: Name, b: Name): boolean => a.parts.length === b.parts.length && a.parts.every((part, i) => part.text === b.parts[i]!.text)
const holdsCounted = (name: Name, left: readonly number[]): boolean => left.some(i => name.parts[i]!.kind !== 'particle' && name.parts[i]!.kind !== 'suffix')

/**
 * The score of two names alone in [0, 1], without its reasons; symmetric; 1 for a name with itself. With `least`, a score
 * that cannot reach it may come back as 0.
 */
export const nameScore = (a: Name, b: Name, least = 0): number => {
  if (a.parts.length === 0 || b.parts.length === 0) return 0
  if (haveSameParts(a, b)) return !a.form || !b.form || a.form === b.form ? 1 : weights.otherForm
  const [x, y] = inFixedOrder(a, b) ? [a, b] : [b, a]
  const alignment = mendCut(x, y, align(x.parts, y.parts))
  if (least > weights.worstFloor && holdsCounted(x, alignment.leftA) && holdsCounted(y, alignment.leftB)) return 0
  return Math.min(1, twoPlaces(weigh(x, y, alignment, contradictions(x, y, alignment))))
}

const nameReasons = (a: Name, b: Name): Reason[] => {
  const straight = inFixedOrder(a, b)
  const [x, y] = straight ? [a, b] : [b, a]
  const alignment = mendCut(x, y, align(x.parts, y.parts))
  const found = reasons(x, y, alignment, contradictions(x, y, alignment))
  return straight ? found : found.map(reason => ({ ...reason, a: reason.b, b: reason.a }))
}

const birthEffect: Readonly<Record<BirthMeeting, number>> = { agrees: 0.05, 'year-agrees': 0.02, swapped: 0, 'one-digit': 0, placeholder: 0, 'near-year': -0.05, contradicts: -0.35, unknown: 0 }
const countryEffect: Readonly<Record<CountryMeeting, number>> = { agrees: 0.01, differs: -0.03, unknown: 0 }

/** What birth dates and countries add to a name score: agreement lifts only names that are already near. */
export const withCircumstances = (name: number, birth: BirthMeeting, country: CountryMeeting): number => {
  const lift = birthEffect[birth] + countryEffect[country]
  return twoPlaces(Math.max(0, Math.min(1, name === 0 || (lift > 0 && name < matchThreshold) ? name : name + lift)))
}

/**
 * Compares two names, with birth dates and countries where known. in: two people; out: score in [0, 1], whether it reaches
 * the threshold, and every part of the reasoning. O(n·m) for n and m parts. A name alone never says who somebody is.
 */
export const comparePeople = (a: Person, b: Person): Comparison => {
  const name = nameScore(a.name, b.name)
  const birth = meetBirths(a.birth, b.birth)
  const country = meetCountries(a.country, b.country)
  const score = withCircumstances(name, birth, country)
  const born = (x: Birth | null) => (x ? (x.days[0] ?? String(x.year)) : null)
  return {
    score, nameScore: name, match: score >= matchThreshold,
    parts: [
      ...nameReasons(a.name, b.name),
      ...(birth === 'unknown' ? [] : [{ a: born(a.birth), b: born(b.birth), how: `birth-${birth}`, score: birthEffect[birth] } satisfies Reason]),
      ...(country === 'unknown' ? [] : [{ a: a.country, b: b.country, how: `country-${country}`, score: countryEffect[country] } satisfies Reason]),
    ],
  }
}

/** Two names as text, nothing else known. */
export const compareNames = (a: string, b: string, kind: NameKind = 'person'): Comparison =>
  comparePeople({ name: readName(a, kind), birth: readBirth(''), country: '' }, { name: readName(b, kind), birth: null, country: '' })
