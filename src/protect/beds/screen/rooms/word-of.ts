import type { Words } from '../../../../platform/i18n/words.ts'
import type { en } from './en.ts'

type T = Words<typeof en>

/** A word of the catalogue by a code that came as data; the code itself where there is none. */
export const wordOf = (t: T, key: string, given?: { room: string }): string => {
  const word = (t as Readonly<Record<string, unknown>>)[key]
  return typeof word === 'string' ? word : typeof word === 'function' ? (word as (g: unknown) => string)(given) : key
}
