import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seeded } from '../../algorithms/random/rng.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { chanceBits, makeNumber, makeWords, readNumber, readSecond, readWords } from './way-in.ts'
import { englishWords } from './words/english.ts'
import { frenchWords } from './words/french.ts'

const lists = [englishWords, frenchWords]
const oneSlipApart = (a: string, b: string): boolean => {
  if (a === b || Math.abs(a.length - b.length) > 1) return a === b
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  return a.slice(i + 1) === b.slice(i + 1) || a.slice(i) === b.slice(i + 1) || a.slice(i + 1) === b.slice(i)
}

test('each list has 2,048 plain words without accents, and no two look alike', () => {
  for (const list of lists) {
    expect(new Set(list).size).toBe(2048)
    expect(list.filter(word => !/^[a-z]{4,10}$/.test(word))).toEqual([])
    const like = list.flatMap((word, i) => list.slice(i + 1).filter(other => oneSlipApart(word, other)).map(other => `${word} ${other}`))
    expect(like).toEqual([])
  }
})

test('five words carry 52 bits of chance: every half of them reaches the words', () => {
  expect(chanceBits).toBe(52)
  const seen: number[] = []
  const rng = { ...seeded(1), below: (n: number) => { seen.push(n); return 0 } }
  makeWords('en', rng)
  expect(seen.reduce((bits, n) => bits + Math.log2(n), 0)).toBe(52)
})

test('two draws of chance never give the same words', () => {
  const draw = fc.tuple(fc.integer({ min: 0, max: 2 ** 26 - 1 }), fc.integer({ min: 0, max: 2 ** 26 - 1 }))
  const wordsOf = (pair: readonly [number, number]) => { const left = [...pair]; return makeWords('fr', { ...seeded(1), below: () => left.shift()! }) }
  fc.assert(fc.property(draw, draw, (a, b) => (wordsOf(a) === wordsOf(b)) === (a[0] === b[0] && a[1] === b[1])), { seed: 3 })
})

test('words are read as they were made, whatever the capitals, accents and spaces', () => {
  for (let seed = 0; seed < 200; seed++) for (const language of ['en', 'fr'] as const) {
    const words = makeWords(language, seeded(seed))
    expect(readWords(words)).toBe(words)
    expect(readWords(`  ${words.toUpperCase().replaceAll(' ', ' - ')}\n`)).toBe(words)
    expect(readWords(words.replace('e', 'é'))).toBe(words)
  }
})

test('a wrong word is told from a wrong try seven times in eight', () => {
  let told = 0
  for (let seed = 0; seed < 400; seed++) {
    const words = makeWords('en', seeded(seed)).split(' ')
    words[seed % 5] = englishWords[(englishWords.indexOf(words[seed % 5]!) + 1 + seed) % 2048]!
    if (readWords(words.join(' ')) === null) told++
  }
  expect(told).toBeGreaterThan(320)
})

test('a number finds every wrong digit and every two swapped', () => {
  fc.assert(fc.property(fc.integer(), fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 9 }), (seed, at, by) => {
    const digits = readNumber(makeNumber(seeded(seed)))!
    const wrong = digits.slice(0, at) + String((Number(digits[at]) + by) % 10) + digits.slice(at + 1)
    expect(readNumber(wrong)).toBeNull()
    const swapped = digits.slice(0, at) + (digits[at + 1] ?? '') + digits[at]! + digits.slice(at + 2)
    if (swapped !== digits) expect(readNumber(swapped)).toBeNull()
  }), { seed: 11 })
})

test('the second secret is six digits that are hard to guess, or two words', () => {
  expect([readSecond('48 20 73'), readSecond('Rivière calme'), readSecond('ᓄᓇᕗᑦ ᓯᓚ')]).toEqual(['482073', 'riviere calme', 'ᓄᓇᕗᑦ ᓯᓚ'])
  for (const bad of ['123456', '000000', '121212', '123123', '654321', '12345', 'river', 'river river', 'to be', '']) expect(readSecond(bad), bad).toBeNull()
})

test('French says everything that English says', () => {
  expect(Object.keys(fr).sort()).toEqual(Object.keys(en).sort())
  const same = Object.keys(en).filter(key => typeof en[key as keyof typeof en] === 'string' && en[key as keyof typeof en] === fr[key as keyof typeof fr])
  expect(same.sort()).toEqual(['copyOf', 'need.transport', 'notes', 'second'])
})

test('no sentence of hers speaks of crime, of a victim or of the plan, and none is longer than twenty words', () => {
  for (const words of [en, fr]) for (const [key, text] of Object.entries(words)) {
    if (typeof text !== 'string' || key === 'secondSetHelp') continue
    expect(text, key).not.toMatch(/victim|traffi|traite|rescue|secours|prostit|throughline|please|s’il vous plaît|!/i)
    for (const sentence of text.split(/[.?:]\s/)) expect(sentence.split(/\s+/).length, `${key}: ${sentence}`).toBeLessThanOrEqual(20)
  }
})
