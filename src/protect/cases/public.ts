import type { Sealer } from '../../platform/crypto/sealer.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { postTokens } from '../../platform/search/tokens.ts'
import type { Services } from '../../platform/slices/services.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { searchParts } from './open-case.ts'

export { caseKind } from './kinds.ts'
export { countedProvinces, provinceCounted } from './counts.ts'
export { readStory } from './read-story.ts'
export { type NewCase, openNewCase } from './open-case.ts'
export { writeAway, writeNeed, writeNote } from './change-case.ts'

/** The name she chose, if this caller may read it. */
export const nameOf = async (db: Db, record: RecordId, sealer: Sealer): Promise<string | null> => {
  const row = await db.find<{ call_me: Buffer }>(sql`select call_me from protect.case_identity where record_id = ${record}`)
  return row ? sealer.open('protect.case_identity.call_me', row.call_me) : null
}

/** Posts the case's search parts anew: whenever a grant that includes identity is made. */
export const postCaseTokens = async (db: Db, services: Services, record: RecordId, sealer: Sealer): Promise<void> => {
  const row = await db.find<{ call_me: Buffer; legal_name: Buffer | null; number: string }>(sql`
    select i.call_me, i.legal_name, s.number from protect.case_identity i join protect.case_summary s on s.record_id = i.record_id where i.record_id = ${record}`)
  if (!row) return
  const parts = searchParts(sealer.open('protect.case_identity.call_me', row.call_me), sealer.openMaybe('protect.case_identity.legal_name', row.legal_name), row.number)
  await postTokens(db, services.keys, record, parts)
}
