export type CountryMeeting = 'agrees' | 'differs' | 'unknown'
const codes = (text: string): string[] => text.toUpperCase().split(/[^\p{L}]+/u).filter(code => code !== '')

/** Lists of country codes or names, `;` or space between; agreement is any code shared. Symmetric. */
export const meetCountries = (a: string, b: string): CountryMeeting => {
  const first = codes(a)
  const second = codes(b)
  if (first.length === 0 || second.length === 0) return 'unknown'
  return first.some(code => second.includes(code)) ? 'agrees' : 'differs'
}
