import { createHmac } from 'node:crypto'
import type { PlainDate } from '../../algorithms/calendars/day.ts'
import type { Keys } from '../crypto/keys.ts'
import type { Db } from '../db/db.ts'
import { sql } from '../db/sql.ts'
import type { RecordId } from '../values/id.ts'

/** A measure that a slice feeds: closed dimensions, each with its closed list of values. It never names a record. */
export type Counted<D extends Readonly<Record<string, readonly string[]>> = Readonly<Record<string, readonly string[]>>> = {
  readonly name: string
  /** What one unit is, in the field's words: `referral`, `wage claim`. */
  readonly unit: string
  readonly dims: D
}
export const counted = <const D extends Readonly<Record<string, readonly string[]>>>(name: string, { unit, dims }: { unit: string; dims: D }): Counted<D> => ({ name, unit, dims })

export type Fact<D extends Readonly<Record<string, readonly string[]>>> = {
  readonly on: PlainDate
  /** The record it is about: only a keyed number of it is kept, one per measure, so that units can be told apart and never found. */
  readonly record: RecordId
  readonly dims: { readonly [K in keyof D]: D[K][number] }
  /** Integer; a correction is a second fact with the opposite sign. */
  readonly value?: number
}

/** A fact of the month, in the transaction of what happened. A practice agency counts nothing. A value outside its list is a mistake of the caller. */
export const count = async <D extends Readonly<Record<string, readonly string[]>>>(db: Db, keys: Keys, measure: Counted<D>, fact: Fact<D>): Promise<void> => {
  for (const [dim, value] of Object.entries(fact.dims)) {
    if (!measure.dims[dim]?.includes(value as string)) throw new RangeError(`${measure.name} counts no such ${dim}`)
  }
  const unit = createHmac('sha256', keys.root('count')).update(`${measure.name} ${fact.record}`).digest().subarray(0, 16)
  await db.run(sql`select platform.count_fact(${measure.name}, ${fact.on}::date, ${JSON.stringify(fact.dims)}::jsonb, ${unit}, ${fact.value ?? 1})`)
}
