import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import type { Services } from '../../platform/slices/services.ts'
import { indicators, sumsInFull } from '../plan/public.ts'
import { textOf } from './build-release.ts'
import { mostAtOnce, readTogether, recoveredBy } from './hold.ts'
import { measures } from './planned.ts'
import { frozenFacts, getRelease, outReleases, readReleases, rebuild } from './releases.ts'

/** Rebuilds a release from its frozen facts, works its sums out anew, and attacks the newest that are out, as a reader could; `releases` is how many were read together. */
export const checkRelease = async (db: Db, services: Services, id: string): Promise<{ sameBytes: boolean | null; sameSums: boolean; releases: number; recovered: number }> => {
  const r = await getRelease(db, id)
  const { text } = await db.one<{ text: string | null }>(sql`select cooperate.release_text(${id}) as text`)
  const again = textOf((await rebuild(db, services.keys, r)).tables)
  const full = sumsInFull(indicators, await frozenFacts(db, id))
  const outs = await outReleases(db, (await readReleases(db)).filter(x => x.publishedAt !== null).slice(0, mostAtOnce))
  const recovered = measures.reduce((n, measure) => n + recoveredBy(readTogether(outs, measure)), 0)
  return { sameBytes: text === null ? null : text === again, sameSums: indicators.every(i => (r.sums[i.id] ?? 0) === full.get(i.id)), releases: outs.length, recovered }
}
