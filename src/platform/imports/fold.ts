/** A word as it is compared: no case, no accent, no sign; `prs_FirstName` and `First name` are one. */
export const fold = (text: string): string =>
  text.replace(/([a-z\u00e0-\u00ff])([A-Z])/g, '$1 $2').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/œ/g, 'oe').replace(/æ/g, 'ae').replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
