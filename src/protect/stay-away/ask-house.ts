import type { Sealer } from '../../platform/crypto/sealer.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { fail } from '../../platform/errors/catalogue.ts'
import { emit } from '../../platform/events/emit.ts'
import { placeLabelOf } from '../../platform/places/public.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { declineReferral } from '../referrals/public.ts'
import { stayAwayAnswered, stayAwayAsked } from './events.ts'
import { type Zone, zonesTouching } from './stay-away.ts'

type Row = { referral: string; side: 'sender' | 'receiver'; stands: boolean; other: string; regions: string[]; places: string[] | null; kms: number[] | null; asked_at: Date | null; answer: 'outside' | 'inside' | null; answered_at: Date | null }

const zonesOf = (db: Db, record: RecordId) => db.many<Zone>(sql`select place, km from protect.case_away where record_id = ${record} order by at, id limit 50`)
const asked = (r: Row): Zone[] | null => r.places && r.places.map((place, i) => ({ place, km: r.kms![i]! }))

/** A house that no zone of hers reaches is not in the list. */
export const readChecks = async (db: Db, record: RecordId) => {
  const { number } = await db.one<{ number: string }>(sql`select number from protect.case_summary where record_id = ${record}`)
  const rows = await db.many<Row>(sql`select * from protect.stay_away_checks(${record})`)
  const hers = rows.some(r => r.side === 'sender') ? await zonesOf(db, record) : []
  const checks = rows.map(r => ({ r, zones: asked(r) ?? zonesTouching(hers, r.regions) })).filter(({ zones }) => zones.length > 0).map(({ r, zones }) => ({
    referral: r.referral, side: r.side, stands: r.stands, other: r.other, zones: zones.map(z => ({ ...z, said: placeLabelOf(z.place) })), askedAt: r.asked_at?.toISOString() ?? null, answer: r.answer, answeredAt: r.answered_at?.toISOString() ?? null,
  }))
  return { number, checks }
}

export const ask = async (db: Db, record: RecordId, referral: string) => {
  const row = (await db.many<Row>(sql`select * from protect.stay_away_checks(${record})`)).find(r => r.referral === referral && r.side === 'sender') ?? fail('missing')
  const zones = zonesTouching(await zonesOf(db, record), row.regions)
  if (zones.length === 0) return fail('stay-away.not-near')
  const { first } = await db.one<{ first: boolean }>(sql`select protect.ask_stay_away(${record}, ${referral}, ${zones.map(z => z.place)}::text[], ${zones.map(z => z.km)}::smallint[]) as first`)
  if (!first) return fail('stay-away.asked-before')
  await emit(db, stayAwayAsked, record, { referral })
  return { asked: true as const }
}

const undecided = ['sent', 'seen', 'needs information']

export const answer = async (db: Db, record: RecordId, sealer: Sealer, { referral, answer: said }: { readonly referral: string; readonly answer: 'outside' | 'inside' }) => {
  await emit(db, stayAwayAnswered, record, { referral })
  const { state } = await db.one<{ state: string }>(sql`select protect.answer_stay_away(${record}, ${referral}, ${said}) as state`)
  return said === 'inside' && undecided.includes(state) ? declineReferral(db, record, sealer, referral, 'safety') : { state }
}
