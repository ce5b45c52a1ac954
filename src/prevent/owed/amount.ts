/** Whole cents of a typed sum: `17.60`, `17,60`, `$1,040.00`, `1 040,00 $`. Null where it is no sum; negative and over ten million dollars are none. */
export const readAmount = (text: string): number | null => {
  const bare = text.replace(/[\s\u00a0\u202f$]/g, '')
  // The last mark with one or two figures after it divides dollars from cents; any other mark groups thousands.
  const match = /^(\d{1,3}(?:[.,]?\d{3})*|\d{1,8})(?:[.,](\d{1,2}))?$/.exec(bare)
  if (!match) return null
  const dollars = Number(match[1]!.replace(/[.,]/g, ''))
  const cents = dollars * 100 + Number((match[2] ?? '').padEnd(2, '0'))
  return Number.isSafeInteger(cents) && cents <= 1_000_000_000 ? cents : null
}
