import type { Alignment, Link } from './align.ts'
import { isFrequent, isIberian } from './family-names.ts'
import type { Name } from './name.ts'
import type { Part } from './part.ts'

/** Weights and factors of the score: chosen by hand, and adjusted by hand after reading errors on the labelled pairs. */
export const weights = {
  met: { name: 1, patronymic: 0.8, initial: 0.5, particle: 0.15, suffix: 0.3, number: 1 },
  missing: { name: 1, patronymic: 0.4, initial: 0.25, particle: 0.05, suffix: 0.1, number: 1 },
  /** A score is its mean times `worstFloor + (1 − worstFloor) · worst`: one part that contradicts outweighs many that agree. */
  worstFloor: 0.6,
  missingShare: { person: 0.25, organisation: 0.7 },
  missingNumber: 0.65,
  otherForm: 0.93,
  reordered: 0.96,
  swappedFamilies: 0.6,
  /** Only one word met while one side has more: a rare word, a frequent or short one, no whole word at all. */
  oneWord: 0.7, oneFrequentWord: 0.55, onlyInitials: 0.35,
} as const

const vague = new Set('group holding holdings international global services service industries enterprises trading company bank foundation systems europe'.split(' '))
const metWeight = (part: Part): number => weights.met[part.kind]
const missingWeight = (part: Part, name: Name): number => weights.missing[part.kind] * (name.kind === 'organisation' && vague.has(part.text) && part.text !== 'bank' && part.text !== 'systems' ? 0.6 : 1)

export type Contradiction = { readonly a: number; readonly b: number }
const counts = (kind: Part['kind']): boolean => kind !== 'particle'

/** Left-over parts set against each other, like with like first: each pair contradicts, what remains is missing. */
export const contradictions = (a: Name, b: Name, alignment: Alignment): Contradiction[] => {
  const of = (name: Name, left: readonly number[], suffix: boolean) => left.filter(i => counts(name.parts[i]!.kind) && (name.parts[i]!.kind === 'suffix') === suffix)
  const pairUp = (x: number[], y: number[]) => x.slice(0, y.length).map((i, at) => ({ a: i, b: y[at]! }))
  const byKind = (name: Name, left: number[]) => [...left].sort((x, y) => rank(name.parts[x]!) - rank(name.parts[y]!) || x - y)
  return [
    ...pairUp(byKind(a, of(a, alignment.leftA, false)), byKind(b, of(b, alignment.leftB, false))),
    ...pairUp(of(a, alignment.leftA, true), of(b, alignment.leftB, true)),
  ]
}
const rank = (part: Part): number => (part.kind === 'patronymic' ? 2 : part.kind === 'initial' ? 3 : 1)

const partsOf = (name: Name, at: readonly number[]): Part[] => at.map(i => name.parts[i]!)
const linkWeight = (a: Name, b: Name, link: Link): number => Math.max(sum(partsOf(a, link.a).map(metWeight)), sum(partsOf(b, link.b).map(metWeight))) * (link.how === 'initial' ? 0.5 : 1)
const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0)
/** Whole words behind a link: an initial is none, words run together are two. */
const wholeWords = (a: Name, b: Name, link: Link): number =>
  link.how === 'initial' || partsOf(a, link.a).every(part => !counts(part.kind)) ? 0 : Math.max(partsOf(a, link.a).filter(part => counts(part.kind)).length, partsOf(b, link.b).filter(part => counts(part.kind)).length)

const isReordered = (links: readonly Link[]): boolean => links.some((link, i) => i > 0 && link.b[0]! < links[i - 1]!.b[0]!)

/** Two Spanish family names, not tied by a hyphen, in the other order after the same given name. */
const isSwapOfFamilies = (a: Name, b: Name, links: readonly Link[]): boolean => {
  const last = a.parts.length - 1
  if (last < 2 || b.parts.length !== a.parts.length || a.tied[last] || b.tied[last]) return false
  const meets = (i: number, j: number) => links.some(link => link.a[0] === i && link.b[0] === j)
  return meets(0, 0) && meets(last, last - 1) && meets(last - 1, last) && isIberian(a.parts[last]!.text) && isIberian(a.parts[last - 1]!.text)
}
export type Order = 'same' | 'reordered' | 'families-swapped'
export const orderOf = (a: Name, b: Name, links: readonly Link[]): Order =>
  isSwapOfFamilies(a, b, links) ? 'families-swapped' : isReordered(links.filter(link => link.how !== 'initial' || links.length > 1)) ? 'reordered' : 'same'

const oneWordCap = (a: Name, b: Name, links: readonly Link[]): number => {
  const met = links.flatMap(link => [...partsOf(a, link.a), ...partsOf(b, link.b)]).filter(part => part.kind === 'name')
  return met.some(part => part.text.length < 4 || isFrequent(part.text)) ? weights.oneFrequentWord : weights.oneWord
}

/** The score of two aligned names in [0, 1]. O(parts). */
export const weigh = (a: Name, b: Name, { links, leftA, leftB }: Alignment, against: readonly Contradiction[]): number => {
  if (links.length === 0) return 0
  const agreed = sum(links.map(link => linkWeight(a, b, link) * link.score))
  const met = sum(links.map(link => linkWeight(a, b, link)))
  const set = new Set(against.flatMap(pair => [`a${pair.a}`, `b${pair.b}`]))
  const missing = [...leftA.filter(i => !set.has(`a${i}`)).map(i => a.parts[i]!), ...leftB.filter(i => !set.has(`b${i}`)).map(i => b.parts[i]!)]
  const opposed = sum(against.map(pair => Math.min(metWeight(a.parts[pair.a]!), metWeight(b.parts[pair.b]!))))
  const lost = sum(missing.map(part => missingWeight(part, a)))
  const mean = agreed / (met + opposed)
  const weighty = links.filter(link => linkWeight(a, b, link) >= 0.25 && link.how !== 'initial')
  const worst = against.length > 0 ? 0 : Math.min(1, ...weighty.map(link => link.score))
  let score = mean * (weights.worstFloor + (1 - weights.worstFloor) * worst) * (1 - weights.missingShare[a.kind] * (lost / (met + lost)))
  const order = orderOf(a, b, links)
  if (order !== 'same') score *= order === 'reordered' ? weights.reordered : weights.swappedFamilies
  if (missing.some(part => part.kind === 'number')) score *= weights.missingNumber
  if (a.form && b.form && a.form !== b.form) score *= weights.otherForm
  const whole = sum(links.map(link => wholeWords(a, b, link)))
  if (whole === 0) return Math.min(score, weights.onlyInitials)
  const more = missing.some(part => part.kind === 'name' || part.kind === 'patronymic')
  return a.kind === 'person' && whole === 1 && more ? Math.min(score, oneWordCap(a, b, links)) : score
}
