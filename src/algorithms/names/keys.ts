import { withoutOne } from './edits.ts'
import type { Part } from './part.ts'

/** FNV-1a, 32 bits, with the kind of key mixed in; two keys that fall together only cost a comparison. */
const hash = (kind: number, text: string): number => {
  let h = 0x811c9dc5 ^ kind
  h = Math.imul(h, 0x01000193)
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h ^ (h >>> 15)
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

const slips = (part: Part): number[] => [
  ...(part.spelled.length <= 6 ? withoutOne(part.spelled).map(text => hash(1, text)) : []),
  ...(part.spelled.length >= 6 ? withoutOne(part.bones).map(text => hash(2, text)) : []),
]
const ears = (part: Part): number[] =>
  part.text.length < 4 ? [] : [...(part.english.length >= 3 ? [hash(6, part.english)] : []), ...(part.french.length >= 3 ? [hash(7, part.french)] : [])]
const groups = (part: Part): number[] => [...part.given.map(group => hash(3, String(group))), ...part.family.map(group => hash(4, String(group)))]
const bare = (kind: number, part: Part): number[] => (part.hard === '' ? [] : [hash(kind, part.hard)])

/**
 * Keys under which a part is kept, and keys under which it is looked for. Two parts that `meet` at 0.5 or more share one:
 * equal spelling and one slip by the letters left out (of the spelling up to six letters, of its consonants above),
 * more slips only where the consonants are at most one apart, names that stand for each other by their group, words
 * without vowels by their hard consonants, like sounds by their code.
 */
export const keysKept = (part: Part): number[] => [...slips(part), ...groups(part), ...ears(part), ...bare(5, part), ...(part.unvowelled ? bare(8, part) : [])]
export const keysSought = (part: Part): number[] => [...slips(part), ...groups(part), ...ears(part), ...bare(8, part), ...(part.unvowelled ? bare(5, part) : [])]
