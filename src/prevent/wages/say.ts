import type { Said } from '../../algorithms/facts/sourced.ts'

/** Dollars of whole or part cents: `$17.60`, `17,60 $`. */
export const money = (cents: number): Said => {
  const text = (Math.round(cents * 100) / 10000).toFixed(4).replace(/(\.\d\d\d*?)0+$/, '$1')
  const [whole, part] = text.split('.') as [string, string]
  const group = (mark: string) => whole.replace(/\B(?=(\d{3})+(?!\d))/g, mark)
  return { en: `$${group(',')}.${part}`, fr: `${group('\u00a0')},${part}\u00a0$` }
}

export const number = (value: number): Said => {
  const text = String(Math.round(value * 100) / 100)
  return { en: text, fr: text.replace('.', ',') }
}

export const percent = (share: number): Said => {
  const text = number(Math.round(share * 1e6) / 1e4)
  return { en: `${text.en}%`, fr: `${text.fr}\u00a0%` }
}

/** Fills both languages: `say('{h} h at {r}', '{h} h à {r}', { h, r })`. */
export const say = (en: string, fr: string, parts: Readonly<Record<string, Said>> = {}): Said => {
  const fill = (text: string, language: 'en' | 'fr') => text.replace(/\{(\w+)\}/g, (whole, key: string) => parts[key]?.[language] ?? whole)
  return { en: fill(en, 'en'), fr: fill(fr, 'fr') }
}

export const plainly = (text: string): Said => ({ en: text, fr: text })
export const joined = (a: Said, b: Said): Said => ({ en: `${a.en} ${b.en}`, fr: `${a.fr} ${b.fr}` })
export const toVerify: Said = { en: 'To be verified: this rule rests on no text read by us.', fr: 'À vérifier\u00a0: cette règle ne repose sur aucun texte lu par nous.' }
