import { foldName } from './fold-name.ts'
import type { Place, PlaceId } from './place.ts'
import { placeList, type PlaceList } from './place-list.ts'
import { provinces, type ProvinceCode } from './provinces.ts'
import { bitCount, editDistance, editsFor, lettersOf } from './spelling.ts'

/** `how`: the whole name, its beginning, the beginning of one of its words, or a near spelling. */
export type FoundPlace = { readonly place: Place; readonly matched: string; readonly how: 'exact' | 'start' | 'word' | 'close' }

type Key = { readonly text: string; readonly shown: string; readonly bits: number; readonly place: Place; readonly own: boolean }
type Hit = FoundPlace & { readonly rank: number }

const mostLetters = 80
const hows = ['exact', 'start', 'word', 'close'] as const

const keysOf = (list: PlaceList): Key[] =>
  list.places.flatMap(place => {
    const names = [place.name, ...place.otherNames.map(other => other.name), ...(list.spellings.get(place.id) ?? [])]
    const own = 1 + place.otherNames.length
    const seen = new Map<string, Key>()
    names.forEach((name, i) => {
      const text = foldName(name)
      if (text && !seen.has(text)) seen.set(text, { text, shown: name, bits: lettersOf(text), place, own: i < own })
    })
    return [...seen.values()]
  })

const provinceWords = new Map(provinces.flatMap(p => [p.code, p.name.en, p.name.fr, ...p.also].map(word => [foldName(word), p.code] as const)))

/** `thompson mb` → `thompson`, MB. A text that is only a province stays a text: Québec is a city too. */
const splitProvince = (text: string): { name: string; province: ProvinceCode | null } => {
  const words = text.split(' ')
  for (let take = Math.min(4, words.length - 1); take >= 1; take--) {
    const province = provinceWords.get(words.slice(-take).join(' '))
    if (province) return { name: words.slice(0, -take).join(' '), province }
  }
  return { name: text, province: null }
}

const rankOf = (key: Key, name: string, edits: number, bits: number): number => {
  const listed = key.own ? 0 : 0.5
  if (key.text === name) return listed
  // Spellings that are not shown (other scripts, list variants) must be met whole or from their start.
  if (!key.own) return name.length > 2 && key.text.startsWith(name) ? 1.5 : Infinity
  if (key.text.startsWith(name)) return 1
  if (key.text.includes(` ${name}`)) return 2
  if (edits === 0 || bitCount(bits & ~key.bits) > edits) return Infinity
  if (bitCount(key.bits & ~bits) <= edits) {
    const whole = editDistance(name, key.text, edits)
    if (whole <= edits) return 3 + whole
  }
  if (name.length < 5 || key.text.length <= name.length) return Infinity
  const start = editDistance(name, key.text.slice(0, name.length), edits - 1)
  return start <= edits - 1 ? 6 + start : Infinity
}

const better = (a: Hit, b: Hit): number =>
  a.rank - b.rank || (b.place.population ?? 0) - (a.place.population ?? 0) || (a.place.id < b.place.id ? -1 : 1)

const search = (keys: readonly Key[], name: string, province: ProvinceCode | null, limit: number): Hit[] => {
  const edits = editsFor(name.length)
  const bits = lettersOf(name)
  const best = new Map<PlaceId, Hit>()
  for (const key of keys) {
    if (province && key.place.province !== province) continue
    const rank = rankOf(key, name, edits, bits)
    const known = best.get(key.place.id)
    if (rank === Infinity || (known && known.rank <= rank)) continue
    best.set(key.place.id, { place: key.place, matched: key.shown, how: hows[Math.min(3, Math.floor(rank))]!, rank })
  }
  return [...best.values()].sort(better).slice(0, limit)
}

let indexed: readonly Key[] | null = null

/**
 * Places that a typed text may mean, best first: name, Indigenous, syllabic or former name, any accents, a slip or two,
 * with or without a province ("Thompson MB"). Namesakes all come back, each with its province. A few ms; text over 80 letters is cut.
 */
export const findPlaces = (text: string, limit = 10): FoundPlace[] => {
  const keys = (indexed ??= keysOf(placeList()))
  const folded = foldName(text.slice(0, mostLetters))
  if (!folded || limit < 1) return []
  const { name, province } = splitProvince(folded)
  const whole = province ? search(keys, folded, null, limit).filter(hit => hit.rank < 1) : []
  const hits = [...whole, ...search(keys, name, province, limit)]
  return [...new Map(hits.map(hit => [hit.place.id, hit])).values()].slice(0, limit).map(({ place, matched, how }) => ({ place, matched, how }))
}
