import { foldLetters } from '../../platform/places/fold-name.ts'
import { topicRows } from './facts/topics.ts'
import type { Topic } from './topic.ts'

export const topics: readonly Topic[] = topicRows
export const topicNamed: ReadonlyMap<string, Topic> = new Map(topicRows.map(t => [t.code, t]))

/** No accents, no case; a final s or x of a longer word goes, so that one and many meet. */
export const stems = (text: string): string[] => foldLetters(text.replace(/[’']/g, ' ')).split(' ').filter(w => w !== '').map(w => (w.length > 3 ? w.replace(/(?:s|x)$/, '') : w))

export const small: ReadonlySet<string> = new Set('a an the of for in at to and or i me my is are need want find near help who can with from some de du des la le les un une l d et ou a au aux en pour par mon ma mes je j ai besoin cherche trouver pre avec qui on sur dans est aide that be get have'.split(' '))

export const telling = (text: string): string[] => {
  const all = stems(text)
  const kept = all.filter(w => !small.has(w))
  return kept.length > 0 ? kept : all
}

type Phrase = { readonly words: readonly string[]; readonly code: string }
const phrases: readonly Phrase[] = topicRows
  .flatMap(t => [t.said.en, t.said.fr, t.code.replaceAll('_', ' '), ...t.words].map(text => ({ words: telling(text), code: t.code })))
  .filter((p, i, all) => p.words.length > 0 && all.findIndex(q => q.code === p.code && q.words.join(' ') === p.words.join(' ')) === i)
const byFirst = Map.groupBy(phrases.flatMap(p => p.words.map(w => ({ w, p }))), x => x.w)
export const topicWords: readonly string[] = [...byFirst.keys()]

/** Kinds of help that words ask for, each with how surely: 1 when a whole phrase stands there, in any order. */
export const topicsIn = (words: readonly string[]): Map<string, number> => {
  const here = new Set(words)
  const found = new Map<string, { share: number; words: number }>()
  for (const word of here) {
    for (const { p } of byFirst.get(word) ?? []) {
      if (!p.words.every(w => here.has(w))) continue
      const known = found.get(p.code)
      if (!known || known.words < p.words.length) found.set(p.code, { share: 1, words: p.words.length })
    }
  }
  // A longer phrase says more than a word inside it: `legal clinic` is not a clinic.
  const most = Math.max(0, ...[...found.values()].map(f => f.words))
  return new Map([...found].map(([code, f]) => [code, f.words === most ? 1 : 0.35]))
}
