import { createHmac } from 'node:crypto'
import type { Language } from '../../algorithms/facts/sourced.ts'
import type { Keys } from '../../platform/crypto/keys.ts'
import { chanceBytes, makeReceipt, readReceipt } from './sealed/receipt.ts'
import { englishWords } from './sealed/words/english.ts'
import { frenchWords } from './sealed/words/french.ts'

export const lists: Readonly<Record<Language, readonly string[]>> = { en: englishWords, fr: frenchWords }

export const receiptFrom = (language: Language, chance: Uint8Array): string => makeReceipt(lists[language], chance)
/** From the page's own random number and what she wrote: the same form sent twice is one report with one receipt, a changed one is another. Neither is kept for it. */
export const receiptOfForm = (keys: Keys, language: Language, form: readonly string[]): string =>
  receiptFrom(language, createHmac('sha256', keys.root('report-form')).update(JSON.stringify(form)).digest().subarray(0, chanceBytes))
export const typedReceipt = (typed: string): string | null => readReceipt(typed, [englishWords, frenchWords])

/** What the row is found by: under a key that is not in the database. */
export const lookupOf = (keys: Keys, find: Uint8Array): Buffer => createHmac('sha256', keys.root('report-receipt')).update(find).digest()

/** The two parts that she types again, counted from one. */
export const partsToRetype = [3, 7] as const
