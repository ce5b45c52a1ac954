import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Command, Io } from '../command.ts'
import keyPlayers from './graph-key-players.ts'
import measures from './graph-measures.ts'

const root = join(import.meta.dirname, '../../..')
const reading: Io = { progress: () => {}, read: path => readFile(join(root, path), 'utf8'), readJson: async path => JSON.parse(await readFile(join(root, path), 'utf8')) as unknown }
const holding = (file: unknown): Io => ({ ...reading, readJson: async () => file })

type Said = Record<string, string | boolean>
const ask = (command: Command, file: unknown, options: Said = {}) => command.run({ args: ['network.json'], options }, holding(file))
const code = (answer: Promise<unknown>) => answer.then(() => 'accepted', (error: unknown) => (error as { code?: string }).code ?? (error as Error).name)

/** The arguments and options of a command's example line. */
const exampleOf = ({ example, name }: Command) => {
  const words = example.replace(`throughline ${name} `, '').split(' '), options: Said = {}
  const args = words.filter((word, i) => !word.startsWith('--') && !words[i - 1]?.startsWith('--'))
  for (const [i, word] of words.entries()) if (word.startsWith('--')) options[word.slice(2)] = words[i + 1] ?? true
  return { args, options }
}
const path3 = { nodes: [{ id: 'a' }, { id: 'b' }, { id: 'c' }], edges: [{ source: 'a', target: 'b' }, { source: 'b', target: 'c' }] }

test('the example of measures runs, and leaves the protected person out of the list and in the graph', async () => {
  const answer = (await measures.run(exampleOf(measures), reading)) as { graph: { n: number; m: number; protected: number }; nodes: { id: string }[] }
  expect(answer.graph).toMatchObject({ n: 14, m: 19, protected: 1 })
  expect(answer.nodes.map(node => node.id)).not.toContain('P13')
})

test('the example of key players runs, proved, and never names the excluded', async () => {
  const answer = (await keyPlayers.run(exampleOf(keyPlayers), reading)) as { set: string[] }
  expect(answer).toMatchObject({ set: ['P05', 'P10'], optimal: true, before: 0, excluded: 2 })
})

test('the two-mode example projects people by the phones they share', async () => {
  const answer = await measures.run({ args: ['docs/examples/graph/people-and-phones.json'], options: { 'two-mode': true } }, reading)
  expect(answer).toMatchObject({ graph: { n: 6, m: 7 } })
})

test('key players answers with set, value, before, bound, optimal, method and seconds', async () => {
  const answer = await ask(keyPlayers, path3, { measure: 'fragmentation', k: '1' })
  expect(answer).toMatchObject({ set: ['b'], value: 1, before: 0, bound: 1, optimal: true, method: 'branch and bound' })
  expect(answer).toHaveProperty('seconds')
})

test('without time the answer is still a set with a bound', async () => {
  const ring = { nodes: Array.from({ length: 60 }, (_, i) => ({ id: i })), edges: Array.from({ length: 60 }, (_, i) => ({ source: i, target: (i + 1) % 60 })) }
  const answer = (await ask(keyPlayers, ring, { measure: 'distance-fragmentation', k: '4', seconds: '0' })) as { set: string[]; bound: number; value: number; optimal: boolean }
  expect(answer.set).toHaveLength(4)
  expect(answer.optimal).toBe(false)
  expect(answer.bound).toBeGreaterThanOrEqual(answer.value)
})

describe('refused', () => {
  test.each<[string, unknown, Said, string]>([
    ['two nodes of one id', { ...path3, nodes: [...path3.nodes, { id: 'a' }] }, {}, 'graph.duplicate-id'],
    ['a tie to nobody', { nodes: [{ id: 'a' }], edges: [{ source: 'a', target: 'b' }] }, {}, 'graph.unknown-node'],
    ['a negative weight', { ...path3, edges: [{ source: 'a', target: 'b', weight: -1 }] }, {}, 'graph.bad-weight'],
    ['a weight that is not a number', { ...path3, edges: [{ source: 'a', target: 'b', weight: 'NaN' }] }, {}, 'ZodError'],
    ['a list for a network', [], {}, 'ZodError'],
    ['an unknown layer', path3, { layer: 'x' }, 'graph.unknown-layer'],
    ['a measure that does not exist', path3, { measure: 'power' }, 'graph.unknown-measure'],
    ['a set of none', path3, { k: '0' }, 'graph.bad-option'],
    ['a set larger than the network', path3, { k: '4' }, 'graph.k-too-large'],
    ['a set larger than what is not excluded', path3, { k: '3', exclude: 'a' }, 'graph.k-too-large'],
    ['an empty network', { nodes: [], edges: [] }, { k: '1' }, 'graph.k-too-large'],
    ['an excluded id that is not there', path3, { k: '1', exclude: 'a,zz' }, 'graph.unknown-exclude'],
    ['seconds that are no number', path3, { k: '1', seconds: 'soon' }, 'graph.bad-option'],
    ['fragmentation with directions', path3, { k: '1', directed: true }, 'graph.directed-fragmentation'],
  ])('%s', async (_, file, options, expected) => expect(await code(ask(keyPlayers, file, options))).toBe(expected))
})

test('an empty network is measured as nothing, one node as one', async () => {
  expect(await ask(measures, { nodes: [], edges: [] })).toMatchObject({ graph: { n: 0, m: 0 }, nodes: [] })
  expect(await ask(measures, { nodes: [{ id: '孤' }], edges: [] }, { weighted: true, directed: true })).toMatchObject({ graph: { n: 1 }, nodes: [{ id: '孤', degree: 0 }] })
})
