import { z } from 'zod'
import type { AnyEndpoint } from '../../../platform/http/endpoint.ts'
import { schemaOf } from '../../../platform/values/shape.ts'

/** A field of a form, read off an endpoint's input. */
export type FormField = {
  readonly name: string
  readonly kind: 'line' | 'text' | 'choice' | 'several' | 'yes' | 'day' | 'number'
  readonly options: readonly string[]
  readonly needed: boolean
  readonly most: number | undefined
}
type Schema = { type?: string; enum?: string[]; format?: string; maxLength?: number; items?: Schema; anyOf?: Schema[]; pattern?: string; allOf?: Schema[] }

const longerThan = 200
const plain = (schema: Schema): Schema => schema.anyOf?.find(s => s.type !== 'null') ?? schema

const kindOf = (schema: Schema): FormField['kind'] => {
  if (schema.enum) return 'choice'
  if (schema.type === 'array') return 'several'
  if (schema.type === 'boolean') return 'yes'
  if (schema.type === 'number' || schema.type === 'integer') return 'number'
  if (schema.format === 'date') return 'day'
  return (schema.maxLength ?? 0) > longerThan ? 'text' : 'line'
}

/** The fields of an endpoint's input in its order, without those already fixed. */
export const fieldsOf = (endpoint: AnyEndpoint, fixed: readonly string[]): FormField[] => {
  const json = z.toJSONSchema(schemaOf(endpoint.input), { io: 'input', unrepresentable: 'any' }) as { properties?: Record<string, Schema>; required?: string[] }
  return Object.entries(json.properties ?? {}).filter(([name]) => !fixed.includes(name)).map(([name, given]) => {
    const schema = plain(given)
    return { name, kind: kindOf(schema), options: schema.enum ?? schema.items?.enum ?? [], needed: (json.required ?? []).includes(name), most: schema.maxLength }
  })
}
