import { edits } from '../../algorithms/names/edits.ts'
import { fold } from './fold.ts'
import type { Imports, Mapping } from './imports.ts'

/** 3: the same word; 2: a slip of the key; 0: something else. */
const likeness = (heading: string, name: string): number => {
  if (heading === name) return 3
  const most = name.length >= 9 ? 2 : name.length >= 5 ? 1 : 0
  return most > 0 && edits(heading, name, most) <= most ? 2 : 0
}

/** What each column most likely holds. What a person chose before for the same heading comes first. O(columns · headings known). */
export const propose = (columns: readonly string[], of: Imports, kept: ReadonlyMap<number, string | null> = new Map()): Mapping => {
  const known = of.fields.flatMap(f => [f.name, f.said.en, f.said.fr, ...f.also].map(word => ({ field: f.name, word: fold(word) })))
  const guesses = columns.flatMap((column, at) => (kept.has(at) ? [] : known.map(({ field, word }) => ({ at, field, score: likeness(fold(column), word) })))).filter(g => g.score > 0)
  const chosen = new Map<number, string | null>(kept)
  const given = new Set([...kept.values()])
  // Stable: of two alike the column further left has it.
  for (const { at, field } of guesses.toSorted((a, b) => b.score - a.score)) {
    if (chosen.has(at) || given.has(field)) continue
    chosen.set(at, field)
    given.add(field)
  }
  return columns.map((_, at) => chosen.get(at) ?? null)
}
