/** What a person can truly say about when: a day, a month, a season, a year, or only words. `words` always keeps what was typed. */
export type PartialDate = { readonly words: string; readonly year?: number; readonly month?: number; readonly day?: number; readonly season?: Season }
export type Season = 'spring' | 'summer' | 'autumn' | 'winter'

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

const monthWords: readonly (readonly string[])[] = [
  ['january', 'jan', 'janvier', 'janv'], ['february', 'feb', 'fevrier', 'fevr', 'fev'], ['march', 'mar', 'mars'], ['april', 'apr', 'avril', 'avr'],
  ['may', 'mai'], ['june', 'jun', 'juin'], ['july', 'jul', 'juillet', 'juill'], ['august', 'aug', 'aout'], ['september', 'sept', 'sep', 'septembre'],
  ['october', 'oct', 'octobre'], ['november', 'nov', 'novembre'], ['december', 'dec', 'decembre'],
]
const seasonWords: Readonly<Record<string, Season>> = {
  spring: 'spring', printemps: 'spring', summer: 'summer', ete: 'summer', autumn: 'autumn', fall: 'autumn', automne: 'autumn', winter: 'winter', hiver: 'winter',
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** "about" and "before" make a date less than it says, so nothing is read from such words. */
const hedges = new Set(['before', 'after', 'about', 'around', 'until', 'since', 'between', 'not', 'or', 'and', 'avant', 'apres', 'vers', 'environ', 'jusqu', 'depuis', 'entre', 'pas', 'ou', 'et'])

const dayOf = (tokens: readonly string[], year: number | undefined, month: number): number | undefined => {
  const numbers = tokens.map(token => token.replace(/^(\d{1,2})(st|nd|rd|th|er|e)$/, '$1')).filter(token => /^\d{1,2}$/.test(token)).map(Number)
  const only = numbers.length === 1 ? numbers[0]! : undefined
  return only !== undefined && only >= 1 && only <= daysIn(year ?? 2024, month) ? only : undefined
}

/** Reads English and French: "3 Nov 2024", "2024-11", "printemps 2024", "le 1er mai". What it cannot read stays in words; it never guesses. */
export const readPartialDate = (typed: string): PartialDate => {
  const words = typed.trim()
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(words)
  if (iso) {
    const [year, month, day] = [Number(iso[1]), Number(iso[2] ?? NaN), Number(iso[3] ?? NaN)]
    if (year < 1900 || year > 2199) return { words }
    if (Number.isNaN(month)) return { words, year }
    if (month < 1 || month > 12) return { words }
    if (Number.isNaN(day)) return { words, year, month }
    return day >= 1 && day <= daysIn(year, month) ? { words, year, month, day } : { words }
  }
  const tokens = plain(words).split(/[^a-z0-9]+/).filter(Boolean)
  if (tokens.some(token => hedges.has(token))) return { words }
  const years = tokens.filter(token => /^(19|20|21)\d{2}$/.test(token)).map(Number)
  const months = tokens.flatMap(token => { const i = monthWords.findIndex(names => names.includes(token)); return i < 0 ? [] : [i + 1] })
  const seasons = tokens.flatMap(token => seasonWords[token] ?? [])
  if (years.length > 1 || months.length + seasons.length > 1) return { words }
  const [year, month, season] = [years[0], months[0], seasons[0]]
  const when = { words, ...(year === undefined ? {} : { year }) }
  if (month !== undefined) {
    const day = dayOf(tokens, year, month)
    return { ...when, month, ...(day === undefined ? {} : { day }) }
  }
  return season === undefined ? when : { ...when, season }
}
