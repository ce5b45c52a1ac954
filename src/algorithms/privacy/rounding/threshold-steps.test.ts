import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cellKeyOf, cellKeyRound } from './cell-key.ts'
import { stepOf, thresholdSteps } from './threshold-steps.ts'

test('a running count never shows two figures that differ by a small group', () => {
  fc.assert(fc.property(fc.array(fc.nat(200), { maxLength: 30 }), fc.integer({ min: 2, max: 20 }), (counts, threshold) => {
    const shown = thresholdSteps(counts, threshold).filter(v => v !== null)
    expect(shown.every((v, k) => k === 0 || v === shown[k - 1] || Math.abs(v - shown[k - 1]!) >= threshold)).toBe(true)
    expect(shown.every(v => v === 0 || v >= threshold)).toBe(true)
    expect(shown.every(v => counts.includes(v))).toBe(true)
  }), { seed: 1 })
})

test('a running count holds back until it has moved by the threshold', () => {
  expect(thresholdSteps([4, 14, 17, 23, 24, 40], 10)).toEqual([null, 14, 14, 14, 24, 40])
})

test('a step holds its count and is a threshold wide', () => {
  expect([0, 9, 10, 19, 20, 37].map(c => stepOf(c, 10))).toEqual([{ from: 0, to: 0 }, { below: 10 }, { from: 10, to: 19 }, { from: 10, to: 19 }, { from: 20, to: 29 }, { from: 30, to: 39 }])
})

test('the same records give the same cell key in any order and any table', () => {
  fc.assert(fc.property(fc.array(fc.nat(2 ** 32 - 1)), records => {
    expect(cellKeyOf([...records].reverse())).toBe(cellKeyOf(records))
  }), { seed: 2 })
})

test('rounding stays within the base and keeps the mean', () => {
  fc.assert(fc.property(fc.nat(5000), fc.integer({ min: 1, max: 25 }), fc.oneof(fc.nat(), fc.string()), (count, base, key) => {
    const rounded = cellKeyRound(count, key, base)
    expect(rounded % base).toBe(0)
    expect(Math.abs(rounded - count)).toBeLessThan(base)
  }), { seed: 3 })
  for (const count of [1, 2, 3, 4, 11]) {
    const mean = Array.from({ length: 40_000 }, (_, k) => cellKeyRound(count, `cell ${k}`, 5)).reduce((s, v) => s + v, 0) / 40_000
    expect(Math.abs(mean - count)).toBeLessThan(0.05)
  }
})

test('what is no count, no base or no key is refused', () => {
  expect(() => cellKeyRound(-1, 1, 5)).toThrow(RangeError)
  expect(() => cellKeyRound(1.5, 1, 5)).toThrow(RangeError)
  expect(() => cellKeyRound(1, 1, 0)).toThrow(RangeError)
  expect(() => cellKeyRound(1, Number.NaN, 5)).toThrow(RangeError)
})
