import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { fail } from '../../platform/errors/catalogue.ts'
import type { AskState } from './table-ask-states.ts'
import type { Instant } from '../../platform/values/time.ts'

/** Above this a second member of the agency must have said yes. */
export const mostAlone = 200
const dayMs = 86_400_000

export type AskRow = { id: string; mine: boolean; by: string; answered_by: string | null; why: string; names: number; asked_at: Date; yes: boolean | null; answered_at: Date | null; used_at: Date | null }

/** One day to answer, one day to use the yes. */
export const askState = (a: Pick<AskRow, 'asked_at' | 'answered_at' | 'yes' | 'used_at'>, now: number): AskState => {
  if (a.used_at) return 'used'
  if (a.yes === false) return 'no'
  if (now - (a.answered_at ?? a.asked_at).getTime() > dayMs) return 'ended'
  return a.yes ? 'yes' : 'waiting'
}

export const readAsks = async (db: Db, now: Instant) =>
  (await db.many<AskRow>(sql`select * from protect.table_asks()`)).map(a => ({ id: a.id, mine: a.mine, by: a.by, answeredBy: a.answered_by, why: a.why, names: a.names, askedAt: a.asked_at.toISOString(), state: askState(a, now) }))

export const namesReadable = async (db: Db): Promise<number> => (await db.one<{ n: number }>(sql`select protect.names_readable() as n`)).n

/** Fails with `interchange.second` where more than 200 names would go out and no second member said yes to so many. */
export const needSecond = async (db: Db): Promise<void> => {
  const names = await namesReadable(db)
  if (names <= mostAlone) return
  const { spent } = await db.one<{ spent: boolean }>(sql`select protect.spend_table(${names}) as spent`)
  if (!spent) fail('interchange.second', { names })
}
