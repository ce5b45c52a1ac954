import { sql } from '../../platform/db/sql.ts'
import { happened } from '../../platform/timeline/happened.ts'
import { caseKind } from './kinds.ts'

const at = (row: Record<string, unknown>) => (row['at'] as Date).toISOString()

export const opened = happened(caseKind, {
  section: 'summary',
  page: record => sql`select r.opened_at as at, l.member_id as by from access.record r left join protect.case_lead l on l.record_id = r.id and l.until is null where r.id = ${record}`,
  line: row => ({ at: at(row), by: row['by'] as string | null, knot: 'person', said: { en: 'Case opened under a name she chose.', fr: 'Dossier ouvert sous le nom qu’elle a choisi.' } }),
})

export const noted = happened(caseKind, {
  section: 'needs',
  page: (record, most) => sql`select at, by, body, hers from protect.case_note where record_id = ${record} order by at desc, id desc limit ${most}`,
  line: (row, sealer) => {
    const body = sealer.open('protect.case_note.body', row['body'] as Buffer)
    const hers = row['hers'] as boolean
    return { at: at(row), by: row['by'] as string, knot: 'person', said: hers ? { en: `“${body}”`, fr: `«\u00a0${body}\u00a0»` } : { en: body, fr: body } }
  },
})
