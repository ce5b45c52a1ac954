const letters: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ł: 'l', ø: 'o', đ: 'd', ı: 'i', ß: 'ss' }
const words: Readonly<Record<string, string>> = { st: 'saint', ste: 'sainte', sts: 'saints', mt: 'mount', ft: 'fort' }

/** No case, no accents, no apostrophes or glottal marks, one space between words; syllabics and other scripts stay. */
export const foldLetters = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[œæłøđıß]/gu, c => letters[c]!)
    .replace(/[\u02b0-\u02ff'’‘`ʔɂʕ.]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** A name as compared: `foldLetters`, and `St.` as `saint`, `Ft.` as `fort`. */
export const foldName = (name: string): string =>
  foldLetters(name)
    .split(' ')
    .map(word => words[word] ?? word)
    .join(' ')
