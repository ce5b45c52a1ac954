import type { PlainDate } from '../../algorithms/calendars/day.ts'
import type { Sealer } from '../../platform/crypto/sealer.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { fail, Refusal } from '../../platform/errors/catalogue.ts'
import { emit } from '../../platform/events/emit.ts'
import type { Services } from '../../platform/slices/services.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { answerHold } from '../beds/public.ts'
import { postCaseTokens } from '../cases/public.ts'
import { countAccepted } from './counts.ts'
import { checkedBack, referralMoved } from './events.ts'
import type { Act } from './referral.ts'
import { wordHash } from './send-referral.ts'

export type Stepping = { readonly referral: string; readonly act: Act; readonly reason?: string; readonly question?: string; readonly answer?: string; readonly word?: string | undefined }
export const answerColumn = 'protect.referral.answer'

/** The database's refusal of a step, said as ours: not drawn from here, or not her word. */
const said = (error: unknown, s: Stepping): unknown => {
  const code = (error as { code?: string }).code
  if (code === 'TL409') return new Refusal('referrals.not-from-here')
  return code === 'TL403' && s.act === 'arrive' ? new Refusal('referrals.word') : error
}

/** One step by whoever may take it. The event goes first: after a no the receiver holds nothing to tell it with. */
export const takeStep = async (db: Db, record: RecordId, sealer: Sealer, s: Stepping): Promise<{ state: string }> => {
  await emit(db, referralMoved, record, { referral: s.referral, act: s.act })
  return db.one<{ state: string }>(sql`
    select protect.step_referral(${record}, ${s.referral}, ${s.act}, ${s.reason ?? null}, ${s.question ?? null}, ${sealer.maybe(answerColumn, s.answer)}, ${s.word ? wordHash(s.word) : null}) as state`)
    .catch((error: unknown) => { throw said(error, s) })
}

const holdOf = async (db: Db, record: RecordId, referral: string): Promise<string | null> =>
  (await db.find<{ hold_id: string | null }>(sql`select hold_id from protect.referrals(${record}) where id = ${referral}`))?.hold_id ?? null

/** A yes opens her name to this team and makes the held room a place, once. */
export const acceptReferral = async (db: Db, services: Services, record: RecordId, sealer: Sealer, referral: string, on: PlainDate): Promise<{ state: string }> => {
  const state = await takeStep(db, record, sealer, { referral, act: 'accept' })
  await countAccepted(db, services.keys, record, on)
  const hold = await holdOf(db, record, referral)
  if (hold) await answerHold(db, hold, true, null)
  await postCaseTokens(db, services, record, sealer)
  return state
}

/** A no ends the receiver's view in this second and frees the room. */
export const declineReferral = async (db: Db, record: RecordId, sealer: Sealer, referral: string, reason: string): Promise<{ state: string }> => {
  const hold = await holdOf(db, record, referral)
  const state = await takeStep(db, record, sealer, { referral, act: 'decline', reason })
  if (hold) await answerHold(db, hold, false, reason)
  return state
}

export const writeCheckBack = async (db: Db, record: RecordId, sealer: Sealer, c: { referral: string; after: string; found: string; herWords?: string | undefined }): Promise<{ checkBack: string }> => {
  const known = await db.find(sql`select 1 as one from protect.referrals(${record}) where id = ${c.referral} and arrived_at is not null`)
  if (!known) return fail('missing')
  const { id } = await db.one<{ id: string }>(sql`
    insert into protect.check_back (record_id, referral_id, after, found, her_words, by) values (${record}, ${c.referral}, ${c.after}, ${c.found}, ${sealer.maybe('protect.check_back.her_words', c.herWords)}, access.me())
    on conflict (record_id, referral_id, after) do update set found = excluded.found, her_words = excluded.her_words, by = excluded.by, at = now() returning id`)
  await emit(db, checkedBack, record, { referral: c.referral, after: c.after })
  return { checkBack: id }
}
