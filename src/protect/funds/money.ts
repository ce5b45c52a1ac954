import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { fail, Refusal } from '../../platform/errors/catalogue.ts'
import type { Instant } from '../../platform/values/time.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { dueAtMs } from './fund.ts'

export type MoneyRow = { id: string; number: string | null; fund_use: string; cents: number; state: string; asked_by: string; asked_at: Date; answered_at: Date | null; reason: string | null; spent_cents: number | null; fund: string | null; mine: boolean; told: boolean }

export const askForMoney = async (db: Db, record: RecordId, asked: { fundUse: string; cents: number }): Promise<{ request: string }> =>
  db.one<{ request: string }>(sql`select protect.ask_money(${record}, ${asked.fundUse}, ${asked.cents}) as request`)

/** Where a call became a case, what was asked on the call follows it by number. Returns how many did. */
export const moneyFollows = async (db: Db, call: RecordId, to: RecordId): Promise<number> =>
  (await db.one<{ n: number }>(sql`select protect.money_follows(${call}, ${to}) as n`)).n

export const answerRequest = async (db: Db, a: { request: string; yes: boolean; reason?: string | undefined }): Promise<{ state: string }> => {
  const { state } = await db.one<{ state: string }>(sql`select protect.answer_money(${a.request}, ${a.yes}, ${a.reason ?? null}) as state`)
    .catch((error: unknown) => { throw (error as { code?: string }).code === 'TL409' ? new Refusal('funds.answered') : error })
  return state === 'not-enough' ? fail('funds.not-enough') : { state }
}

export const listRequests = async (db: Db, now: Instant) => {
  const rows = await db.many<MoneyRow>(sql`select * from protect.money_asked()`)
  const names = new Map((await db.many<{ id: string; name: string }>(sql`select id, name from accounts.names(${[...new Set(rows.map(r => r.asked_by))]}::uuid[])`)).map(n => [n.id, n.name]))
  const funds = await db.many<{ id: string; name: string; uses: string[]; amount_cents: string; left_cents: string }>(sql`select * from protect.funds_of_agency()`)
  return {
    requests: rows.map(r => {
      const due = dueAtMs(r.asked_at.getTime())
      return {
        id: r.id, number: r.number, fundUse: r.fund_use, cents: r.cents, state: r.state, askedBy: names.get(r.asked_by) ?? '', askedAt: r.asked_at.toISOString(), dueAt: new Date(due).toISOString(), late: r.state === 'asked' && now > due,
        answeredAt: r.answered_at?.toISOString() ?? null, reason: r.reason, spentCents: r.spent_cents, fund: r.fund, mine: r.mine,
      }
    }),
    funds: funds.map(f => ({ id: f.id, name: f.name, uses: f.uses, amountCents: Number(f.amount_cents), leftCents: Number(f.left_cents) })),
  }
}
