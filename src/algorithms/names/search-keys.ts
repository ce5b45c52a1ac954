import { readPerson } from './read-person.ts'

export { phoneticCodes } from './phonetic.ts'

const mostSearchParts = 12

/**
 * The whole parts of a person's name in plain lower-case letters, each once, in reading order, at most twelve: any script,
 * accents and marks that are not seen off, titles, initials and particles left out where a part remains. Empty text has none.
 * `Trần, Minh`, `MINH TRAN` and `Mr. Minh Tran` give the same parts; so do `ᐱᑕ ᑯᓄᒃ` and `Pita Kunuk`. O(length).
 */
export const nameParts = (text: string): string[] => {
  const { parts } = readPerson(text)
  const whole = parts.filter(part => part.kind !== 'initial' && part.kind !== 'particle' && part.kind !== 'suffix')
  return [...new Set((whole.length > 0 ? whole : parts).map(part => part.text))].slice(0, mostSearchParts)
}
