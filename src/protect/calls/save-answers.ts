import type { Sealer } from '../../platform/crypto/sealer.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { fail } from '../../platform/errors/catalogue.ts'
import { emit } from '../../platform/events/emit.ts'
import { resolvePlaceId } from '../../platform/places/public.ts'
import type { RecordId } from '../../platform/values/id.ts'
import type { Answers, Away } from './call.ts'
import { callChanged } from './events.ts'
import { saidSoFar } from './read-call.ts'
import { sealed } from './seal-answers.ts'

type Defined<T> = { [K in keyof T]?: T[K] | undefined }
export type Said = Defined<Answers> & { readonly safe?: string | undefined; readonly away?: readonly Away[] | undefined }

const given = <T extends object>(part: T) => Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)) as Partial<T>
const known = (place: string | null | undefined) => place == null || resolvePlaceId(place) !== null

/** Keeps what was said, part by part: a part that is not sent stays as it was. */
export const keepAnswers = async (db: Db, record: RecordId, sealer: Sealer, said: Said, version: number): Promise<{ version: number }> => {
  const { safe, away, ...parts } = said
  if (!known(parts.place) || !(away ?? []).every(a => known(a.place))) return fail('calls.place-unknown')
  const row = await db.find<{ version: number }>(sql`
    update protect.call set version = version + 1, changed_at = now(), safe = coalesce(${safe ?? null}, safe), state = case when state = 'she hung up' then 'open' else state end
     where record_id = ${record} and version = ${version} returning version`)
  if (!row) return fail('changed-meanwhile')
  const before = await saidSoFar(db, record, sealer)
  const answers = { ...before.answers, ...given(parts) } as Answers
  await db.run(sql`update protect.call_answers set answers = ${sealed(sealer, 'answers', answers)} where record_id = ${record}`)
  if (away) await db.run(sql`update protect.call_away set away = ${sealed(sealer, 'away', away)} where record_id = ${record}`)
  await emit(db, callChanged, record, { version: row.version })
  return row
}
