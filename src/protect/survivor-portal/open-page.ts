import type { Language } from '../../algorithms/facts/sourced.ts'
import { hashSecret } from '../../platform/accounts/password.ts'
import type { Ask } from '../../platform/clock/ask.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { emit } from '../../platform/events/emit.ts'
import type { Services } from '../../platform/slices/services.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { pageClosed, pageOpened } from './events.ts'
import { makeNumber, makeWords, numberHash, readNumber } from './way-in.ts'

/** Her number and words, shown this once. An earlier page of hers closes: lost words are answered by new ones. */
export const openHerPage = async (db: Db, services: Services, ask: Ask, record: RecordId, language: Language): Promise<{ number: string; words: string }> => {
  await db.run(sql`select protect.close_page(${record})`)
  const number = makeNumber(ask.rng)
  const words = makeWords(language, ask.rng)
  const { id } = await db.one<{ id: string }>(sql`select accounts.open_person(${numberHash(services.keys, readNumber(number)!)}, ${await hashSecret(services.keys, words)}, ${language}) as id`)
  await db.run(sql`select access.open_own(${record}, ${id})`)
  await emit(db, pageOpened, record, {})
  return { number, words }
}

export const closeHerPage = async (db: Db, record: RecordId): Promise<{ closed: number }> => {
  await emit(db, pageClosed, record, {})
  const { n } = await db.one<{ n: number }>(sql`select protect.close_page(${record}) as n`)
  return { closed: n }
}

export const readHerPage = async (db: Db, record: RecordId): Promise<{ openedOn: string | null }> => {
  const row = await db.find<{ on: string }>(sql`select opened_on::text as on from protect.page_of(${record})`)
  return { openedOn: row?.on ?? null }
}
