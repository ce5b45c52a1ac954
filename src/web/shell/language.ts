import { useEffect, useState } from 'react'
import type { Language } from '../../algorithms/facts/sourced.ts'

const key = 'language'
const fromAddress = (): Language | null => {
  const asked = new URLSearchParams(location.search).get('lang')
  return asked === 'en' || asked === 'fr' ? asked : null
}
const kept = (): Language => fromAddress() ?? (localStorage.getItem(key) as Language | null) ?? (navigator.language.startsWith('fr') ? 'fr' : 'en')

/** The language of the screen: the address, the person's choice, then the device. */
export const useLanguage = (): [Language, (language: Language) => void] => {
  const [language, setLanguage] = useState<Language>(kept)
  useEffect(() => {
    document.documentElement.lang = language === 'fr' ? 'fr-CA' : 'en-CA'
    localStorage.setItem(key, language)
  }, [language])
  return [language, setLanguage]
}
