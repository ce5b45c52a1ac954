import type { Language } from '../../../algorithms/facts/sourced.ts'
import type { PageLanguage, Words } from '../../../platform/i18n/words.ts'
import { approvedBy as enBy, en } from './en.ts'
import { approvedBy as esBy, es } from './es.ts'
import { approvedBy as frBy, fr } from './fr.ts'

export type T = Words<typeof en>
const texts: Readonly<Record<PageLanguage, { readonly by: string | null; readonly t: T }>> = { en: { by: enBy, t: en }, fr: { by: frBy, t: fr }, es: { by: esBy, t: es } }

/** A language is offered when someone has put a name to its text. */
export const offered = (Object.keys(texts) as PageLanguage[]).filter(language => texts[language].by !== null)
export const languageFor = (asked: PageLanguage): PageLanguage => (offered.includes(asked) ? asked : 'en')
export const wordsFor = (language: PageLanguage): T => texts[language].t
/** The language of receipts and of answers: one of the two official ones. */
export const officialOf = (language: PageLanguage): Language => (language === 'fr' ? 'fr' : 'en')
export const wordAt = (t: T, key: string): string => {
  const word = (t as Readonly<Record<string, unknown>>)[key]
  return typeof word === 'string' ? word : ''
}
