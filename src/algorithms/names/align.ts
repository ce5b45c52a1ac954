import { editsToOne } from './edits.ts'
import { meet, type How, type Meeting } from './meet.ts'
import type { Part } from './part.ts'
import { once } from './rewrite.ts'

/** Parts `a` (positions in the first name) met parts `b` of the second: one to one, or several joined against one. */
export type Link = { readonly a: readonly number[]; readonly b: readonly number[]; readonly how: How; readonly score: number }
export type Alignment = { readonly links: readonly Link[]; readonly leftA: readonly number[]; readonly leftB: readonly number[] }

/** Most words that may be written as one. */
export const longestJoin = 3

const run = (parts: readonly Part[], from: number, count: number, form: 'spelled' | 'bones'): string => {
  let out = ''
  for (let i = from; i < from + count; i++) out += parts[i]![form]
  return out
}
const lettersIn = (parts: readonly Part[], from: number, count: number): number => {
  let letters = 0
  for (let i = from; i < from + count; i++) letters += parts[i]!.spelled.length
  return letters
}

/** Words run together against one word: same consonants, at most one slip. */
export const meetJoined = (parts: readonly Part[], from: number, count: number, whole: Part): Meeting | null => {
  const extra = lettersIn(parts, from, count) - whole.spelled.length
  if (extra < -1 || extra > count || whole.text.length < 4 || whole.kind === 'initial' || whole.kind === 'number') return null
  if (once(run(parts, from, count, 'bones')) !== whole.runBones) return null
  const d = editsToOne(once(run(parts, from, count, 'spelled')), whole.spelled)
  return d === 0 ? { how: 'joined', score: 0.98 } : d === 1 ? { how: 'joined', score: 0.9 } : null
}

const joins = (many: readonly Part[], few: readonly Part[], flip: boolean): Link[] => {
  const out: Link[] = []
  for (let count = 2; count <= longestJoin; count++) {
    for (let from = 0; from + count <= many.length; from++) {
      for (let at = 0; at < few.length; at++) {
        const meeting = meetJoined(many, from, count, few[at]!)
        if (!meeting) continue
        const places = Array.from({ length: count }, (_, i) => from + i)
        out.push(flip ? { a: [at], b: places, ...meeting } : { a: places, b: [at], ...meeting })
      }
    }
  }
  return out
}

const singles = (a: readonly Part[], b: readonly Part[]): Link[] => {
  const out: Link[] = []
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < b.length; j++) {
      const meeting = meet(a[i]!, b[j]!)
      if (meeting.score >= 0.5) out.push({ a: [i], b: [j], ...meeting })
    }
  }
  return out
}

/** Best first; equal ones by nearness in order, then by place, so that the result never depends on chance. */
const inOrder = (x: Link, y: Link): number =>
  y.score - x.score || y.a.length + y.b.length - x.a.length - x.b.length || Math.abs(x.a[0]! - x.b[0]!) - Math.abs(y.a[0]! - y.b[0]!) || x.a[0]! - y.a[0]! || x.b[0]! - y.b[0]!

/** Pairs the parts of two names, best meetings first. O(n·m) meetings for n and m parts, at most 24 each. */
export const align = (a: readonly Part[], b: readonly Part[]): Alignment => {
  const usedA = new Set<number>()
  const usedB = new Set<number>()
  const links: Link[] = []
  const found = singles(a, b)
  const all = [...found, ...joins(a, b, false), ...joins(b, a, true)]
  for (const link of all.sort(inOrder)) {
    if (link.a.some(i => usedA.has(i)) || link.b.some(j => usedB.has(j))) continue
    links.push(link)
    for (const i of link.a) usedA.add(i)
    for (const j of link.b) usedB.add(j)
  }
  const left = (parts: readonly Part[], used: Set<number>) => parts.flatMap((_, i) => (used.has(i) ? [] : [i]))
  return { links: links.sort((x, y) => x.a[0]! - y.a[0]!), leftA: left(a, usedA), leftB: left(b, usedB) }
}
