import { z } from 'zod'

const text = z.string().max(200)
const date = z.string().max(40)
const amount = z.union([z.number(), z.string().max(20)])
const cents = z.number()
const rated = z.union([amount, z.looseObject({ cents: z.number().optional(), amount: amount.optional(), per: text.optional(), unit: text.optional() })])
const yesNo = z.boolean().nullish()

/** A claim as it is written in a file. More keys than these are told in the answer and not read. */
export const ClaimForm = z.looseObject({
  jurisdiction: text,
  province: text.nullish(),
  worker: z
    .looseObject({ startedOn: date.nullish(), occupation: text.nullish(), age: z.number().min(0).max(120).nullish(), farmWorker: yesNo, smallFarm: yesNo, student: yesNo, class: text.nullish(), province: text.nullish() })
    .default({}),
  agreement: z
    .looseObject({
      rate: rated.nullish(), rateCents: z.number().nullish(), piece: rated.nullish(), daily: rated.nullish(), weekly: rated.nullish(), monthly: rated.nullish(), currency: text.nullish(),
      commission: yesNo, hoursPerWeek: z.number().positive().max(168).nullish(), hoursPerDay: z.number().positive().max(24).nullish(), hoursVary: yesNo, weekStartsOn: text.nullish(),
    })
    .default({}),
  shifts: z.array(z.looseObject({ start: date, end: date, unpaidBreakMinutes: z.number().nullish(), breakWorked: yesNo, pieces: z.number().min(0).nullish() })).max(50_000).default([]),
  days: z.array(z.looseObject({ date, hours: z.number(), pieces: z.number().min(0).nullish() })).max(50_000).default([]),
  paid: z.array(z.looseObject({ on: date.nullish(), cents, from: date.nullish(), to: date.nullish(), for: z.enum(['wages', 'vacation-pay']).nullish() })).max(50_000).default([]),
  paidIs: z.enum(['gross', 'net']).nullish(),
  deductions: z.array(z.looseObject({ on: date, cents, kind: text, units: z.number().min(0).nullish(), authorised: yesNo })).max(50_000).default([]),
  fees: z.array(z.looseObject({ on: date, cents, kind: text, paidTo: text.nullish() })).max(10_000).default([]),
  earlier: z
    .array(z.looseObject({ from: date, to: date, cents, daysWorked: z.number().min(0).nullish(), vacationCents: cents.nullish(), holidayCents: cents.nullish(), overtimeCents: cents.nullish(), hours: z.number().min(0).nullish() }))
    .max(1000)
    .default([]),
  answers: z.looseObject({ easter: z.enum(['good-friday', 'easter-monday']).nullish(), vacationOnPaidWages: z.enum(['listed']).nullish(), clocksChange: yesNo, quit: yesNo }).default({}),
  endedOn: date.nullish(),
  claimOn: date.nullish(),
  reprisalOn: date.nullish(),
  bankruptOn: date.nullish(),
  demandOn: date.nullish(),
  interest: z.looseObject({ rates: z.array(z.looseObject({ from: date, yearly: z.number().min(0).max(1) })).min(1).max(200), until: date }).nullish(),
})
export type ClaimForm = z.infer<typeof ClaimForm>
