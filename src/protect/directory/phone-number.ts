/** What a written telephone number is: E.164 with what follows, or why it is not one. */
export type Dialled = { readonly e164: string; readonly extension: string | null } | { readonly reason: 'phone-empty' | 'phone-short-code' | 'phone-several' | 'phone-too-short' | 'phone-too-long' | 'phone-not-a-number' | 'phone-no-such-area'; readonly extension: string | null }

const keys: Readonly<Record<string, string>> = Object.fromEntries([['ABC', '2'], ['DEF', '3'], ['GHI', '4'], ['JKL', '5'], ['MNO', '6'], ['PQRS', '7'], ['TUV', '8'], ['WXYZ', '9']].flatMap(([all, digit]) => [...all!].map(letter => [letter, digit!])))
const extensionAt = /[\s,;(]*(?:#|\b(?:ext(?:ension)?|x|poste?|local|int)\b\.?:?|(?<=\d)\s*x(?=\s*\d))\s*(\d{1,7})\)?\s*$/i
const shortCodes = new Set(['211', '311', '411', '511', '611', '711', '811', '911', '988'])

const inPlan = (ten: string): boolean => /^[2-9]\d{2}[2-9]\d{6}$/.test(ten) && !/^.11/.test(ten) && !/^\d{3}.11/.test(ten)

const overseas = (digits: string, extension: string | null): Dialled => {
  if (digits.length < 8) return { reason: 'phone-too-short', extension }
  return digits.length > 15 ? { reason: 'phone-too-long', extension } : digits.startsWith('1') ? home(digits, extension) : { e164: `+${digits}`, extension }
}

const home = (digits: string, extension: string | null): Dialled => {
  const ten = digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits
  if (shortCodes.has(ten)) return { reason: 'phone-short-code', extension }
  if (ten.length < 10) return { reason: 'phone-too-short', extension }
  if (ten.length > 10) return { reason: 'phone-too-long', extension }
  return inPlan(ten) ? { e164: `+1${ten}`, extension } : { reason: 'phone-no-such-area', extension }
}

/** Letters on a keypad become digits only in the line itself: `1-800-FLOWERS`. */
const spelled = (text: string): string => (/^\D{0,3}(?:\d[\d\s().-]{2,}|\+?1[\s.-]?)[A-Z\d\s().-]*[A-Z]{3,}[A-Z\d\s().-]*$/i.test(text) ? text.toUpperCase().replace(/[A-Z]/g, letter => keys[letter]!) : text)

/**
 * Reads a number as written in Canada: any punctuation, `1` or `+1` before, keypad letters, extension in English or French.
 * Elsewhere only with `+` or `011`. Form of ITU-T E.164 and the North American plan; whether somebody answers is not known.
 */
export const dialled = (written: string): Dialled => {
  const text = written.normalize('NFKC').replace(/["'\u200e\u200f\u202a-\u202e]/g, '').replace(/^(?:tel|t[ée]l[ée]phone|phone|voice|t[ée]l\.?)\s*[:.]\s*/i, '').replace(/[\u2010-\u2015\u2212]/g, '-').trim()
  if (text === '') return { reason: 'phone-empty', extension: null }
  const after = extensionAt.exec(text)
  const extension = after?.[1] ?? null
  const line = spelled(after ? text.slice(0, after.index) : text)
  if (/\d.*(?:\bor\b|\bou\b|\band\b|\bet\b|[/;|]).*\d{3}/i.test(line)) return { reason: 'phone-several', extension }
  if (/\p{L}{2,}/u.test(line)) return { reason: 'phone-not-a-number', extension }
  const digits = line.replace(/\D/g, '')
  if (digits === '') return { reason: 'phone-not-a-number', extension }
  if (line.startsWith('+')) return overseas(digits.replace(/^(44|33|61|64)0/, '$1'), extension)
  return line.startsWith('011') ? overseas(digits.slice(3), extension) : home(digits, extension)
}
