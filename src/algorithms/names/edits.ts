const width = 40
const table = new Uint8Array(width * width)

/**
 * Optimal string alignment distance (insert, delete, replace, swap neighbours; no part edited twice), cut at `most`:
 * anything above is `most + 1`. Words over 39 letters are compared on their first 39. O(length · most).
 * Damerau, CACM 7 (1964) 171–176, in the restricted form.
 */
export const edits = (first: string, second: string, most: number): number => {
  if (first === second) return 0
  const a = first.length < width ? first : first.slice(0, width - 1)
  const b = second.length < width ? second : second.slice(0, width - 1)
  const n = a.length
  const m = b.length
  if (Math.abs(n - m) > most) return most + 1
  for (let j = 0; j <= m; j++) table[j] = j
  for (let i = 1; i <= n; i++) {
    const row = i * width
    table[row] = i
    let least = i
    for (let j = 1; j <= m; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1)
      let cost = Math.min(table[row - width + j]! + 1, table[row + j - 1]! + 1, table[row - width + j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && !same && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1)) cost = Math.min(cost, table[row - 2 * width + j - 2]! + 1)
      table[row + j] = cost
      if (cost < least) least = cost
    }
    if (least > most + 1) return most + 1
  }
  return Math.min(table[n * width + m]!, most + 1)
}

/** The same distance cut at one, in one pass: 0, 1, or 2 for more. O(length), no table. */
export const editsToOne = (a: string, b: string): 0 | 1 | 2 => {
  const [n, m] = [a.length, b.length]
  if (n - m > 1 || m - n > 1) return 2
  let from = 0
  while (from < n && from < m && a.charCodeAt(from) === b.charCodeAt(from)) from++
  if (from === n && from === m) return 0
  let tail = 0
  while (tail < n - from && tail < m - from && a.charCodeAt(n - 1 - tail) === b.charCodeAt(m - 1 - tail)) tail++
  const left = Math.max(n, m) - from - tail
  if (left <= 1) return 1
  return left === 2 && n === m && a.charCodeAt(from) === b.charCodeAt(from + 1) && a.charCodeAt(from + 1) === b.charCodeAt(from) ? 1 : 2
}
