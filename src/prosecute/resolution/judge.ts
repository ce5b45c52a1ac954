import type { PlainDate } from '../../algorithms/calendars/day.ts'
import { count } from '../../platform/counting/counted.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { fail } from '../../platform/errors/catalogue.ts'
import { emit } from '../../platform/events/emit.ts'
import type { ProvinceCode } from '../../platform/places/provinces.ts'
import type { Services } from '../../platform/slices/services.ts'
import type { RecordId } from '../../platform/values/id.ts'
import type { NamedKind } from '../entities/entity.ts'
import { readFile } from '../entities/read-file.ts'
import { mergeCounted } from './counts.ts'
import { entitiesJudged, judgementUndone } from './events.ts'
import { knownOf } from './find-pairs.ts'
import type { Verdict } from './judgement.ts'
import { waterfall } from './waterfall.ts'

export type Judging = { readonly a: string; readonly b: string; readonly verdict: Verdict; readonly sawA: string; readonly sawB: string }

/** The reasons as they stand go into the log with the decision; the database decides which of two decisions came first. */
export const judge = async (db: Db, services: Services, record: RecordId, today: PlainDate, j: Judging) => {
  const file = await readFile(db, record)
  const at = (id: string) => file.entities.find(e => e.id === file.canonicalOf.get(id)) ?? fail('missing')
  const [a, b] = [at(j.a), at(j.b)]
  const { weight, parts } = waterfall(knownOf(file, a), knownOf(file, b))
  const { said } = await db.one<{ said: string }>(sql`select prosecute.judge(${record}, ${j.a}, ${j.b}, ${j.verdict}, ${j.sawA}, ${j.sawB}, ${weight}, ${JSON.stringify(parts)}::jsonb) as said`)
  if (said !== 'judged') return fail(`resolution.${said}`)
  await emit(db, entitiesJudged, record, { verdict: j.verdict })
  if (j.verdict === 'same') {
    const { province } = await db.one<{ province: ProvinceCode }>(sql`select province from prosecute.investigation_summary where record_id = ${record}`)
    await count(db, services.keys, mergeCounted, { on: today, record, dims: { province, kind: a.kind as NamedKind } })
  }
  return { judged: true as const }
}

export const undo = async (db: Db, record: RecordId, judgement: string, because: string) => {
  const { said } = await db.one<{ said: string }>(sql`select prosecute.undo_judgement(${record}, ${judgement}, ${because}) as said`)
  if (said !== 'undone') return fail(`resolution.${said}`)
  await emit(db, judgementUndone, record, { judgement })
  return { undone: true as const }
}
