import { sql } from '../../platform/db/sql.ts'
import { mine } from '../../platform/my-day/mine.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { advocate, caseWorker, intakeWorker, supervisor } from '../cases/kinds.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { type Zone, zonesTouching } from './stay-away.ts'

/** A house is asked on which side its door is. */
export const askedOfHouse = mine('stay-away.asked', {
  posts: [intakeWorker, caseWorker],
  page: () => sql`select referral, record_id from protect.my_stay_away_asked()`,
  item: row => {
    const { referral, record_id: record } = row as { referral: string; record_id: RecordId }
    return { id: `stay-away-${referral}`, record, said: { en: en.whichSide, fr: fr.whichSide }, why: { en: en.onlyYou, fr: fr.onlyYou }, dueAt: null, late: true, go: `/cases/${record}/stay-away`, act: { en: en.answer, fr: fr.answer } }
  },
})

type Open = { referral: string; record_id: RecordId; regions: string[]; asked: boolean; answer: 'inside' | null; number: string | null; zones: Zone[] }
/** A house near what she stays away from: not asked yet, no answer yet, or inside. It stays until the house is outside or another is found. */
export const toConfirm = mine('stay-away.open', {
  posts: [advocate, caseWorker, supervisor],
  page: () => sql`
    select o.referral, o.record_id, o.regions, o.asked, o.answer, s.number, coalesce((select json_agg(json_build_object('place', a.place, 'km', a.km)) from protect.case_away a where a.record_id = o.record_id), '[]') as zones
      from protect.my_stay_away_open() o left join protect.case_summary s on s.record_id = o.record_id order by o.since, o.referral`,
  item: row => {
    const { referral, record_id: record, regions, asked, answer, number, zones } = row as Open
    if (zonesTouching(zones, regions).length === 0) return null
    const key = answer === 'inside' ? 'inside' : asked ? 'waits' : 'mustConfirm'
    return { id: `stay-away-${referral}`, record, said: { en: en[key], fr: fr[key] }, why: { en: number ?? '', fr: number ?? '' }, dueAt: null, late: key !== 'waits', go: `/cases/${record}/${answer === 'inside' ? 'referrals' : 'stay-away'}`, act: { en: en.look, fr: fr.look } }
  },
})
