import { sql } from '../../platform/db/sql.ts'
import { happened } from '../../platform/timeline/happened.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { investigationKind } from './kinds.ts'

const at = (row: Record<string, unknown>) => (row['at'] as Date).toISOString()

export const opened = happened(investigationKind, {
  section: 'summary',
  page: record => sql`select r.opened_at as at, l.member_id as by from access.record r left join prosecute.investigation_lead l on l.record_id = r.id and l.until is null where r.id = ${record} limit 1`,
  line: row => ({ at: at(row), by: row['by'] as string | null, knot: 'person', said: { en: en.storyOpened, fr: fr.storyOpened } }),
})

export const numbered = happened(investigationKind, {
  section: 'summary',
  page: (record, most) => sql`select at, by, system, number from prosecute.investigation_reference where record_id = ${record} order by at desc, id desc limit ${most}`,
  line: row => {
    const given = { system: row['system'] as string, number: row['number'] as string }
    return { at: at(row), by: row['by'] as string, knot: 'paper', said: { en: en.storyReference(given), fr: fr.storyReference(given) } }
  },
})
