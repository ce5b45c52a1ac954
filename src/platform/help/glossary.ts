import type { Language } from '../../algorithms/facts/sourced.ts'
import { glossary, type GlossaryTerm, type TermId } from './facts/glossary.ts'

const terms: readonly GlossaryTerm[] = glossary
const byId = new Map(terms.map(t => [t.id, t]))

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim()

/** What is typed is compared with both languages: a French worker may know a word in English alone. */
const folded = new Map(terms.map(t => [t.id, { names: [fold(t.term.en), fold(t.term.fr)], means: { en: fold(t.means.en), fr: fold(t.means.fr) } }]))

export const termOf = (id: TermId): GlossaryTerm => byId.get(id)!
/** For ids that come from an address. */
export const termNamed = (id: string | undefined): GlossaryTerm | null => byId.get(id ?? '') ?? null

/** In the order of the alphabet of a language. */
export const inOrder = (found: readonly GlossaryTerm[], language: Language): GlossaryTerm[] => found.toSorted((a, b) => a.term[language].localeCompare(b.term[language], `${language}-CA`))

/** How near a term is to what was typed: 0 begins so, 1 has a word that begins so, 2 says it in its meaning; null is not. */
const nearness = (id: string, typed: string, language: Language): number | null => {
  const { names, means } = folded.get(id)!
  if (names.some(n => n.startsWith(typed))) return 0
  if (names.some(n => n.includes(` ${typed}`))) return 1
  return typed.length > 2 && ` ${means[language]}`.includes(` ${typed}`) ? 2 : null
}

/** Terms for what was typed, nearest first, then by the alphabet; everything for nothing typed. O(terms). */
export const searchTerms = (typed: string, language: Language): GlossaryTerm[] => {
  const text = fold(typed)
  if (text === '') return typed.trim() === '' ? inOrder(terms, language) : []
  const near = terms.map(t => ({ t, n: nearness(t.id, text, language) })).filter((x): x is { t: GlossaryTerm; n: number } => x.n !== null)
  return [0, 1, 2].flatMap(n => inOrder(near.filter(x => x.n === n).map(x => x.t), language))
}
