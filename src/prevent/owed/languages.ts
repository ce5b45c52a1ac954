import type { Language } from '../../algorithms/facts/sourced.ts'
import type { PageLanguage } from '../../platform/i18n/words.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'

export type T = typeof en
/** Who read the text aloud and approved it, by name and day; null: written and not offered. */
export type Approvals = Readonly<Record<'es', { readonly by: string; readonly on: string } | null>>
export const approvals: Approvals = { es: null }

export const offered = (approved: Approvals = approvals): readonly PageLanguage[] => ['en', 'fr', ...(approved.es === null ? [] : ['es' as const])]
export const wordsIn = (language: PageLanguage, approved: Approvals = approvals): T => (language === 'fr' ? (fr as T) : language === 'es' && approved.es !== null ? (es as T) : en)
/** The language a page is written in: English where the asked one is not approved yet. */
export const pageLanguage = (asked: PageLanguage, approved: Approvals = approvals): PageLanguage => (offered(approved).includes(asked) ? asked : 'en')
/** Sentences of the law exist in the two official languages alone. */
export const lawLanguage = (language: PageLanguage): Language => (language === 'fr' ? 'fr' : 'en')
