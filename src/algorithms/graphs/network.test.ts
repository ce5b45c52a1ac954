import { describe, expect, test } from 'vitest'
import { buildGraph } from './graph.ts'
import { findProblem, sliceNetwork, type Network } from './network.ts'
import { projectTwoMode } from './two-mode.ts'

const network = (edges: Network['edges'], ids = ['a', 'b', 'c']): Network => ({ nodes: ids.map(id => ({ id })), edges })
const built = (n: Network, options = {}) => {
  const graph = buildGraph(n, options)
  if ('problem' in graph) throw new Error(graph.problem.code)
  return graph
}

describe('what is refused', () => {
  test('two nodes of one id', () => expect(findProblem(network([], ['a', 'a']))).toEqual({ code: 'duplicate-id', at: 'a' }))
  test('a tie to nobody', () => expect(findProblem(network([{ source: 'a', target: 'z' }]))).toEqual({ code: 'unknown-node', at: 'edges.0: z' }))
  test.each([-1, Number.NaN, Infinity])('a weight of %s', weight => expect(findProblem(network([{ source: 'a', target: 'b', weight }]))?.code).toBe('bad-weight'))
  test('a weight of 0 where strengths count', () => expect(buildGraph(network([{ source: 'a', target: 'b', weight: 0 }]), { weighted: true })).toEqual({ problem: { code: 'zero-weight', at: 'edges.0.weight' } }))
  test('a layer that no tie has', () => expect(sliceNetwork(network([]), { layers: ['calls'] })).toEqual({ problem: { code: 'unknown-layer', at: 'calls' } }))
  test('a triangle as a two-mode network', () => expect(projectTwoMode(network([{ source: 'a', target: 'b' }, { source: 'b', target: 'c' }, { source: 'c', target: 'a' }]))).toMatchObject({ problem: { code: 'not-two-mode' } }))
})

describe('how ties become a graph', () => {
  test('loops go, repeated ties are one and their strengths add up, ids of any script stay', () => {
    const graph = built(network([{ source: 'ᓄᓇ', target: 'Élise' }, { source: 'Élise', target: 'ᓄᓇ', weight: 2 }, { source: 'c', target: 'c' }], ['ᓄᓇ', 'Élise', 'c']), { weighted: true })
    expect(graph).toMatchObject({ m: 1, ids: ['ᓄᓇ', 'Élise', 'c'] })
    expect([...graph.weight!]).toEqual([3, 3])
  })

  test('directed: a tie runs one way unless it or its network says otherwise', () => {
    const edges = [{ source: 'a', target: 'b' }, { source: 'b', target: 'c', directed: false }]
    expect(built(network(edges), { directed: true }).m).toBe(3)
    expect(built({ ...network(edges), directed: false }, { directed: true }).m).toBe(4)
    expect(built(network(edges)).m).toBe(2)
  })

  test('a slice keeps every node', () => {
    const slice = sliceNetwork(network([{ source: 'a', target: 'b', layer: 'calls', time: '1' }, { source: 'b', target: 'c', layer: 'calls', time: '2' }]), { layers: ['calls'], time: '2' })
    expect(slice).toMatchObject({ nodes: [{ id: 'a' }, { id: 'b' }, { id: 'c' }], edges: [{ source: 'b', target: 'c' }] })
  })
})

describe('two modes', () => {
  const phones: Network = {
    nodes: [{ id: 'Ann', mode: 'actor' }, { id: 'Ben', mode: 'actor' }, { id: 'Cy', mode: 'actor' }, { id: 'T1', mode: 'phone' }, { id: 'T2', mode: 'phone' }],
    edges: [['Ann', 'T1'], ['Ben', 'T1'], ['Cy', 'T1'], ['Ann', 'T2'], ['Ben', 'T2']].map(([source, target]) => ({ source: source!, target: target! })),
  }

  test('people are tied by the phones they share, and the way back is kept', () => {
    expect(projectTwoMode(phones)).toMatchObject({ ties: [{ a: 'Ann', b: 'Ben', weight: 2, through: ['T1', 'T2'] }, { a: 'Ann', b: 'Cy', weight: 1, through: ['T1'] }, { a: 'Ben', b: 'Cy', weight: 1, through: ['T1'] }] })
  })

  test('Newman’s weight counts a phone of three half for each pair', () => {
    expect(projectTwoMode(phones, { weight: 'newman' })).toMatchObject({ ties: [{ weight: 1.5 }, { weight: 0.5 }, { weight: 0.5 }] })
  })

  test('either side can stay, and unmarked sides are found', () => {
    expect(projectTwoMode(phones, { onto: 'phone' })).toMatchObject({ ties: [{ a: 'T1', b: 'T2', weight: 2, through: ['Ann', 'Ben'] }] })
    const unmarked = { ...phones, nodes: phones.nodes.map(({ id }) => ({ id })) }
    expect(projectTwoMode(unmarked)).toMatchObject({ ties: [{ a: 'Ann', b: 'Ben', weight: 2 }, {}, {}] })
  })
})
