import fc from 'fast-check'
import { expect, test } from 'vitest'
import { glossary, type GlossaryTerm } from './facts/glossary.ts'
import { inOrder, searchTerms, termNamed, termOf } from './glossary.ts'

const terms: readonly GlossaryTerm[] = glossary
const languages = ['en', 'fr'] as const

test('there are between 80 and 150 words, each with one id and one name in each language', () => {
  expect(terms.length).toBeGreaterThanOrEqual(80)
  expect(terms.length).toBeLessThanOrEqual(150)
  for (const names of [terms.map(t => t.id), terms.map(t => t.term.en), terms.map(t => t.term.fr)]) expect(new Set(names).size).toBe(terms.length)
})

test('no meaning quotes a section of an act, and no person is called by a word that wounds', () => {
  for (const t of terms) expect(`${t.term.en} ${t.means.en} ${t.means.fr} ${t.source.en}`).not.toMatch(/\bs\. ?\d|\bart\. ?\d|\bvictim|\bprostitut|\brescued/i)
})

test('each sentence is at most twenty words', () => {
  for (const t of terms) for (const l of languages) for (const s of t.means[l].split(/(?<=[.?])\s+/)) expect(s.split(/\s+/).length, s).toBeLessThanOrEqual(20)
})

test('French keeps a no-break space before a colon', () => {
  for (const t of terms) expect(t.means.fr).not.toMatch(/[^\u00a0]:/)
})

test('a word is found by its beginning in either language, without accents', () => {
  expect(searchTerms('aiguillage', 'en')[0]!.id).toBe('referral')
  expect(searchTerms('depistage', 'fr')[0]!.id).toBe('screening')
  expect(searchTerms('hand-over', 'en').map(t => t.id)).toContain('warm-hand-over')
})

test('a word whose name begins as typed comes before one that only says it in its meaning', () => {
  const found = searchTerms('shelter', 'en')
  expect(found[0]!.id).toBe('emergency-shelter')
  const withdrawal = searchTerms('consent', 'en').map(t => t.id)
  expect(withdrawal.indexOf('informed-consent')).toBeLessThan(withdrawal.indexOf('basis'))
})

test('nothing typed shows every word in the order of the alphabet; marks alone find none', () => {
  expect(searchTerms('', 'fr')).toEqual(inOrder(terms, 'fr'))
  expect(searchTerms('  ', 'en')).toHaveLength(terms.length)
  expect(searchTerms('«»', 'en')).toEqual([])
})

test('each word is found by its own name, and nothing is found twice, whatever is typed', () => {
  for (const t of terms) for (const l of languages) expect(searchTerms(t.term[l], l).map(f => f.id)).toContain(t.id)
  fc.assert(fc.property(fc.string({ maxLength: 20 }), fc.constantFrom(...languages), (typed, l) => {
    const ids = searchTerms(typed, l).map(t => t.id)
    expect(new Set(ids).size).toBe(ids.length)
  }), { seed: 20261126, numRuns: 300 })
})

test('a word that an address names and we have not is no word', () => {
  expect(termNamed('__proto__')).toBeNull()
  expect(termNamed(undefined)).toBeNull()
  expect(termOf('referral').term.fr).toBe('aiguillage')
})
