import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seeded } from '../random/rng.ts'
import { meetBirths, packBirths, readBirth, reconcilableWith } from './birth.ts'
import { readName } from './compare.ts'
import { edits } from './edits.ts'
import { keysKept, keysSought } from './keys.ts'
import { leastMeeting, meet } from './meet.ts'
import { skeleton, spelling } from './spelling.ts'
import { disturb, inventName, origins } from './synthetic.ts'

const word = fc.string({ unit: fc.constantFrom(...'abceghklmnoprstuy'), minLength: 1, maxLength: 12 })

/** Slow and obvious: the recurrence itself. */
const slowEdits = (a: string, b: string): number => {
  const d = (i: number, j: number): number =>
    i === 0 || j === 0 ? i + j : Math.min(d(i - 1, j) + 1, d(i, j - 1) + 1, d(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1), i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? d(i - 2, j - 2) + 1 : Infinity)
  return d(a.length, b.length)
}

test('the edit distance is that of the plain recurrence, cut at the limit', () => {
  const small = fc.string({ unit: fc.constantFrom(...'abc'), maxLength: 6 })
  fc.assert(fc.property(small, small, fc.integer({ min: 0, max: 4 }), (a, b, most) => { expect(edits(a, b, most)).toBe(Math.min(slowEdits(a, b), most + 1)) }), { seed: 1, numRuns: 300 })
})

test('one edit of a spelling is at most one edit of its consonants', () => {
  fc.assert(fc.property(word, fc.integer({ min: 0, max: 12 }), fc.constantFrom(...'abkrst'), (text, at, letter) => {
    const edited = text.slice(0, at) + letter + text.slice(at + 1)
    expect(edits(skeleton(text), skeleton(edited), 3)).toBeLessThanOrEqual(edits(text, edited, 3))
  }), { seed: 2, numRuns: 500 })
})

test('a spelling is never longer than the word allows and is stable in case', () => {
  fc.assert(fc.property(word, text => { expect(spelling(text).length).toBeLessThanOrEqual(text.length + (text.match(/x/g)?.length ?? 0)) }), { seed: 3 })
})

test('two words that meet share a key, so the index cannot miss them', () => {
  const parts = fc.oneof(
    fc.tuple(fc.constantFrom(...origins), fc.integer(), fc.integer()).map(([origin, one, two]) => { const name = inventName(origin, seeded(one)); return [name, disturb(name, seeded(two))] as const }),
    fc.tuple(word, word),
  )
  fc.assert(fc.property(parts, ([a, b]) => {
    for (const x of readName(a).parts) {
      for (const y of readName(b).parts) {
        if (x.kind === 'initial' || y.kind === 'initial' || x.kind === 'suffix' || y.kind === 'suffix' || meet(x, y).score < leastMeeting) continue
        expect(keysKept(y).some(key => keysSought(x).includes(key)), `${x.text} ${y.text}`).toBe(true)
      }
    }
  }), { seed: 4, numRuns: 1500 })
})

test('the quick refusal of births refuses exactly those that contradict', () => {
  const two = (n: number) => String(n).padStart(2, '0')
  const birth = fc.tuple(fc.integer({ min: 1978, max: 1983 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), fc.integer({ min: 0, max: 9 })).map(([y, m, d, form]) =>
    form === 0 ? `${y}` : form === 1 ? `${y}-${two(m)}` : form === 2 ? `${two(d)}/${two(m)}/${y}` : form === 3 ? '' : form === 4 ? `${y}-01-01` : `${y}-${two(m)}-${two(d)}`)
  fc.assert(fc.property(birth, birth, (a, b) => {
    const [x, y] = [readBirth(a), readBirth(b)]
    expect(reconcilableWith(x, packBirths([y]))(0), `${a} ${b}`).toBe(meetBirths(x, y) !== 'contradicts')
  }), { seed: 5, numRuns: 3000 })
})

test('births meet the same both ways, and no day of another calendar is read', () => {
  expect(meetBirths(readBirth('1980-03-05'), readBirth('1980-05-03'))).toBe('swapped')
  expect(meetBirths(readBirth('1980-05-03'), readBirth('1980-03-05'))).toBe('swapped')
  expect(readBirth('1981-02-29')).toBeNull()
  expect(readBirth('soon')).toBeNull()
  expect(readBirth('1984-02-29')?.days).toEqual(['1984-02-29'])
})
