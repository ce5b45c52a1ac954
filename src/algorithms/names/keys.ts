import type { Part } from './part.ts'

const start = (kind: number): number => Math.imul(0x811c9dc5 ^ kind, 0x01000193)
const mix = (h: number): number => h ^ (h >>> 15)
/** FNV-1a, 32 bits, with the kind of key mixed in; two keys that fall together only cost a comparison. */
const hash = (kind: number, text: string): number => {
  let h = start(kind)
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return mix(h)
}
/** The key of the word, then of the word with each one letter left out. */
const withoutOne = (kind: number, text: string, into: number[]): void => {
  into.push(hash(kind, text))
  for (let out = 0; out < text.length; out++) {
    let h = start(kind)
    for (let i = 0; i < text.length; i++) if (i !== out) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
    into.push(mix(h))
  }
}

/** Key of `count` parts written as one word: their consonants in a row, equal neighbours as one. */
export const joinKey = (parts: readonly Part[], from: number, count: number): number => {
  let h = 0x811c9dc5
  let last = 0
  for (let i = from; i < from + count; i++) {
    const { bones } = parts[i]!
    for (let k = 0; k < bones.length; k++) {
      const code = bones.charCodeAt(k)
      if (code !== last) h = Math.imul(h ^ code, 0x01000193)
      last = code
    }
  }
  return h ^ (h >>> 15)
}

/** Kind of the keys made of consonants: one for each first letter, all vowels as one, because more than one slip never changes it. */
const headed = (part: Part): number => 16 + ('aeiou'.includes(part.spelled[0]!) ? 0 : part.spelled.charCodeAt(0))

const common = (part: Part): number[] => {
  const keys: number[] = []
  if (part.spelled === '') return keys
  withoutOne(1, part.spelled, keys)
  if (part.spelled.length >= 6) withoutOne(headed(part), part.bones, keys)
  for (const group of part.given) keys.push(hash(3, String(group)))
  for (const group of part.family) keys.push(hash(4, String(group)))
  if (part.text.length >= 4 && part.english.length >= 3) keys.push(hash(6, part.english))
  if (part.text.length >= 4 && part.french.length >= 3) keys.push(hash(7, part.french))
  return keys
}
const bare = (kind: number, part: Part): number[] => (part.hard === '' ? [] : [hash(kind, part.hard)])

/**
 * Keys under which a part is kept, and keys under which it is looked for. Two parts that `meet` at 0.5 or more share one:
 * equal spelling and one slip by the letters left out (Mor & Fraenkel, CACM 25 (1982) 935–938), more slips by the first
 * letter and the consonants, which are at most one apart, names that stand for each other by their group, words without
 * vowels by their hard consonants, like sounds by their code.
 */
export const keysKept = (part: Part): number[] => [...common(part), ...bare(5, part), ...(part.unvowelled ? bare(8, part) : [])]
export const keysSought = (part: Part): number[] => [...common(part), ...bare(8, part), ...(part.unvowelled ? bare(5, part) : [])]
