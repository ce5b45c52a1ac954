/**
 * The nine scripts laid out like ISCII (Devanagari, Bengali, Gurmukhi, Gujarati, Odia, Tamil, Telugu, Kannada, Malayalam):
 * one table by offset in the block. The inherent vowel is written, except at the end of a word.
 */
const consonants = 'k kh g gh ng ch chh j jh ny t th d dh n t th d dh n n p ph b bh m y r r l l l v sh sh s h'.split(' ')
const vowels = 'a a i i u u ri li e e e ai o o o au'.split(' ')
const signs = 'a i i u u ri ri e e e ai o o o au'.split(' ')

export const isIndic = (cp: number): boolean => cp >= 0x0900 && cp <= 0x0d7f

export const readIndic = (word: string): string => {
  let out = ''
  let open = false
  let twice = false
  for (const letter of word) {
    const at = (letter.codePointAt(0)! - 0x0900) % 0x80
    // Gurmukhi addak doubles the consonant after it.
    if (at === 0x71) twice = true
    else if (at === 0x01 || at === 0x02 || at === 0x70) { out += open ? 'an' : 'n'; open = false }
    else if (at >= 0x05 && at <= 0x14) { out += (open ? 'a' : '') + vowels[at - 0x05]!; open = false }
    else if (at >= 0x15 && at <= 0x39) {
      const sound = consonants[at - 0x15]!
      out += (open ? 'a' : '') + (twice ? sound[0]! : '') + sound
      open = true
      twice = false
    }
    else if (at >= 0x3e && at <= 0x4c) { out += signs[at - 0x3e]!; open = false }
    else if (at === 0x4d) open = false
    else if (at >= 0x58 && at <= 0x5f) { out += (open ? 'a' : '') + ['k', 'kh', 'g', 'z', 'r', 'rh', 'f', 'y'][at - 0x58]!; open = true }
  }
  return out
}
