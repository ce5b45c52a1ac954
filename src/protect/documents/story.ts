import { sql } from '../../platform/db/sql.ts'
import { happened } from '../../platform/timeline/happened.ts'
import { caseKind } from '../cases/kinds.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'

/** That a paper was added, never which: the story is read over shoulders. */
export const paperAdded = happened(caseKind, {
  section: 'documents',
  page: (record, most) => sql`select at, by from protect.document_about where record_id = ${record} order by at desc, file_id limit ${most}`,
  line: row => ({ at: (row['at'] as Date).toISOString(), by: row['by'] as string, knot: 'paper', said: { en: en.storyAdded, fr: fr.storyAdded } }),
})
