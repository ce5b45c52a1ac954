import type { ReadRow, Values } from '../../platform/imports/read-rows.ts'
import type { SaidNeed } from './vocabularies.ts'

/** What one row says of a case; absent: the row says nothing of it, and nothing is changed. */
export type Said = {
  readonly tl_CallMe?: string; readonly tl_LegalName?: string; readonly prs_Birthdate?: string
  readonly tl_Adults?: number; readonly tl_ChildrenWith?: number; readonly tl_Pets?: readonly string[]
  readonly prs_PrimaryLanguage?: string; readonly tl_Province?: string; readonly cas_Status?: 'open' | 'paused' | 'closed'
  readonly tl_ContactBy?: string; readonly tl_ContactWhen?: string; readonly prs_MobilePhone?: string; readonly tl_ContactWording?: string
  readonly tl_Needs?: readonly SaidNeed[]
  readonly cco_CaseComment?: string
}
export type SaidField = keyof Said
export type CaseRow = { readonly number: string; readonly said: Said }

const parts = ['prs_FirstName', 'prs_MiddleName', 'prs_SecondName'] as const

/** The legal name whole where it is whole, else its parts in the order of the standard. A name of one word is a name. */
const legalName = (v: Values): string | undefined => {
  const joined = parts.flatMap(part => (typeof v[part] === 'string' ? [v[part]] : [])).join(' ')
  return (v['tl_LegalName'] as string | undefined) ?? (joined === '' ? undefined : joined)
}

export const caseRowOf = ({ values }: ReadRow): CaseRow => {
  const { tl_Number: number, prs_FirstName: _first, prs_MiddleName: _middle, prs_SecondName: _second, ...rest } = values
  const legal = legalName(values)
  return { number: number as string, said: { ...(rest as Said), ...(legal === undefined ? {} : { tl_LegalName: legal }) } }
}

/** A file cannot be opened without any name; a row whose joined names are longer than the field takes is refused too. */
export const checkRow = (row: ReadRow): ReadRow => {
  const { said } = caseRowOf(row)
  const tooLong = (said.tl_LegalName?.length ?? 0) > 200
  return tooLong ? { ...row, faults: [...row.faults, { field: 'tl_LegalName', reason: 'too-long' }] } : row
}
export const namedAs = ({ tl_CallMe, tl_LegalName }: Said): string | null => tl_CallMe ?? tl_LegalName?.slice(0, 120) ?? null

/** The case as it is kept, in the same words; notes are kept apart, and only ever added. */
export type Held = Said & { readonly version: number; readonly whole: boolean }
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Needs are added, never taken away. */
export const newNeeds = (said: Said, held: Said): readonly SaidNeed[] => (said.tl_Needs ?? []).filter(n => !held.tl_Needs?.some(h => h.need === n.need && h.horizon === n.horizon))

/** The fields in which the row says something else than what is kept. */
export const changesOf = (said: Said, held: Said): readonly SaidField[] =>
  (Object.keys(said) as SaidField[]).filter(field =>
    field === 'cco_CaseComment' ? false
    : field === 'tl_Needs' ? newNeeds(said, held).length > 0
    : field === 'tl_Pets' ? !same([...said.tl_Pets!].sort(), [...(held.tl_Pets ?? [])].sort())
    : !same(said[field], held[field]))
