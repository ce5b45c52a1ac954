import { randomUUID } from 'node:crypto'
import type { PlainDate } from '../../algorithms/calendars/day.ts'
import type { Keys } from '../../platform/crypto/keys.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { newReportKey } from './reader.ts'

export const openDoor = async (db: Db, keys: Keys, agency: string, team: string, on: PlainDate): Promise<{ openedOn: PlainDate }> => {
  const { publicKey, custodianKey, wrapped } = await newReportKey(keys, agency)
  await db.run(sql`select prevent.open_report_door(${randomUUID()}, ${team}, ${Buffer.from(publicKey)}, ${custodianKey}, ${wrapped}, ${on})`)
  return { openedOn: on }
}
