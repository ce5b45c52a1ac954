import { sql } from '../../platform/db/sql.ts'
import { mine } from '../../platform/my-day/mine.ts'
import { en } from './en.ts'
import { askers } from './endpoints.ts'
import { fr } from './fr.ts'
import { dueAtMs } from './fund.ts'
import { fundHolder } from './kinds.ts'
import type { MoneyRow } from './money.ts'

const said = (key: 'asked' | 'approved' | 'refused', r: MoneyRow) => ({ en: en[key]({ use: r.fund_use, cents: r.cents }), fr: fr[key]({ use: r.fund_use, cents: r.cents }) })
const why = (r: MoneyRow) => ({ en: r.number ?? en.aCall, fr: r.number ?? fr.aCall })

export const moneyWaiting = mine('funds.waiting', {
  posts: [fundHolder],
  page: () => sql`select * from protect.money_asked() where state = 'asked' and not mine order by asked_at, id limit 20`,
  item: (row, _open, now) => {
    const r = row as unknown as MoneyRow
    const due = dueAtMs(r.asked_at.getTime())
    return { id: r.id, record: null, said: said('asked', r), why: why(r), dueAt: new Date(due).toISOString(), late: now > due, go: '/money', act: { en: en.answer, fr: fr.answer } }
  },
})

/** An answer is told to whoever asked until it is read. */
export const moneyAnswered = mine('funds.answered', {
  posts: askers,
  page: () => sql`select * from protect.money_asked() where mine and not told and state in ('approved', 'refused') order by answered_at, id limit 20`,
  item: row => {
    const r = row as unknown as MoneyRow
    return { id: r.id, record: null, said: said(r.state as 'approved' | 'refused', r), why: why(r), dueAt: null, late: false, go: '/money', act: { en: en.readIt, fr: fr.readIt } }
  },
})
