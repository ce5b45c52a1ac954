import { derived, seal, unseal } from '../../platform/crypto/seal.ts'
import type { Keys } from '../../platform/crypto/keys.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'

const keyOf = (keys: Keys, service: string): Buffer => derived(keys.root('service-place'), service)
const place = (service: string): string => `protect.service_place.address|${service}`

export const sealAddress = (keys: Keys, service: string, address: string): Buffer => seal(keyOf(keys, service), place(service), Buffer.from(address, 'utf8'))

/** The door, for the one escort whom the shelter named, while that arrival lasts. Each view is counted and told to the shelter. */
export const readPlaceAtArrival = async (db: Db, keys: Keys, service: string) => {
  const row = await db.one<{ address: Buffer | null; views_left: number }>(sql`select address, views_left from protect.place_at_arrival(${service})`)
  return { address: row.address ? unseal(keyOf(keys, service), place(service), row.address).toString('utf8') : null, viewsLeft: row.views_left }
}
