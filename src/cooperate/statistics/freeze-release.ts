import type { PlainDate } from '../../algorithms/calendars/day.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { fail } from '../../platform/errors/catalogue.ts'
import { changes, indicators, sumsFrom, sumsInFull } from '../plan/public.ts'
import { measures } from './planned.ts'
import { firstOf, secondTuesday, windowOf } from './release-days.ts'
import { frozenFacts, readReleases } from './releases.ts'

export type Wanted = { readonly first?: PlainDate | undefined; readonly before?: PlainDate | undefined }

/** Keeps the facts of the window as they are, dates the release, and moves the plan's sums on from the last freezing. */
export const freezeRelease = async (db: Db, today: PlainDate, wanted: Wanted): Promise<{ release: string; publishOn: string }> => {
  const frozenOn = firstOf(today), usual = windowOf(frozenOn)
  const first = wanted.first ?? usual.first, before = wanted.before ?? usual.before
  if (firstOf(first) !== first || firstOf(before) !== before || first >= before || before > frozenOn) return fail('statistics.window')
  const last = (await readReleases(db))[0]
  const { id } = await db.one<{ id: string }>(sql`select cooperate.freeze(${[...measures]}, ${frozenOn}::date, ${secondTuesday(frozenOn)}::date, ${first}::date, ${before}::date) as id`)
  const facts = await frozenFacts(db, id)
  const sums = last ? sumsFrom(new Map(Object.entries(last.sums)), indicators, changes(await frozenFacts(db, last.id), facts)) : sumsInFull(indicators, facts)
  await db.run(sql`select cooperate.keep_sums(${id}, ${JSON.stringify(Object.fromEntries(sums))}::jsonb)`)
  return { release: id, publishOn: secondTuesday(frozenOn) }
}
