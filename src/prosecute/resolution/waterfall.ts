import { readBirth, meetBirths } from '../../algorithms/names/birth.ts'
import { compareNames, matchThreshold } from '../../algorithms/names/compare.ts'
import { nameParts, phoneticCodes } from '../../algorithms/names/search-keys.ts'
import type { EntityKind } from '../entities/entity.ts'

/** What is said of one entity that may tell it from another. `shared` are ends of ties: the phone it uses, the car it drives. */
export type Known = { readonly kind: EntityKind; readonly said: readonly { readonly property: string; readonly value: string | null; readonly normal: string | null }[]; readonly shared: readonly { readonly tie: string; readonly other: string }[] }
export const partNames = ['start', 'name-same', 'name-near', 'name-far', 'name-other', 'born-same', 'born-year', 'born-near', 'born-other', 'number', 'plate', 'address', 'account', 'handle', 'uses', 'drives', 'lives-at', 'number-other'] as const
export type PartName = (typeof partNames)[number]
/** `weight` is log₂ of how much likelier the pair is than not, given this; `a` and `b` are what stands on each side. */
export type Part = { readonly part: PartName; readonly weight: number; readonly a: string | null; readonly b: string | null }
export type Band = 'strong' | 'possible' | 'weak'
export type Waterfall = { readonly weight: number; readonly band: Band; readonly parts: Part[] }

/**
 * House weights in bits, chosen by hand and not measured: where a standard has none, they are shown with each proposal.
 * A number may pass from hand to hand, so a shared one weighs less between people than a birth date.
 */
export const weights: Readonly<Record<PartName, number>> = {
  start: -4, 'name-same': 5, 'name-near': 3, 'name-far': -2, 'name-other': -4, 'born-same': 6, 'born-year': 2, 'born-near': -1, 'born-other': -12,
  number: 6, plate: 6, address: 2, account: 7, handle: 5, uses: 6, drives: 5, 'lives-at': 2, 'number-other': -20,
}
const bands = { strong: 6, possible: 0 } as const
/** Of these kinds the exact form is the thing itself. */
const identity: Partial<Readonly<Record<EntityKind, string>>> = { phone: 'number', plate: 'plate', account: 'account' }
const same = 0.97
const exact = ['number', 'plate', 'address', 'account', 'handle'] as const

const valuesOf = (k: Known, properties: readonly string[]) => k.said.flatMap(s => (properties.includes(s.property) && s.value !== null ? [s.value] : []))

/** What stands in brackets beside a name is no part of it. */
const withoutBrackets = (name: string) => name.replace(/\([^)]*\)/g, ' ')

const namesPart = (a: Known, b: Known): Part[] => {
  const [xs, ys] = [valuesOf(a, ['name', 'alias']), valuesOf(b, ['name', 'alias'])]
  const kind = a.kind === 'organisation' ? 'organisation' : 'person'
  const best = xs.flatMap(x => ys.map(y => ({ x, y, score: compareNames(withoutBrackets(x), withoutBrackets(y), kind).score }))).toSorted((p, q) => q.score - p.score || p.x.localeCompare(q.x) || p.y.localeCompare(q.y))[0]
  if (!best) return []
  const part = best.score >= same ? 'name-same' : best.score >= matchThreshold ? 'name-near' : best.score >= 0.4 ? 'name-far' : 'name-other'
  return [{ part, weight: weights[part], a: best.x, b: best.y }]
}

const bornPart = (a: Known, b: Known): Part[] => {
  const pairs = valuesOf(a, ['born']).flatMap(x => valuesOf(b, ['born']).map(y => ({ x, y, how: meetBirths(readBirth(x), readBirth(y)) })))
  const named = { agrees: 'born-same', 'year-agrees': 'born-year', swapped: 'born-near', 'one-digit': 'born-near', placeholder: 'born-near', 'near-year': 'born-near', contradicts: 'born-other', unknown: null } as const
  const parts = pairs.flatMap(({ x, y, how }) => (named[how] === null ? [] : [{ part: named[how], weight: weights[named[how]], a: x, b: y }]))
  // The worst that stands: one date that agrees does not take away another that contradicts.
  return parts.toSorted((p, q) => p.weight - q.weight).slice(0, 1)
}

const exactParts = (a: Known, b: Known): Part[] => exact.flatMap((property): Part[] => {
  const of = (k: Known) => k.said.filter(s => s.property === property && s.normal !== null)
  const meeting = of(a).flatMap(x => of(b).filter(y => y.normal === x.normal).map(y => ({ a: x.value, b: y.value })))[0]
  const isIt = identity[a.kind] === property
  if (meeting) return [{ part: property, weight: isIt ? weights[property] + 8 : weights[property], ...meeting }]
  return isIt && of(a).length > 0 && of(b).length > 0 ? [{ part: 'number-other', weight: weights['number-other'], a: of(a)[0]!.value, b: of(b)[0]!.value }] : []
})

const sharedParts = (a: Known, b: Known): Part[] => (['uses', 'drives', 'lives-at'] as const).flatMap(tie =>
  a.shared.some(x => x.tie === tie && b.shared.some(y => y.tie === tie && y.other === x.other)) ? [{ part: tie, weight: weights[tie], a: null, b: null }] : [])

/**
 * How likely two entities of one kind are one, part by part; the parts add up to the weight. An equal name alone never reaches the top band.
 * Weights after Fellegi & Sunter, JASA 64 (1969) 1183–1210, in bits.
 */
export const waterfall = (a: Known, b: Known): Waterfall => {
  const parts: Part[] = [{ part: 'start', weight: weights.start, a: null, b: null }, ...namesPart(a, b), ...bornPart(a, b), ...exactParts(a, b), ...sharedParts(a, b)]
  const weight = parts.reduce((sum, p) => sum + p.weight, 0)
  return { weight, band: weight >= bands.strong ? 'strong' : weight >= bands.possible ? 'possible' : 'weak', parts }
}

/** Keys on which two entities are compared at all: exact forms, shared ends, the sound of each part of a name. */
export const blockingKeys = (k: Known): string[] => [
  ...k.said.flatMap(s => (s.normal !== null ? [`${s.property} ${s.normal}`] : [])),
  ...k.shared.map(s => `${s.tie} ${s.other}`),
  ...valuesOf(k, ['name', 'alias']).flatMap(name => nameParts(withoutBrackets(name)).flatMap(phoneticCodes).map(code => `sound ${code}`)),
]
