import type { PlainDate } from '../../algorithms/calendars/day.ts'
import { count, counted } from '../../platform/counting/counted.ts'
import type { Keys } from '../../platform/crypto/keys.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { isProvinceCode, provinceCodes } from '../../platform/places/provinces.ts'
import type { RecordId } from '../../platform/values/id.ts'

export const countedProvinces = [...provinceCodes, '--'] as const
export type CountedProvince = (typeof countedProvinces)[number]

export const casesOpened = counted('case.opened', { unit: 'case', dims: { province: countedProvinces, language: ['en', 'fr', 'other'] } })

/** Where it is counted: the region said, where it is a province, or the province of the agency that does the work. */
export const provinceCounted = async (db: Db, region: string | null): Promise<CountedProvince> => {
  const said = region ?? ''
  if (isProvinceCode(said)) return said
  const own = (await db.find<{ province: string | null }>(sql`select province from accounts.agency where id = access.my_agency()`))?.province ?? ''
  return isProvinceCode(own) ? own : '--'
}

export const countOpened = async (db: Db, keys: Keys, record: RecordId, on: PlainDate, c: { language: string; region?: string | undefined }): Promise<void> =>
  count(db, keys, casesOpened, { on, record, dims: { province: await provinceCounted(db, c.region ?? null), language: c.language === 'en' || c.language === 'fr' ? c.language : 'other' } })
