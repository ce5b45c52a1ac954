import { foldLetters } from '../../platform/places/fold-name.ts'
import { editDistance } from '../../platform/places/spelling.ts'
import { small, stems, telling, topicNamed, topicsIn, topicWords } from './topics.ts'

/** What is searched of a service. `topics` are codes of kinds of help, `offers` of what is given there besides; `place` its town and province. */
export type Findable = { readonly id: string; readonly name: string; readonly alsoNamed: readonly string[]; readonly organization: string; readonly topics: readonly string[]; readonly offers?: readonly string[]; readonly place: string; readonly description: string }
export type Hit = { readonly id: string; readonly score: number }

type Posting = { readonly doc: number; readonly weight: number }
export type Index = { readonly docs: readonly string[]; readonly words: ReadonlyMap<string, readonly Posting[]>; readonly topics: ReadonlyMap<string, readonly Posting[]>; readonly near: ReadonlyMap<string, readonly string[]>; readonly sorted: readonly string[]; readonly places: ReadonlySet<string> }

const shorter = (word: string): string[] => (word.length < 4 ? [word] : [word, ...[...word].map((_, i) => word.slice(0, i) + word.slice(i + 1))])
const editsIn = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2)

/** Words → services, kinds of help → services, and words by what is left when one letter goes (for slips). O(total words). */
export const indexServices = (services: readonly Findable[]): Index => {
  const words = new Map<string, Posting[]>()
  const byTopic = new Map<string, Posting[]>()
  const places = new Set<string>()
  services.forEach((s, doc) => {
    const weights = new Map<string, number>()
    const put = (text: string, weight: number) => {
      for (const w of stems(text)) if (!small.has(w)) weights.set(w, Math.max(weights.get(w) ?? 0, weight))
    }
    put(s.description.slice(0, 2000), 1)
    put(s.place, 3)
    put(s.organization, 3)
    for (const name of s.alsoNamed) put(name, 4)
    put(s.name, 4)
    for (const w of stems(s.place)) places.add(w)
    for (const [word, weight] of weights) {
      const list = words.get(word)
      if (list) list.push({ doc, weight })
      else words.set(word, [{ doc, weight }])
    }
    for (const code of new Set([...s.topics, ...(s.offers ?? [])])) {
      const list = byTopic.get(code)
      const one = { doc, weight: s.topics.includes(code) ? 1 : 0.6 }
      if (list) list.push(one)
      else byTopic.set(code, [one])
    }
  })
  const near = new Map<string, string[]>()
  for (const word of new Set([...words.keys(), ...topicWords])) {
    for (const key of shorter(word)) {
      const list = near.get(key)
      if (list) list.push(word)
      else near.set(key, [word])
    }
  }
  return { docs: services.map(s => s.id), words, topics: byTopic, near, sorted: [...words.keys()].sort(), places }
}

const startingWith = (index: Index, start: string): string[] => {
  let [low, high] = [0, index.sorted.length]
  while (low < high) {
    const mid = (low + high) >> 1
    if (index.sorted[mid]! < start) low = mid + 1
    else high = mid
  }
  const found: string[] = []
  for (let i = low; i < index.sorted.length && found.length < 20 && index.sorted[i]!.startsWith(start); i++) found.push(index.sorted[i]!)
  return found
}

/** Words that a typed word may be, with how near: itself, words that it begins, words a slip or two away. */
const meant = (index: Index, word: string): Map<string, number> => {
  const found = new Map<string, number>([[word, 1]])
  if (word.length >= 3) for (const w of startingWith(index, word)) if (!found.has(w)) found.set(w, 0.7)
  const edits = editsIn(word)
  if (edits === 0 || index.words.has(word) || topicSet.has(word)) return found
  for (const key of shorter(word)) {
    for (const w of index.near.get(key) ?? []) {
      if (found.has(w)) continue
      const d = editDistance(word, w, edits)
      if (d <= edits) found.set(w, d === 1 ? 0.75 : 0.5)
    }
  }
  return found
}
const topicSet = new Set(topicWords)

/** Typed words as the nearest known words, for phrases of kinds of help. */
const corrected = (index: Index, word: string): string => {
  if (topicSet.has(word) || index.words.has(word)) return word
  const best = [...meant(index, word)].filter(([w]) => topicSet.has(w)).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]
  return best?.[0] ?? word
}

/**
 * Services that a person may mean, best first: by name, by kind of help in words of either language, by town; slips allowed.
 * O(postings of the words asked) + O(words near a slip).
 */
export const findServices = (index: Index, text: string, most = 10): Hit[] => {
  const asked = telling(text.slice(0, 200)).slice(0, 12)
  if (asked.length === 0) return []
  const total = index.docs.length
  const scores = new Map<number, number>()
  const add = (doc: number, by: number) => scores.set(doc, (scores.get(doc) ?? 0) + by)
  const wanted = topicsIn(asked.map(w => corrected(index, w)))
  const answering = new Set<number>()
  for (const [code, share] of wanted) {
    for (const { doc, weight } of index.topics.get(code) ?? []) {
      add(doc, topicWeight * share * weight)
      if (share === 1) answering.add(doc)
    }
  }
  for (const word of asked) {
    // A word that names a kind of help is not also half a town or half a name, and counts once for those who give that help.
    const spent = answering.size > 0 && topicSet.has(corrected(index, word)) && !index.places.has(word)
    const best = new Map<number, number>()
    for (const [w, near] of spent ? new Map([[word, 1]]) : meant(index, word)) {
      const postings = index.words.get(w) ?? []
      const rare = Math.log(1 + total / (1 + postings.length))
      for (const { doc, weight } of postings) {
        if (spent && answering.has(doc)) continue
        const by = weight * near * rare * (index.places.has(w) ? 1.3 : 1)
        if (by > (best.get(doc) ?? 0)) best.set(doc, by)
      }
    }
    for (const [doc, by] of best) add(doc, by)
  }
  return bestOf(index, scores, most)
}
const topicWeight = 30

const bestOf = (index: Index, scores: ReadonlyMap<number, number>, most: number): Hit[] => {
  const top: [number, number][] = []
  const before = (a: readonly [number, number], b: readonly [number, number]) => a[1] > b[1] || (a[1] === b[1] && index.docs[a[0]]! < index.docs[b[0]]!)
  for (const one of scores) {
    if (top.length === most && !before(one, top[most - 1]!)) continue
    let at = top.length
    while (at > 0 && before(one, top[at - 1]!)) at--
    top.splice(at, 0, one)
    if (top.length > most) top.pop()
  }
  return top.map(([doc, score]) => ({ id: index.docs[doc]!, score: Math.round(score * 100) / 100 }))
}

/** Kinds of help that a service's own words name, for feeds whose vocabulary is not ours. */
export const topicsOf = (terms: readonly string[], name: string): string[] => {
  const codes = new Set<string>()
  for (const term of [...terms, name]) {
    const own = topicNamed.get(foldLetters(term).replaceAll(' ', '_'))
    if (own) codes.add(own.code)
    else for (const [code, share] of topicsIn(telling(term))) if (share === 1) codes.add(code)
  }
  return [...codes].slice(0, 8)
}
