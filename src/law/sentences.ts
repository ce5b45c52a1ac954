import type { Said } from '../algorithms/facts/sourced.ts'

export const say = (en: string, fr: string): Said => ({ en, fr })
/** Sentences one after the other, in each language; what is absent or empty is left out. */
export const sentences = (...parts: readonly (Said | null | undefined | false)[]): Said => {
  const said = parts.filter((part): part is Said => !!part && part.en !== '')
  return { en: said.map(part => part.en).join(' '), fr: said.map(part => part.fr).join(' ') }
}
