import type { Language } from '../../algorithms/facts/sourced.ts'
import { en } from './screen/case/en.ts'
import { fr } from './screen/case/fr.ts'

const words: Readonly<Record<Language, Readonly<Record<string, unknown>>>> = { en, fr }
/** A need as the case page says it. */
export const needWord = (need: string, language: Language): string => String(words[language][`need_${need}`] ?? need)
