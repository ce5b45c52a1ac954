import type { Said } from '../../algorithms/facts/sourced.ts'
import type { Kind } from '../access/kind.ts'
import type { Sealer } from '../crypto/sealer.ts'
import type { Sql } from '../db/sql.ts'
import type { RecordId } from '../values/id.ts'

export type StoryLine = { readonly at: string; readonly said: Said; readonly knot: 'person' | 'paper'; readonly by: string | null }
/** A slice's part of a record's story. `page` is one indexed statement that yields `at`, and what `line` needs, newest first. */
export type Happened = { readonly kind: string; readonly section: string; readonly page: (record: RecordId, most: number) => Sql; readonly line: (row: Record<string, unknown>, sealer: Sealer) => StoryLine }

export const happened = <S extends string>(kind: Kind<S>, h: { section: S; page: Happened['page']; line: Happened['line'] }): Happened => ({ kind: kind.name, ...h })
