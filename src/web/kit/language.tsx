import { createContext, use, useMemo, type ReactNode } from 'react'
import { I18nProvider, RouterProvider } from 'react-aria-components'
import type { Language } from '../../algorithms/facts/sourced.ts'
import { en, type KitWords } from './en.ts'
import { fr } from './fr.ts'
import './strict-styles.ts'

type Kit = { readonly language: Language; readonly t: KitWords }
const Context = createContext<Kit>({ language: 'en', t: en })

/** Language of everything below it: our words, dates and numbers, and those of the widgets. `navigate` lets the shell follow links itself. */
export const KitLanguage = ({ language, navigate, children }: { language: Language; navigate?: (path: string) => void; children: ReactNode }) => {
  const kit = useMemo(() => ({ language, t: language === 'fr' ? fr : en }), [language])
  const inside = <Context value={kit}>{children}</Context>
  return (
    <I18nProvider locale={language === 'fr' ? 'fr-CA' : 'en-CA'}>
      {navigate ? <RouterProvider navigate={navigate}>{inside}</RouterProvider> : inside}
    </I18nProvider>
  )
}

export const useKit = (): Kit => use(Context)
