import type { Held } from './case-row.ts'
import { caseFields } from './fields.ts'
import { needCell, statusOf } from './vocabularies.ts'

// Parts of a name are never guessed from the whole; notes are not taken out in a table.
const leftOut: readonly string[] = ['prs_FirstName', 'prs_MiddleName', 'prs_SecondName', 'cco_CaseComment']
export const columns = caseFields.map(f => f.name).filter(name => !leftOut.includes(name))

const cellOf = (held: Held, column: string): string => {
  if (column === 'tl_Needs') return needCell(held.tl_Needs ?? [])
  if (column === 'tl_Pets') return (held.tl_Pets ?? []).join('; ')
  if (column === 'cas_Status') return statusOf[held.cas_Status ?? ''] ?? ''
  const value = (held as Readonly<Record<string, unknown>>)[column]
  return value === undefined ? '' : String(value)
}

/** A case in the words of the standard where it has them; what this caller may not read is empty. */
export const rowCells = ({ number, held }: { number: string; held: Held }): string[] => columns.map(column => (column === 'tl_Number' ? number : cellOf(held, column)))
