import { z } from 'zod'
import { anyStaff, endpoint, write } from '../../platform/http/endpoint.ts'
import { idOf, Line } from '../../platform/values/id.ts'
import { At } from '../../platform/values/time.ts'
import { callKind } from '../calls/kinds.ts'
import { advocate, caseKind, caseWorker, intakeWorker, supervisor, support } from '../cases/kinds.ts'
import { fundUses, mostCents, refusalReasons } from './fund.ts'
import { fundHolder } from './kinds.ts'

export const askers = [advocate, caseWorker, intakeWorker, supervisor]
const Money = { fundUse: z.enum(fundUses), cents: z.number().int().min(1).max(mostCents) }
const Asked = z.object({ request: z.string() })

export const askOnCall = endpoint({
  route: 'POST /calls/:call/money', posts: askers, asks: write(callKind, ['summary']), purpose: support,
  input: z.strictObject(Money), output: Asked, errors: [], log: { verb: 'money.asked', keep: ['fundUse', 'cents'] },
})
export const askOnCase = endpoint({
  route: 'POST /cases/:case/money', posts: askers, asks: write(caseKind, ['summary']), purpose: support,
  input: z.strictObject(Money), output: Asked, errors: [], log: { verb: 'money.asked', keep: ['fundUse', 'cents'] },
})

export const MoneyLine = z.object({ id: z.string(), number: z.string().nullable(), fundUse: z.string(), cents: z.number(), state: z.string(), askedBy: z.string(), askedAt: At, dueAt: At, late: z.boolean(), answeredAt: At.nullable(), reason: z.string().nullable(), spentCents: z.number().nullable(), fund: z.string().nullable(), mine: z.boolean() })
export const listMoney = endpoint({
  route: 'GET /money', posts: [...askers, fundHolder], asks: anyStaff(), purpose: support,
  input: z.strictObject({}),
  output: z.object({ requests: z.array(MoneyLine), funds: z.array(z.object({ id: z.string(), name: z.string(), uses: z.array(z.string()), amountCents: z.number(), leftCents: z.number() })) }),
  errors: [], log: { verb: 'money.listed' },
})

const RequestId = idOf('fund-request')
export const answerMoney = endpoint({
  route: 'POST /money/:request/answer', posts: [fundHolder], asks: anyStaff(), purpose: support,
  input: z.strictObject({ request: RequestId, yes: z.boolean(), reason: z.enum(refusalReasons).optional() }),
  output: z.object({ state: z.string() }),
  errors: ['funds.not-enough', 'funds.answered'], log: { verb: 'money.answered', keep: ['request', 'yes', 'reason'] },
})
export const reconcileMoney = endpoint({
  route: 'POST /money/:request/reconcile', posts: [fundHolder], asks: anyStaff(), purpose: support,
  input: z.strictObject({ request: RequestId, spentCents: z.number().int().min(0).max(mostCents * 2) }),
  output: z.object({ reconciled: z.literal(true) }),
  errors: [], log: { verb: 'money.reconciled', keep: ['request', 'spentCents'] },
})
export const moneyRead = endpoint({
  route: 'POST /money/:request/read', posts: askers, asks: anyStaff(), purpose: support,
  input: z.strictObject({ request: RequestId }), output: z.object({ read: z.literal(true) }),
  errors: [], log: { verb: 'money.told', keep: ['request'] },
})
export const openFund = endpoint({
  route: 'POST /funds', posts: [fundHolder], asks: anyStaff(), purpose: support,
  input: z.strictObject({ name: Line(80), uses: z.array(z.enum(fundUses)).min(1).max(fundUses.length), amountCents: z.number().int().min(0).max(100_000_000_000) }),
  output: z.object({ fund: z.string() }), errors: [], log: { verb: 'fund.opened', keep: ['amountCents'] },
})
