import { covers, type PlainDate, type Span } from '../algorithms/calendars/day.ts'
import type { Confidence, Said } from '../algorithms/facts/sourced.ts'

export type Answer = 'yes' | 'no' | 'not-known'
/** A question of fact; `unless` marks one whose yes takes the case out of the provision. */
export type Element = { readonly asks: Said; readonly unless?: true }
export type Provision<Key extends string = string> = {
  readonly id: string
  readonly cite: Said
  readonly heading: Said
  readonly inForce: readonly Span[]
  readonly elements: Readonly<Record<Key, Element>>
  readonly confidence: Confidence
  readonly read: PlainDate
  readonly source: string
  /** What the text may not yet reflect, or a trap in reading it. */
  readonly caution?: Said
}
export type Reading<Key extends string = string> = {
  readonly state: 'all-answered-yes' | 'one-answered-no' | 'not-known' | 'no-text-for-that-day'
  readonly open: readonly Key[]
  readonly against: readonly Key[]
}

export const provision = <Key extends string>(p: Provision<Key>): Provision<Key> => p
export const ask = (en: string, fr: string): Element => ({ asks: { en, fr } })
export const unless = (en: string, fr: string): Element => ({ asks: { en, fr }, unless: true })

export const standsOn = (p: Provision, on: PlainDate): boolean => p.inForce.some(span => covers(span, on))

/** What the answers give under the text of that day, and which are still missing. It describes; a person decides. */
export const readAgainst = <Key extends string>(p: Provision<Key>, answers: Readonly<Partial<Record<Key, Answer>>>, on: PlainDate): Reading<Key> => {
  const keys = Object.keys(p.elements) as Key[]
  const met = (key: Key): Answer => {
    const given = answers[key] ?? 'not-known'
    if (!p.elements[key].unless || given === 'not-known') return given
    return given === 'yes' ? 'no' : 'yes'
  }
  const open = keys.filter(key => met(key) === 'not-known')
  const against = keys.filter(key => met(key) === 'no')
  const state = !standsOn(p, on) ? 'no-text-for-that-day' : against.length > 0 ? 'one-answered-no' : open.length > 0 ? 'not-known' : 'all-answered-yes'
  return { state, open, against }
}
