/** One bit a letter or digit: two spellings within k edits differ in at most 2k bits. */
export const lettersOf = (text: string): number => {
  let bits = 0
  for (let i = 0; i < text.length; i++) bits |= 1 << (text.charCodeAt(i) % 31)
  return bits
}

export const bitCount = (bits: number): number => {
  let v = bits - ((bits >>> 1) & 0x55555555)
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333)
  return (((v + (v >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}

/** Edits forgiven for a text of so many letters. */
export const editsFor = (length: number): number => (length < 4 ? 0 : length < 6 ? 1 : length < 12 ? 2 : 3)

const longest = 120
const rows = [new Uint8Array(longest + 1), new Uint8Array(longest + 1), new Uint8Array(longest + 1)]

/**
 * Insertions, deletions, changes and swaps of neighbours between two texts, or `most + 1` when there are more.
 * Optimal string alignment distance (Boytsov, ACM JEA 16, 2011); O(|a|·|b|), left early.
 */
export const editDistance = (a: string, b: string, most: number): number => {
  if (Math.abs(a.length - b.length) > most || b.length > longest) return most + 1
  let [older, previous, row] = rows as [Uint8Array, Uint8Array, Uint8Array]
  for (let j = 0; j <= b.length; j++) previous[j] = j
  for (let i = 1; i <= a.length; i++) {
    let least = i
    row[0] = i
    const letter = a.charCodeAt(i - 1)
    for (let j = 1; j <= b.length; j++) {
      const met = b.charCodeAt(j - 1)
      let value = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + (letter === met ? 0 : 1))
      if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === met) value = Math.min(value, older[j - 2]! + 1)
      row[j] = value
      if (value < least) least = value
    }
    if (least > most) return most + 1
    ;[older, previous, row] = [previous, row, older]
  }
  return Math.min(previous[b.length]!, most + 1)
}
