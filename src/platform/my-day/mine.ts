import type { Said } from '../../algorithms/facts/sourced.ts'
import type { Post, Purpose } from '../access/kind.ts'
import type { Sql } from '../db/sql.ts'
import type { Sealer } from '../crypto/sealer.ts'
import type { Instant } from '../values/time.ts'
import type { RecordId } from '../values/id.ts'

/** One thing of today: why it is here and the one act that settles it. It goes when the facts change, not when someone ticks it. */
export type MyItem = {
  readonly id: string
  readonly record: RecordId | null
  readonly said: Said
  readonly why: Said
  readonly dueAt: string | null
  readonly late: boolean
  /** Where its one act is done. */
  readonly go: string
  readonly act: Said
}
export type Mine = {
  readonly name: string
  readonly posts: readonly Post[]
  /** What it is asked for; the first purpose of the session, when absent. Nothing is shown to a session without it. */
  readonly purpose?: Purpose
  readonly page: (now: Instant) => Sql
  readonly item: (row: Record<string, unknown>, open: (record: RecordId) => Promise<Sealer>, now: Instant) => Promise<MyItem | null> | MyItem | null
}
export const mine = (name: string, m: Omit<Mine, 'name'>): Mine => ({ name, ...m })
