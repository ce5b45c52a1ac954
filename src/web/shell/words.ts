import { en } from './en.ts'
import { fr } from './fr.ts'

export const shellWords = (language: 'en' | 'fr') => (language === 'fr' ? fr : en)
