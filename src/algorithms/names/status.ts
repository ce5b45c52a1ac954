import { meetBirths, type BirthMeeting } from './birth.ts'
import type { Comparison, Person, Reason } from './compare.ts'
import { meetCountries } from './country.ts'
import { isFrequent } from './family-names.ts'
import { particles } from './words.ts'

/** `probable` needs name and birth date; a name never confirms anybody, so there is no third. */
export type Status = 'possible' | 'probable'

/** Name score that a probable result needs. */
export const sureName = 0.9
const same = new Set<Reason['how']>(['exact', 'transliteration', 'spelling', 'joined', 'particle-missing', 'patronymic-missing', 'reordered', 'legal-form'])
const isAboutName = (reason: Reason): boolean => !reason.how.startsWith('birth-') && !reason.how.startsWith('country-')

/** Words that met, at least as long as the shorter side's. */
const metWords = (parts: readonly Reason[]): { word: string; exact: boolean }[] =>
  parts
    .filter(reason => reason.a !== null && reason.b !== null && reason.score >= 0.5 && reason.how !== 'initial')
    .flatMap(reason => (reason.a!.length >= reason.b!.length ? reason.a! : reason.b!).split(' ').map(word => ({ word, exact: reason.score >= 0.97 })))
    .filter(({ word }) => !particles.has(word) || word.length > 3)

/** Two whole words, four letters in all; and where the names are near but not the same, one rare word met exactly. */
const isTelling = (parts: readonly Reason[]): boolean => {
  const met = metWords(parts)
  if (met.length < 2 || met.reduce((letters, { word }) => letters + word.length, 0) < 4) return false
  return parts.filter(isAboutName).every(reason => same.has(reason.how)) || met.some(({ word, exact }) => exact && word.length >= 5 && !isFrequent(word))
}

/** `probable`: the full birth date agrees, or year and country with the very name, and the name tells; else `possible`. */
export const statusOf = (a: Person, b: Person, comparison: Comparison): Status => {
  const birth: BirthMeeting = meetBirths(a.birth, b.birth)
  const country = meetCountries(a.country, b.country)
  const yearAndPlace = birth === 'year-agrees' && country === 'agrees' && comparison.nameScore >= 0.99
  return (birth === 'agrees' || yearAndPlace) && comparison.nameScore >= sureName && isTelling(comparison.parts) ? 'probable' : 'possible'
}
