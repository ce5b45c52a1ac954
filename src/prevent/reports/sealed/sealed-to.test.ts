import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromText, toText, type Bytes } from './bytes.ts'
import { publicKeyOf } from './hpke.ts'
import { openSealed, readersOf, sealTo } from './sealed-to.ts'

const seed = fc.uint8Array({ minLength: 32, maxLength: 32 }).map(bytes => new Uint8Array(bytes))
const id = fc.uuid()
const text = fc.string({ unit: 'grapheme', maxLength: 400 })
const settings = { seed: 11, numRuns: 25 }
const reader = async (one: { id: string; seed: Bytes }) => ({ id: one.id, key: await publicKeyOf(one.seed) })

test('every named reader opens it, and no other key does', async () => {
  await fc.assert(fc.asyncProperty(text, fc.uniqueArray(fc.record({ id, seed }), { minLength: 2, maxLength: 4, selector: r => r.id }), async (said, all) => {
    const [stranger, ...named] = all
    const sealed = await sealTo(await Promise.all(named.map(reader)), said, 'report')
    expect(readersOf(sealed)).toEqual(named.map(r => r.id))
    for (const one of named) expect(await openSealed(one, sealed, 'report')).toBe(said)
    expect(await openSealed(stranger!, sealed, 'report')).toBeNull()
    expect(await openSealed({ id: named[0]!.id, seed: stranger!.seed }, sealed, 'report')).toBeNull()
    expect(await openSealed(named[0]!, sealed, 'reply')).toBeNull()
  }), settings)
})

test('one changed bit anywhere, a reader taken out or a tail cut off, and it opens for nobody', async () => {
  await fc.assert(fc.asyncProperty(text, seed, seed, fc.nat(), fc.integer({ min: 0, max: 7 }), async (said, a, b, where, bit) => {
    const named = [{ id: '11111111-1111-4111-8111-111111111111', seed: a }, { id: '22222222-2222-4222-8222-222222222222', seed: b }]
    const sealed = await sealTo(await Promise.all(named.map(reader)), said, 'report')
    const changed = sealed.slice()
    changed[where % sealed.length]! ^= 1 << bit
    const without = new Uint8Array([1, 1, ...sealed.subarray(2, 98), ...sealed.subarray(194)])
    for (const altered of [changed, without, sealed.slice(0, -1)]) for (const one of named) expect(await openSealed(one, altered, 'report')).toBeNull()
  }), settings)
})

test('sizes say little: one, four or sixteen kibibytes, whatever was said', async () => {
  const one = { id: '11111111-1111-4111-8111-111111111111', key: await publicKeyOf(new Uint8Array(32).fill(7)) }
  const sizes = await Promise.all(['', 'a', 'x'.repeat(1020), 'x'.repeat(1021), 'ᐃ'.repeat(1364), 'ᐃ'.repeat(5000)].map(async said => (await sealTo([one], said, 'report')).length - 2 - 96 - 16))
  expect(sizes).toEqual([1024, 1024, 1024, 4096, 4096, 16384])
  await expect(sealTo([one], 'x'.repeat(16_400), 'report')).rejects.toThrow(RangeError)
})

test('what is no sealed message is told from its form alone', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 2000 }), bytes => { expect(readersOf(new Uint8Array(bytes))).toBeNull() }), { seed: 11, numRuns: 200 })
})

test('bytes come back from their text, and other text is refused', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), bytes => { expect(fromText(toText(bytes))).toEqual(new Uint8Array(bytes)) }), { seed: 11 })
  for (const bad of ['a', 'ab=', 'a+b/', 'é', 'AB']) expect(fromText(bad)).toBeNull()
})
