import fc from 'fast-check'
import { expect, test } from 'vitest'
import { publicKeyOf } from './hpke.ts'
import { chanceBytes, keysOf, makeReceipt, readReceipt, wordCount } from './receipt.ts'
import { englishWords } from './words/english.ts'
import { frenchWords } from './words/french.ts'

const lists = [englishWords, frenchWords]
const chance = fc.uint8Array({ minLength: chanceBytes, maxLength: chanceBytes })
const place = fc.integer({ min: 0, max: wordCount - 1 })

test('a receipt holds at least 80 bits of chance: other chance, another receipt', () => {
  expect(chanceBytes * 8).toBeGreaterThanOrEqual(80)
  expect(lists.map(list => new Set(list).size)).toEqual([1024, 1024])
  fc.assert(fc.property(chance, chance, fc.constantFrom(...lists), (a, b, list) => {
    expect(makeReceipt(list, a) === makeReceipt(list, b)).toBe(a.every((byte, i) => byte === b[i]))
  }), { seed: 5, numRuns: 300 })
  const bits = Array.from({ length: 80 }, (_, i) => makeReceipt(englishWords, Uint8Array.from({ length: 10 }, (_none, byte) => (byte === i >> 3 ? 1 << (i & 7) : 0))))
  expect(new Set(bits).size).toBe(80)
})

test('it is read as it was written, with capitals, accents and line ends of her own', () => {
  fc.assert(fc.property(chance, fc.constantFrom(...lists), (bytes, list) => {
    const receipt = makeReceipt(list, bytes)
    expect(readReceipt(`  ${receipt.toUpperCase().replaceAll(' ', ', \n')} `, lists)).toBe(receipt)
  }), { seed: 5, numRuns: 200 })
})

test('10,000 receipts with one wrong word are all found out before any key is derived, and so are two words that changed places', () => {
  fc.assert(fc.property(chance, fc.constantFrom(...lists), place, place, fc.integer({ min: 1, max: 1023 }), (bytes, list, i, j, by) => {
    const words = makeReceipt(list, bytes).split(' ')
    const wrong = words.with(i, list[(list.indexOf(words[i]!) + by) % 1024]!).join(' ')
    expect(readReceipt(wrong, [list])).toBeNull()
    const swapped = words.with(i, words[j]!).with(j, words[i]!).join(' ')
    if (words[i] !== words[j]) expect(readReceipt(swapped, [list])).toBeNull()
  }), { seed: 5, numRuns: 10_000 })
})

test('fewer or more words, none of ours, or nothing at all is no receipt', () => {
  const receipt = makeReceipt(englishWords, new Uint8Array(10))
  for (const typed of ['', ' ', receipt.split(' ').slice(1).join(' '), `${receipt} card`, 'zzz '.repeat(9), '1 2 3 4 5 6 7 8 9']) expect(readReceipt(typed, lists)).toBeNull()
})

test('any two words of a list differ in two letters or more', () => {
  for (const list of lists) {
    const blurred = list.flatMap(word => [...new Set(Array.from(word, (_, i) => `${word.slice(0, i)}?${word.slice(i + 1)}`))])
    expect(new Set(blurred).size).toBe(blurred.length)
  }
})

test('what finds the row and what opens the answers are two keys, neither of which tells the other or the receipt', async () => {
  const [one, two] = [await keysOf('a b c'), await keysOf('a b d')]
  const all = [one.find, one.seed, await publicKeyOf(one.seed), two.find, two.seed].map(bytes => Buffer.from(bytes).toString('hex'))
  expect(new Set(all).size).toBe(5)
})
