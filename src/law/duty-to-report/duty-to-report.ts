import type { PlainDate } from '../../algorithms/calendars/day.ts'
import type { Said } from '../../algorithms/facts/sourced.ts'
import { dutyRows, jurisdictions, type DutyRow, type Jurisdiction } from '../facts/duty-to-report.ts'
import { sources } from '../facts/sources.ts'

export type DutyToReport = DutyRow & {
  readonly read: PlainDate
  /** Said aloud, or shown, before any question about a child. */
  readonly before: Said
  /** Always null: the acts give words, not days, and none was read in full. */
  readonly dueOn: null
}

const worth: Readonly<Record<DutyRow['confidence'], Said>> = {
  official: { en: 'from the act itself', fr: 'd’après la loi elle-même' },
  secondary: { en: 'from a secondary source, not the act itself', fr: 'd’une source secondaire, et non de la loi elle-même' },
  unverified: { en: 'from memory, not verified', fr: 'de mémoire, non vérifié' },
}

const sentence = (row: DutyRow): Said => ({
  en: `Before you answer: in ${row.place.en}, whoever has reasonable grounds to believe that a child (${row.age.en}) needs protection must report it ${row.when.en} to ${row.to.en}. ${row.cite.en}; ${worth[row.confidence].en}. The agency confirms its own text at set-up.`,
  fr: `Avant de répondre\u00a0: ${row.place.fr}. Quiconque a des motifs raisonnables de croire qu’un enfant (${row.age.fr}) a besoin de protection doit le signaler ${row.when.fr}. Destinataire\u00a0: ${row.to.fr}. ${row.cite.fr}; ${worth[row.confidence].fr}. L’organisme confirme son propre texte à l’installation.`,
})

/** The duty in one province or territory. Where a Nation's own law has force, that law comes first and is entered by its agency. */
export const dutyToReport = (jurisdiction: Jurisdiction): DutyToReport => {
  const row = dutyRows.find(r => r.jurisdiction === jurisdiction)!
  return { ...row, read: sources.provincial.read, before: sentence(row), dueOn: null }
}

/** `MB`, `CA-MB` or `ca-mb`; null for anything else. */
export const findJurisdiction = (text: string): Jurisdiction | null => {
  const code = text.trim().toUpperCase().replace(/^CA-/, '')
  return jurisdictions.find(j => j === code) ?? null
}

/** Whether the duty can reach a child of that age; between the age of the duty and 19 it turns on details of the act. */
export const canReach = (duty: DutyRow, age: number): 'yes' | 'no' | 'not-known' => (age < (duty.below ?? 16) ? 'yes' : age >= 19 ? 'no' : 'not-known')
