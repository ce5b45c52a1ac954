import { edits, editsToOne } from './edits.ts'
import { familyLink } from './family-names.ts'
import { givenLink } from './given-names.ts'
import type { Part } from './part.ts'

export type How =
  | 'exact' | 'transliteration' | 'spelling' | 'initial' | 'nickname' | 'other-language' | 'romanisation' | 'typo' | 'sound' | 'phonetic'
  | 'joined' | 'cut' | 'other-name' | 'different'
export type Meeting = { readonly how: How; readonly score: number }

const different: Meeting = { how: 'different', score: 0 }
const otherName: Meeting = { how: 'other-name', score: 0.2 }
/** By length of the shorter word: one slip, two slips, two slips of vowels. */
const oneEdit = [0, 0, 0, 0.5, 0.68, 0.79, 0.86, 0.89, 0.92]
const twoEdits = [0, 0, 0, 0, 0, 0, 0.58, 0.66, 0.74, 0.79, 0.82]
const at = (row: readonly number[], length: number): number => row[Math.min(length, row.length - 1)]!
/** The least score that candidate search must find; below it two words do not meet. */
export const leastMeeting = 0.5

const initial = (a: Part, b: Part): Meeting => (a.text[0] === b.text[0] ? { how: 'initial', score: 0.8 } : different)

/** First letter, all vowels as one. */
const head = (part: Part): string => ('aeiou'.includes(part.spelled[0]!) ? 'a' : part.spelled[0]!)

const slip = (a: Part, b: Part): Meeting => {
  const length = Math.min(a.spelled.length, b.spelled.length)
  if (length < 3) return different
  if (editsToOne(a.spelled, b.spelled) === 1) return { how: 'typo', score: at(oneEdit, Math.ceil((a.spelled.length + b.spelled.length) / 2)) * (head(a) === head(b) ? 1 : 0.93) }
  const most = length < 6 ? 1 : length < 8 ? 2 : 3
  if (most < 2 || head(a) !== head(b)) return different
  const apart = editsToOne(a.bones, b.bones)
  if (apart === 2) return different
  const d = edits(a.spelled, b.spelled, most)
  if (d > most) return different
  if (apart === 0) return { how: 'sound', score: d === 2 ? at(twoEdits, length) + 0.1 : at(twoEdits, length) }
  return d === 2 ? { how: 'typo', score: at(twoEdits, length) } : different
}

const heard = (a: Part, b: Part): Meeting => {
  const length = Math.min(a.text.length, b.text.length)
  if (length < 4) return different
  const english = a.english.length >= 3 && a.english === b.english
  const french = a.french.length >= 3 && a.french === b.french
  if (!english && !french) return different
  if (Math.abs(a.text.length - b.text.length) > 3) return different
  const d = edits(a.spelled, b.spelled, 3)
  return d <= 3 && d / Math.max(a.spelled.length, b.spelled.length) <= 0.45 ? { how: 'phonetic', score: 0.8 } : different
}

const linked = (a: Part, b: Part): Meeting | null => {
  const given = a.given.length > 0 && b.given.length > 0 ? givenLink(a.text, b.text) : null
  if (given === 'nickname') return { how: 'nickname', score: 0.9 }
  if (given) return { how: 'other-language', score: edits(a.spelled, b.spelled, 2) <= 2 ? 0.93 : 0.84 }
  return a.family.length > 0 && b.family.length > 0 && familyLink(a.text, b.text) ? { how: 'romanisation', score: 0.86 } : null
}

/**
 * What two words of two names have to do with each other, with a score in [0, 1]; symmetric, equal words score 1.
 * Two known given names that are not linked never meet by a slip of the pen (Joan is no mistyped John).
 */
export const meet = (a: Part, b: Part): Meeting => {
  if (a.kind === 'initial' || b.kind === 'initial') return initial(a, b)
  if (a.text === b.text) return { how: a.transliterated !== b.transliterated ? 'transliteration' : 'exact', score: 1 }
  if (a.kind === 'number' || b.kind === 'number' || a.kind === 'suffix' || b.kind === 'suffix') return different
  const link = linked(a, b)
  const near: Meeting | null = a.spelled === b.spelled ? { how: a.transliterated !== b.transliterated ? 'transliteration' : 'spelling', score: Math.min(a.text.length, b.text.length) <= 3 ? 0.6 : 0.97 } : null
  if (near || link) return link && (!near || link.score > near.score) ? link : near!
  if ((a.unvowelled || b.unvowelled) && a.hard !== '' && a.hard === b.hard) return { how: 'transliteration', score: a.hard.length >= 3 ? 0.92 : a.hard.length === 2 ? 0.84 : 0.7 }
  if (a.known && b.known) return otherName
  const written = slip(a, b)
  if (written.score >= 0.8) return written
  const spoken = heard(a, b)
  return spoken.score > written.score ? spoken : written
}
