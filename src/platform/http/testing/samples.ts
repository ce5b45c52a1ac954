import { z } from 'zod'
import { schemaOf } from '../../values/shape.ts'
import type { AnyEndpoint } from '../endpoint.ts'

type Schema = { type?: string | string[]; enum?: unknown[]; const?: unknown; anyOf?: Schema[]; allOf?: Schema[]; items?: Schema; properties?: Record<string, Schema>; required?: string[]; format?: string; pattern?: string; minimum?: number; exclusiveMinimum?: number; minItems?: number; minLength?: number; maxLength?: number; maxItems?: number }

// Texts tried in turn until one fits the field's patterns.
const texts = ['word', 'en', '555-0101', 'mb-thompson', '2027-01-15', '2027-01-15T10:00:00Z', '123456', 'YES 4', 'g-1-2', '4', 'someone@agency.example', '100', 'abcdefghijklmnop', 'a-b', 'TL-7K2M-40', 'AB12']

const textOf = (schema: Schema): string => {
  const patterns = [schema.pattern, ...(schema.allOf ?? []).map(s => s.pattern)].filter((p): p is string => p !== undefined).map(p => new RegExp(p, 'u'))
  const fitting = texts.map(t => (schema.minLength && t.length < schema.minLength ? t.padEnd(schema.minLength, 'a') : t)).find(t => patterns.every(p => p.test(t)) && t.length <= (schema.maxLength ?? Infinity))
  return fitting ?? 'word'
}

const sampleOf = (schema: Schema): unknown => {
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return schema.enum[0]
  if (schema.anyOf) return sampleOf(schema.anyOf.find(s => s.type !== 'null') ?? schema.anyOf[0]!)
  if (schema.format === 'uuid') return '11111111-1111-4111-8111-111111111111'
  if (schema.format === 'date') return '2027-01-15'
  if (schema.format === 'uri') return 'https://provider.example/'
  if (schema.format === 'date-time') return '2027-01-15T10:00:00Z'
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type
  if (type === 'boolean') return true
  if (type === 'integer' || type === 'number') return Math.max(schema.minimum ?? 1, (schema.exclusiveMinimum ?? 0) + 1)
  if (type === 'array') return Array.from({ length: schema.minItems ?? 0 }, () => sampleOf(schema.items ?? {}))
  if (type === 'object') return Object.fromEntries((schema.required ?? []).map(name => [name, sampleOf(schema.properties?.[name] ?? {})]))
  return textOf(schema)
}

const jsonOf = (e: AnyEndpoint) => z.toJSONSchema(schemaOf(e.input), { io: 'input', unrepresentable: 'any' }) as Schema

/** An input that the endpoint takes, made from its type. */
export const goodInput = (e: AnyEndpoint): Record<string, unknown> => sampleOf(jsonOf(e)) as Record<string, unknown>

export type Bad = { readonly why: string; readonly input: unknown }

/** Inputs that must be refused, made from the type: missing, of another type, too long, with a control character, unknown field, no object. */
export const badInputs = (e: AnyEndpoint): Bad[] => {
  const schema = jsonOf(e)
  const good = goodInput(e)
  const fields = Object.entries(schema.properties ?? {})
  const without = (name: string) => Object.fromEntries(Object.entries(good).filter(([n]) => n !== name))
  return [
    { why: 'an unknown field', input: { ...good, nobodyAskedForThis: 1 } },
    { why: 'a list instead of fields', input: [good] },
    { why: 'a bare word', input: 'word' },
    ...(schema.required ?? []).map(name => ({ why: `${name} missing`, input: without(name) })),
    ...fields.map(([name]) => ({ why: `${name} of another type`, input: { ...good, [name]: { not: ['this'] } } })),
    ...fields.filter(([, s]) => s.maxLength !== undefined).map(([name, s]) => ({ why: `${name} too long`, input: { ...good, [name]: 'x'.repeat(Math.min(s.maxLength! + 1, 60_000)) } })),
    ...fields.filter(([, s]) => s.format === 'date').map(([name]) => ({ why: `${name} is 31 February`, input: { ...good, [name]: '2027-02-31' } })),
  ].filter(bad => !schemaOf(e.input).safeParse(bad.input).success)
}
