import type { PlainDate } from '../../algorithms/calendars/day.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { fail } from '../../platform/errors/catalogue.ts'
import { emit } from '../../platform/events/emit.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { agreementMoved } from './events.ts'

export type Draft = {
  readonly title: string; readonly discloser: string; readonly receiver: string; readonly lastDay: PlainDate; readonly disclosesUnder?: string | undefined; readonly collectsUnder?: string | undefined
  readonly clauses: readonly { readonly kind: string; readonly sections: readonly string[]; readonly purpose: string; readonly grantee: string }[]
}

const myTeam = async (db: Db): Promise<string> =>
  (await db.find<{ id: string }>(sql`select t.id from accounts.team t where t.id = any (access.claims()) order by t.name, t.id limit 1`))?.id ?? fail('agreements.no-team')

/** Both sides hold its text from now; it opens nothing until four have signed. */
export const draft = async (db: Db, d: Draft, today: PlainDate): Promise<{ record: RecordId }> => {
  if (d.lastDay < today) return fail('agreements.last-day')
  const { id } = await db.one<{ id: RecordId }>(sql`select cooperate.draft_agreement(${await myTeam(db)}, ${d.title}, ${d.discloser}, ${d.receiver}, ${d.lastDay}::date, ${d.disclosesUnder ?? null}, ${d.collectsUnder ?? null}) as id`)
  for (const c of d.clauses) await db.run(sql`select cooperate.add_clause(${id}, ${c.kind}, ${[...c.sections]}, ${c.purpose}, ${c.grantee})`)
  await emit(db, agreementMoved, id, { act: 'draft' })
  return { record: id }
}

const refusals = { 'no-disclosing': 'agreements.no-disclosing', 'no-collecting': 'agreements.no-collecting', self: 'agreements.self', over: 'agreements.over' } as const

/** The fourth signature opens, in this transaction, what the clauses may open and nothing more. */
export const sign = async (db: Db, record: RecordId): Promise<{ state: 'signed' | 'live' }> => {
  const { state } = await db.one<{ state: 'signed' | 'live' | keyof typeof refusals }>(sql`select cooperate.sign_agreement(${record}) as state`)
  if (state !== 'signed' && state !== 'live') return fail(refusals[state])
  await emit(db, agreementMoved, record, { act: state })
  return { state }
}

export const end = async (db: Db, record: RecordId): Promise<{ ended: true }> => {
  await db.run(sql`select cooperate.end_agreement(${record})`)
  await emit(db, agreementMoved, record, { act: 'end' })
  return { ended: true }
}
