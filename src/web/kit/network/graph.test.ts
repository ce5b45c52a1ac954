import { expect, test } from 'vitest'
import { along, frame, type GraphNode } from './graph.ts'

const at = (id: string, x: number, y: number): GraphNode => ({ id, kind: 'person', x, y, label: id })
const nodes = new Map([at('a', 0, 0), at('b', 10, 1), at('c', 0, 10), at('d', 10, -1), at('e', -50, 0)].map(node => [node.id, node]))
const links = [{ id: '1', from: 'a', to: 'b' }, { id: '2', from: 'c', to: 'a' }, { id: '3', from: 'a', to: 'd' }]

test('an arrow walks along the link that lies nearest its way, ties to the lower id', () => {
  expect(along(nodes, links, 'a', 'right')).toBe('b')
  expect(along(nodes, links, 'a', 'down')).toBe('c')
})

test('an arrow never jumps to a node that is not linked, nor backwards', () => {
  expect(along(nodes, links, 'a', 'left')).toBe('c')
  expect(along(nodes, links, 'e', 'right')).toBeNull()
  expect(along(nodes, links, 'b', 'right')).toBeNull()
  expect(along(nodes, links, 'nobody', 'up')).toBeNull()
})

test('the frame holds every node and an empty graph has one too', () => {
  expect(frame([...nodes.values()], 5)).toEqual({ x: -55, y: -6, width: 70, height: 21 })
  expect(frame([])).toEqual({ x: 0, y: 0, width: 100, height: 100 })
})
