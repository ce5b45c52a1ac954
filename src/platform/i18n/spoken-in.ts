import type { Language } from '../../algorithms/facts/sourced.ts'

/** A language by its name in another: `cr` is Cree; a code that has no name stays itself. */
export const spokenIn = (code: string, language: Language): string => new Intl.DisplayNames([`${language}-CA`], { type: 'language' }).of(code) ?? code
