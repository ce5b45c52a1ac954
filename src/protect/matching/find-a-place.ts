import { createHmac } from 'node:crypto'
import { count } from '../../platform/counting/counted.ts'
import type { Keys } from '../../platform/crypto/keys.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import type { Instant } from '../../platform/values/time.ts'
import type { RecordId } from '../../platform/values/id.ts'
import type { Services } from '../../platform/slices/services.ts'
import { roomsFree } from '../beds/public.ts'
import { importedListings } from '../directory/public.ts'
import { type Directory, type Listing, readDirectory } from '../services/public.ts'
import { answerOf } from './answer.ts'
import type { Asked } from './asked.ts'
import { capacityOf } from './capacity.ts'
import { limitCounted, placesUnmet, provinceOfSearch } from './counts.ts'
import { type DirectoryIndex, indexDirectory } from './directory-index.ts'
import { type Answers, askedFrom, notJudged } from './from-answers.ts'
import { type Matched, match, type Ranked } from './match.ts'
import { orderByWay } from './order-by-way.ts'
import { waysFrom } from './travel-to.ts'

const indexes = new WeakMap<Directory, WeakMap<readonly Listing[], DirectoryIndex>>()
/** Our own services first, then what lists from elsewhere name; made anew when either changes. */
const indexOf = (directory: Directory, imported: readonly Listing[]): DirectoryIndex => {
  const byImported = indexes.get(directory) ?? new WeakMap<readonly Listing[], DirectoryIndex>()
  indexes.set(directory, byImported)
  const index = byImported.get(imported) ?? indexDirectory([...directory.listings, ...imported])
  byImported.set(imported, index)
  return index
}

const mostRanked = 64
const mostShown = 6

/** Under one roof: what is not for this record is set aside before anything is offered, without a reason. */
const setAside = async (db: Db, record: RecordId, ranked: readonly Ranked[], index: DirectoryIndex): Promise<{ shown: Ranked[]; aside: number }> => {
  const candidates = ranked.slice(0, mostShown * 2)
  const ids = candidates.map(r => index.listings[r.service]!.id)
  const { not } = await db.one<{ not: string[] }>(sql`select protect.not_these(${record}, ${ids}::uuid[]) as not`)
  const kept = candidates.filter(r => !not.includes(index.listings[r.service]!.id))
  return { shown: kept.slice(0, mostShown), aside: candidates.length - kept.length }
}

/** Counted without a record, once for each: where none of the houses that work with us fits, whatever lists from elsewhere name, which need, where, and the limit that ruled out most. */
const countUnmet = async (db: Db, keys: Keys, record: RecordId, asked: Asked, matched: Matched) => {
  const province = asked.from?.province
  const first = matched.ruledOut[0]?.key.split(':')[0]
  if (matched.ourOwn > 0 || !province || !first) return
  const unit = createHmac('sha256', keys.root('unmet')).update(record).digest().subarray(0, 16)
  const { counted } = await db.one<{ counted: boolean }>(sql`select protect.count_unmet(${asked.needs[0] ?? 'safe-place'}, ${province}, ${first}, ${unit}) as counted`)
  if (counted) await count(db, keys, placesUnmet, { on: asked.on, record, dims: { province: provinceOfSearch(province), limit: limitCounted(first) } })
}

/** Ranked places for what she said, but for services in `except`. Nothing of her is written: the log keeps that a search was made for the record, and no more. */
export const findPlacesFor = async (db: Db, { keys }: Pick<Services, 'keys'>, record: RecordId, answers: Answers, now: Instant, without: readonly string[], except: ReadonlySet<string> = new Set()) => {
  const asked = askedFrom(answers, now, without)
  const index = indexOf(await readDirectory(db, asked.on), await importedListings(db, asked.on))
  const capacity = capacityOf(index, await roomsFree(db, now))
  const matched = match(index, capacity, asked, mostRanked)
  const way = waysFrom(asked.from?.id ?? null, asked.on)
  const ranked = orderByWay(matched.ranked, index, capacity, way, asked.wishes.includes('far'))
  const { shown, aside } = await setAside(db, record, ranked.filter(r => !except.has(index.listings[r.service]!.id)), index)
  await countUnmet(db, keys, record, asked, matched)
  return answerOf(asked, { ...matched, ranked }, shown, aside, index, capacity, way, new Date(now).toISOString(), notJudged(answers))
}
