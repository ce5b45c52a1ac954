import { readFileSync } from 'node:fs'
import type { Said } from '../../algorithms/facts/sourced.ts'

type SourceRow = Said & { readonly key: string; readonly read: string }

let sources: ReadonlyMap<string, SourceRow> | null = null

/** Where a place row or a travel link comes from, in words; the key itself when it is unknown. */
export const sourceOf = (key: string): Said => {
  sources ??= new Map((JSON.parse(readFileSync(new URL('./facts/sources.json', import.meta.url), 'utf8')) as SourceRow[]).map(row => [row.key, row]))
  const row = sources.get(key)
  return row ? { en: row.en, fr: row.fr } : { en: key, fr: key }
}
