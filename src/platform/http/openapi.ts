import { z } from 'zod'
import type { Slice } from '../slices/contract.ts'
import { type Shape, schemaOf } from '../values/shape.ts'
import { type AnyEndpoint, methodOf, paramsOf, pathOf } from './endpoint.ts'

const jsonOf = (shape: Shape, io: 'input' | 'output') => {
  const { $schema: _, ...rest } = z.toJSONSchema(schemaOf(shape), { io, unrepresentable: 'any' }) as Record<string, unknown>
  return rest
}

/** What leaves: a file as it is, a read beside its doors and standing, the answer of a write alone. */
const contentOf = (e: AnyEndpoint) => {
  if (e.file) return { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } }
  const body = jsonOf(e.output, 'output')
  return { 'application/json': { schema: methodOf(e) === 'GET' ? { type: 'object', properties: { data: body } } : body } }
}

const operation = (slice: Slice, e: AnyEndpoint) => {
  const writes = methodOf(e) !== 'GET'
  return {
    tags: [slice.name],
    operationId: e.route.replace(/[^a-zA-Z]+/g, '-'),
    description: `Posts: ${e.posts.join(', ') || 'nobody in particular'}. Asks: ${e.asks.of}${'right' in e.asks ? ` ${e.asks.right} ${e.asks.sections.join(', ')}` : ''}. Purpose: ${e.purpose}. Logged as ${e.log.verb}.`,
    parameters: [
      ...paramsOf(e).map(name => ({ name, in: 'path', required: true, schema: { type: 'string' } })),
      ...(writes && !e.computes ? [{ name: 'Idempotency-Key', in: 'header', required: true, schema: { type: 'string', minLength: 8, maxLength: 80 } }] : []),
      ...(e.versioned ? [{ name: 'If-Match', in: 'header', required: true, schema: { type: 'string' } }] : []),
    ],
    ...(writes ? { requestBody: { required: true, content: { 'application/json': { schema: jsonOf(e.input, 'input') } } } } : {}),
    responses: {
      200: { description: 'Done', content: contentOf(e) },
      default: { description: `Problem: ${['missing', 'bad-input', ...e.errors].join(', ')}`, content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } },
    },
  }
}

const problem = { type: 'object', required: ['type', 'status', 'code', 'say'], properties: { type: { type: 'string' }, status: { type: 'integer' }, code: { type: 'string' }, title: { type: 'string' }, say: { type: 'object', properties: { en: { type: 'string' }, fr: { type: 'string' } } }, fields: { type: 'array', items: { type: 'string' } } } }

/** OpenAPI 3.1 of every declared endpoint. */
export const openApi = (slices: readonly Slice[]) => {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const slice of slices) {
    const all = [...(slice.handlers ?? []), ...(slice.doors ?? [])].map(h => h.endpoint)
    for (const e of all) (paths[`/api${pathOf(e).replace(/:([a-zA-Z]+)/g, '{$1}')}`] ??= {})[methodOf(e).toLowerCase()] = operation(slice, e)
  }
  return { openapi: '3.1.0', info: { title: 'Throughline', version: '0.1.0', license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } }, paths, components: { schemas: { Problem: problem } } }
}
