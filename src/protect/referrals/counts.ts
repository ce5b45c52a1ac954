import type { PlainDate } from '../../algorithms/calendars/day.ts'
import { count, counted } from '../../platform/counting/counted.ts'
import type { Keys } from '../../platform/crypto/keys.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { countedProvinces, provinceCounted } from '../cases/public.ts'

/** Coarser than the needs of a case: what is not counted apart is never kept apart. */
const countedNeeds = ['safe-place', 'health', 'legal-advice', 'money', 'transport', 'other'] as const
export const referralsAccepted = counted('referral.accepted', { unit: 'referral', dims: { province: countedProvinces, need: countedNeeds, served: ['other', 'nation'] } })

const isCounted = (need: string): need is (typeof countedNeeds)[number] => (countedNeeds as readonly string[]).includes(need)

/** By the first need of the case that the accepting team may read, and whether a Nation's own service took it. */
export const countAccepted = async (db: Db, keys: Keys, record: RecordId, on: PlainDate): Promise<void> => {
  const first = await db.find<{ need: string }>(sql`select need from protect.case_need where record_id = ${record} order by at, id limit 1`)
  const region = await db.find<{ region: string | null }>(sql`select region from protect.case_summary where record_id = ${record}`)
  const agency = await db.find<{ kind: string }>(sql`select kind from accounts.agency where id = access.my_agency()`)
  const need = first && isCounted(first.need) ? first.need : 'other'
  await count(db, keys, referralsAccepted, { on, record, dims: { province: await provinceCounted(db, region?.region ?? null), need, served: agency?.kind === 'nation-service' ? 'nation' : 'other' } })
}
