import type { Post } from '../access/kind.ts'
import type { Sealer } from '../crypto/sealer.ts'
import type { Db } from '../db/db.ts'
import type { Keys } from '../crypto/keys.ts'
import type { RecordId } from '../values/id.ts'
import type { PageLanguage } from '../i18n/words.ts'

export type FoundItem = { readonly said: string; readonly kind: string; readonly go: string }
export type FindGiven = { readonly db: Db; readonly keys: Keys; readonly text: string; readonly language: PageLanguage; readonly openers: (records: readonly RecordId[]) => Promise<ReadonlyMap<RecordId, Sealer>> }
/** One kind of thing the box finds. Guarded kinds go through blind tokens; open kinds through the published schema. */
export type Finder = {
  readonly name: string
  readonly order: number
  /** Who could open what it finds; everyone, when absent. */
  readonly posts?: readonly Post[]
  readonly run: (given: FindGiven) => Promise<FoundItem[]>
}
export const finds = (name: string, order: number, run: Finder['run'], posts?: readonly Post[]): Finder => ({ name, order, run, ...(posts ? { posts } : {}) })
