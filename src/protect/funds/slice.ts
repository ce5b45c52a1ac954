import { handle } from '../../platform/http/handle.ts'
import { slice } from '../../platform/slices/contract.ts'
import { sql } from '../../platform/db/sql.ts'
import { happened } from '../../platform/timeline/happened.ts'
import { caseKind } from '../cases/kinds.ts'
import { demo } from './demo.ts'
import { en, errors } from './en.ts'
import * as endpoints from './endpoints.ts'
import { fr } from './fr.ts'
import { answerRequest, askForMoney, listRequests } from './money.ts'
import { moneyAnswered, moneyWaiting } from './my-money.ts'

const story = happened(caseKind, {
  section: 'summary',
  page: (record, most) => sql`
    select asked_at as at, asked_by as by, 'asked' as state from protect.money_of(${record}) union all
    select answered_at, null, case when state = 'refused' then 'refused' else 'approved' end from protect.money_of(${record}) where answered_at is not null order by at desc limit ${most}`,
  line: row => {
    const key = row['state'] === 'asked' ? 'storyAsked' : row['state'] === 'refused' ? 'storyRefused' : 'storyApproved'
    return { at: (row['at'] as Date).toISOString(), by: row['by'] as string | null, knot: 'paper', said: { en: en[key], fr: fr[key] } }
  },
})

export default slice({
  name: 'protect/funds',
  words: { en, fr },
  errors,
  endpoints,
  handlers: [
    handle(endpoints.askOnCall, ({ db, record, input }) => askForMoney(db, record.id, input)),
    handle(endpoints.askOnCase, ({ db, record, input }) => askForMoney(db, record.id, input)),
    handle(endpoints.listMoney, ({ db, ask }) => listRequests(db, ask.now)),
    handle(endpoints.answerMoney, ({ db, input }) => answerRequest(db, input)),
    handle(endpoints.reconcileMoney, async ({ db, input }) => {
      await db.run(sql`select protect.reconcile_money(${input.request}, ${input.spentCents})`)
      return { reconciled: true as const }
    }),
    handle(endpoints.moneyRead, async ({ db, input }) => {
      await db.run(sql`select protect.money_told(${input.request})`)
      return { read: true as const }
    }),
    handle(endpoints.openFund, async ({ db, input }) => db.one<{ fund: string }>(sql`select protect.open_fund(${input.name}, ${input.uses}, ${input.amountCents}) as fund`)),
  ],
  my: [moneyWaiting, moneyAnswered],
  timeline: [story],
  demo,
})
