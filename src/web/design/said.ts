import type { Said } from '../../algorithms/facts/sourced.ts'
import { useKit } from '../kit/language.tsx'
import { typesetFrench } from '../kit/typeset.ts'

/** Invented content in the language shown. */
export const useSaid = (): ((en: string, fr: string) => string) => {
  const { language } = useKit()
  return (en, fr) => { const said: Said = { en, fr }; return language === 'fr' ? typesetFrench(said.fr) : said.en }
}
