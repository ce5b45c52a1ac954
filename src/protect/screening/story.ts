import { sql } from '../../platform/db/sql.ts'
import { happened } from '../../platform/timeline/happened.ts'
import { caseKind } from '../cases/kinds.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'

/** That questions were gone through together; never what they came to. */
export const goneThrough = happened(caseKind, {
  section: 'safety',
  page: (record, most) => sql`select started_at as at, by from protect.screening where record_id = ${record} order by started_at desc, id limit ${most}`,
  line: row => ({ at: (row['at'] as Date).toISOString(), by: row['by'] as string, knot: 'person', said: { en: en.story, fr: fr.story } }),
})
