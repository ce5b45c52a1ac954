import type { Sealer } from '../../platform/crypto/sealer.ts'
import type { Db } from '../../platform/db/db.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { saidSoFar } from './read-call.ts'

export { callKind } from './kinds.ts'
export { callers } from './endpoints.ts'
export { callOpened } from './events.ts'
export { countedProvince } from './call.ts'
export { markBecameCase } from './end-call.ts'

/** What a search for a place needs, as she said it. Codes only: her words and her name are not in it. */
export type CallAnswers = {
  readonly adults: number
  readonly children: { age: number | null }[]
  readonly pets: string[]
  readonly place: string | null
  readonly away: { place: string; km: number }[]
  readonly needs: string[]
  readonly languages: string[]
  readonly wishes: string[]
  readonly limits: string[]
  readonly gender: string | null
  readonly status: string | null
}

/** One adult is meant until she says otherwise. */
export const readAnswers = async (db: Db, record: RecordId, sealer: Sealer): Promise<CallAnswers> => {
  const { answers: a, away } = await saidSoFar(db, record, sealer)
  return {
    adults: a.adults ?? 1, children: a.children.map(c => ({ age: c.age })), pets: [...a.pets], place: a.place, away: away.map(({ place, km }) => ({ place, km })),
    needs: [...a.needs], languages: [...a.languages], wishes: [...a.wishes], limits: [...a.limits], gender: a.gender, status: a.status,
  }
}
