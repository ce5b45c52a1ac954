import { sql } from '../../platform/db/sql.ts'
import { happened } from '../../platform/timeline/happened.ts'
import { caseKind } from '../cases/kinds.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { bodyColumn } from './write-note.ts'

type Row = { at: Date; by: string; kind: 'contact' | 'note'; about: 'need' | 'happened'; role: string | null; how: string | null; reached: boolean | null; body: Buffer | null }
const read = (row: Record<string, unknown>) => row as unknown as Row

/** Contacts, and notes on what she needs, in their words; of what happened, only that something was written. */
export const toldInNeeds = happened(caseKind, {
  section: 'needs',
  page: (record, most) => sql`
    select at, by, kind, about, with_role as role, how, reached, body from protect.note
     where record_id = ${record} and section = ${caseKind.sections.needs} order by at desc, id limit ${most}`,
  line: (row, sealer) => {
    const { at, by, kind, about, role, how, reached, body } = read(row)
    const words = about === 'happened' ? null : sealer.openMaybe(bodyColumn, body)
    const said = kind === 'contact' ? { en: en.storyContact({ role: role!, how: how!, reached: reached!, words }), fr: fr.storyContact({ role: role!, how: how!, reached: reached!, words }) }
      : words === null ? { en: en.storyHappened, fr: fr.storyHappened } : { en: words, fr: words }
    return { at: at.toISOString(), by, knot: 'person', said }
  },
})

const onlyThat = (section: 'health' | 'legal', key: 'storyHealth' | 'storyLegal') => happened(caseKind, {
  section,
  page: (record, most) => sql`select at, by from protect.note where record_id = ${record} and section = ${caseKind.sections[section]} order by at desc, id limit ${most}`,
  line: row => ({ at: read(row).at.toISOString(), by: read(row).by, knot: 'paper', said: { en: en[key], fr: fr[key] } }),
})
export const toldInHealth = onlyThat('health', 'storyHealth')
export const toldInLegal = onlyThat('legal', 'storyLegal')
