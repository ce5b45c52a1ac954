import type { Said } from '../../algorithms/facts/sourced.ts'
import type { Reader } from './read-cell.ts'

/** One thing that a column may hold. `also` are headings that people use, English and French; folding does the rest. */
export type Field = { readonly name: string; readonly said: Said; readonly also: readonly string[]; readonly read: Reader; readonly needed?: boolean }
/** What a slice takes from spreadsheets: its fields, and which of them says that two rows are about the same thing. */
export type Imports = { readonly name: string; readonly fields: readonly Field[]; readonly key: string }

export const imports = (name: string, i: Omit<Imports, 'name'>): Imports => ({ name, ...i })
/** Which field each column holds, in the order of the columns; null: left out. A field is held by one column at most. */
export type Mapping = readonly (string | null)[]
