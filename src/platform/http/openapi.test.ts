import { expect, test } from 'vitest'
import { z } from 'zod'
import { anyPurpose, post } from '../access/kind.ts'
import { slice } from '../slices/contract.ts'
import { anyStaff, type Endpoint, endpoint } from './endpoint.ts'
import { handle } from './handle.ts'
import { openApi } from './openapi.ts'

type Operation = { parameters: { name: string }[]; responses: { 200: { content: Record<string, unknown> } } }
const described = (of: Pick<Endpoint, 'route' | 'file' | 'computes'>): Operation => {
  const one = endpoint({ ...of, posts: [post('advocate')], asks: anyStaff(), purpose: anyPurpose, input: z.strictObject({}), output: z.object({}), errors: [], log: { verb: 'tried' } })
  const { paths } = openApi([slice({ name: 'platform/tried', words: { en: {}, fr: {} }, endpoints: { one }, handlers: [handle(one, async () => ({}))] })]) as { paths: Record<string, Record<string, Operation>> }
  return Object.values(Object.values(paths)[0]!)[0]!
}

test('a file is described as a file, and anything else as JSON', () => {
  expect(Object.keys(described({ route: 'GET /tried', file: true }).responses[200].content)).toEqual(['application/octet-stream'])
  expect(Object.keys(described({ route: 'GET /tried' }).responses[200].content)).toEqual(['application/json'])
})

test('a write asks for a key, and what only computes does not', () => {
  expect(described({ route: 'POST /tried' }).parameters.map(p => p.name)).toEqual(['Idempotency-Key'])
  expect(described({ route: 'POST /tried', computes: true }).parameters).toEqual([])
})
