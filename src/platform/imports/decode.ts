export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

const bomOf = (b: Uint8Array): { encoding: Encoding; skip: number } | null =>
  b[0] === 0xef && b[1] === 0xbb && b[2] === 0xbf ? { encoding: 'utf-8', skip: 3 }
  : b[0] === 0xff && b[1] === 0xfe ? { encoding: 'utf-16le', skip: 2 }
  : b[0] === 0xfe && b[1] === 0xff ? { encoding: 'utf-16be', skip: 2 }
  : null

/** UTF-16 without a mark: in a heading of Latin letters every other byte is nought. */
const wideWithoutMark = (b: Uint8Array): Encoding | null => {
  const start = b.subarray(0, Math.min(b.length, 200) & ~1)
  const half = start.length / 2
  const zeros = (odd: 0 | 1) => start.filter((byte, i) => i % 2 === odd && byte === 0).length
  if (half < 4) return null
  return zeros(1) > half * 0.7 ? 'utf-16le' : zeros(0) > half * 0.7 ? 'utf-16be' : null
}

// The platform's own decoder reads this page as Latin-1 in some versions: the row that differs is written out (WHATWG index windows-1252).
const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const western = (b: Uint8Array): string => Buffer.from(b).toString('latin1').replace(/[\u0080-\u009f]/g, c => high[c.charCodeAt(0) - 0x80]!)

const strictUtf8 = (b: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(b)
  } catch {
    return null
  }
}

/** The text of a file whatever it was written in: its mark, else UTF-16 by its noughts, else UTF-8 if it is, else Windows-1252. O(bytes). */
export const decodeText = (bytes: Uint8Array): { text: string; encoding: Encoding } => {
  const bom = bomOf(bytes)
  const encoding = bom?.encoding ?? wideWithoutMark(bytes)
  const body = bytes.subarray(bom?.skip ?? 0)
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return { text: new TextDecoder(encoding, { ignoreBOM: true }).decode(body), encoding }
  const utf8 = strictUtf8(body)
  return utf8 === null ? { text: western(body), encoding: 'windows-1252' } : { text: utf8, encoding: 'utf-8' }
}
