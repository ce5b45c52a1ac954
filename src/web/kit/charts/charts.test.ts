import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bars } from './bars.ts'
import { columns } from './columns.ts'
import { courtBar } from './court-bar.ts'
import { lines } from './lines.ts'
import { sparkLine } from './spark-line.ts'
import type { SvgNode } from './svg.ts'
import { hatch, printPalette, screenPalette, svgText } from './svg.ts'

const every = (tree: SvgNode, tag: SvgNode['tag']): SvgNode[] =>
  tree.children.flatMap(child => (typeof child === 'string' ? [] : [...(child.tag === tag ? [child] : []), ...every(child, tag)]))
const words = (tree: SvgNode): string[] => tree.children.flatMap(child => (typeof child === 'string' ? [child] : words(child)))
const numbers = (text: string): number[] => [...text.matchAll(/-?\d+(?:\.\d+)?/g)].map(([match]) => Number(match))

test('a withheld point breaks the line and is never drawn as zero', () => {
  const path = String(every(sparkLine({ points: [3, 4, null, 6, 7] }), 'path')[0]!.attrs['d'])
  expect(path.match(/M/g)).toHaveLength(2)
  expect(path.match(/[ML]/g)).toHaveLength(4)
})

test('a spark line stays inside its frame whatever the numbers', () => {
  fc.assert(fc.property(fc.array(fc.option(fc.double({ min: -1e9, max: 1e9, noNaN: true })), { minLength: 1, maxLength: 60 }), points => {
    const tree = sparkLine({ points, width: 150, height: 36 })
    const drawn = every(tree, 'path').flatMap(path => numbers(String(path.attrs['d'])))
    expect(drawn.every(value => Number.isFinite(value) && value >= 0 && value <= 150)).toBe(true)
  }), { seed: 7 })
})

test('bars start at zero: twice the number is twice the length', () => {
  const tree = bars({ bars: [{ label: 'a', value: 10, text: '10' }, { label: 'b', value: 20, text: '20' }], says: 'x', withheld: 'withheld' })
  const [small, large] = every(tree, 'rect').map(rect => Number(rect.attrs['width']))
  expect(large! / small!).toBeCloseTo(2, 2)
})

test('a withheld bar says the word and shows no length and no nought', () => {
  const tree = bars({ bars: [{ label: 'Yukon', value: null, text: '' }], says: 'x', withheld: 'withheld' })
  expect(words(tree)).toEqual(['Yukon', 'withheld'])
})

test('bars of nothing, of noughts and of hostile labels still make one well-formed drawing', () => {
  fc.assert(fc.property(fc.array(fc.record({ label: fc.string(), value: fc.option(fc.nat()), text: fc.string() }), { maxLength: 12 }), all => {
    const text = svgText(bars({ bars: all, says: '"<&>', withheld: 'w' }), screenPalette)
    expect(text.match(/<svg/g)).toHaveLength(1)
    expect(text).not.toMatch(/NaN|Infinity|undefined/)
    expect(text.replace(/<\/?(svg|g|path|rect|circle|text)\b[^<>]*>/g, '')).not.toMatch(/[<>]/)
  }), { seed: 11 })
})

test('a line with a withheld point is broken and labelled there', () => {
  const tree = lines({ steps: ['2022', '2023', '2024'], series: [{ label: 'asked', values: [1, null, 3] }], says: 's', withheld: 'withheld', text: String })
  expect(words(tree)).toContain('withheld')
  expect(every(tree, 'path').some(path => String(path.attrs['d']).match(/M/g)?.length === 2)).toBe(true)
})

test('defence delay moves the ceiling and is named beside it', () => {
  const plain = courtBar({ used: 10, ceiling: 30, state: 'inside', says: 's', text: String })
  const moved = courtBar({ used: 10, ceiling: 30, defence: [{ from: 4, months: 1.5 }], state: 'inside', says: 's', text: String })
  expect(words(plain)).toEqual(['30'])
  expect(words(moved)).toEqual(['30 + 1.5'])
})

test('a trial past its scale still ends inside the frame', () => {
  fc.assert(fc.property(fc.double({ min: 0, max: 400, noNaN: true }), fc.double({ min: 0, max: 400, noNaN: true }), (used, trialEnds) => {
    const tree = courtBar({ used, ceiling: 18, trialEnds, state: 'past', says: 's', text: String })
    const circle = every(tree, 'circle')[0]!
    expect(Number(circle.attrs['cx'])).toBeLessThanOrEqual(520)
  }), { seed: 13 })
})

test('columns inside the chosen months are solid, the others are not', () => {
  const solid = every(columns([1, 2, 3, 4], 1, 2), 'rect').map(rect => (rect.attrs['fill'] as { paint: string }).paint)
  expect(solid).toEqual(['hair', 'spruce', 'spruce', 'hair'])
})

test('a hatch never leaves its rectangle', () => {
  fc.assert(fc.property(fc.nat(300), fc.nat(300), fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 200 }), (x, y, width, height) => {
    const values = numbers(hatch(x, y, width, height, 6))
    values.forEach((value, i) => {
      const [low, size] = i % 2 === 0 ? [x, width] : [y, height]
      expect(value).toBeGreaterThanOrEqual(low)
      expect(value).toBeLessThanOrEqual(low + size)
    })
  }), { seed: 17 })
})

test('screen and page share one tree and differ only in colour', () => {
  const tree = sparkLine({ points: [1, 2] })
  expect(svgText(tree, screenPalette)).toContain('var(--spruce)')
  expect(svgText(tree, printPalette)).toContain('#1b5a4d')
})
