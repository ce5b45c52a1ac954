import { z } from 'zod'
import { TableForm, shapeOf, type Shaped } from './shape.ts'
import { TableRefused } from './refused.ts'

const isRecord = (v: unknown): v is Record<string, unknown> => typeof v === 'object' && v !== null && !Array.isArray(v)

/** One table alone, or several of one release: `tables` (a list, or by name), or keys `tableA`, `tableB`, … Ids are '' for one table. */
export const formsIn = (input: unknown): { id: string; form: TableForm; raw: Record<string, unknown> }[] => {
  if (!isRecord(input)) throw new TableRefused('statistics.not-a-table')
  const listed = input['tables'], lettered = Object.keys(input).filter(k => /^table[A-Z]\w*$/.test(k))
  const several: [string, unknown][] = Array.isArray(listed) ? listed.map((t, k) => [isRecord(t) && typeof t['id'] === 'string' ? t['id'] : String(k + 1), t])
    : isRecord(listed) ? Object.entries(listed) : lettered.map(k => [k.slice('table'.length), input[k]])
  const all: [string, unknown][] = several.length > 0 ? several : [['', input]]
  if (new Set(all.map(([id]) => id)).size < all.length) throw new TableRefused('statistics.label-repeated', 'tables')
  return all.map(([id, table]) => {
    const raw = isRecord(table) ? table : null
    const form = raw && TableForm.safeParse(raw)
    if (!raw || !form?.success) throw new TableRefused('statistics.not-a-table', [id, ...(form?.error?.issues[0]?.path ?? [])].filter(p => p !== '').join('.') || undefined)
    return { id, form: form.data, raw }
  })
}

export const shapesIn = (input: unknown): Shaped[] => formsIn(input).map(({ id, form }) => shapeOf(form, id))

/** What a table of true counts may say beside its cells. */
export const ProtectForm = z.object({
  threshold: z.unknown().optional(),
  unpublished: z.union([z.literal('margins'), z.array(z.string())]).optional(),
  homogeneity: z.boolean().optional(),
  contributors: z.record(z.string(), z.record(z.string(), z.number().int().min(0))).optional(),
  kind: z.string().optional(),
})
