/** What a house told of its rooms by text or keypad: those that are free now, or `same` as last counted. */
export type PhoneCount = { readonly free: readonly string[] } | { readonly same: true }

const freeWords = new Set(['FREE', 'LIBRE', 'LIBRES'])
const noneWords = new Set(['FULL', 'COMPLET', 'COMPLETE', 'NONE', 'AUCUNE', 'AUCUN'])
const sameWords = new Set(['SAME', 'PAREIL', 'PAREILLE'])
const isLabel = (word: string): boolean => /^\d{1,4}[A-Z]?$/.test(word)

/** `FREE 4 7`, `libres 4, 7`, `FULL`, `complet`, `SAME`, `pareil`. Null where it is none of these: nothing is guessed. */
export const readTextCount = (text: string): PhoneCount | null => {
  const [first, ...rest] = text.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase().match(/[\p{L}\p{N}]+/gu) ?? []
  if (first === undefined) return null
  if (sameWords.has(first) && rest.length === 0) return { same: true }
  if (noneWords.has(first) && rest.length === 0) return { free: [] }
  if (!freeWords.has(first) || rest.length === 0 || !rest.every(isLabel)) return null
  return { free: rest.length === 1 && rest[0] === '0' ? [] : [...new Set(rest)] }
}

/** Keys of a telephone: `3*4*7#` says that 4 and 7 are free and no other, `3#` that none is, `4#` that all is as it was. */
export const readKeyCount = (keys: string): PhoneCount | null => {
  const typed = keys.trim().replace(/#$/, '')
  if (typed === '4') return { same: true }
  const [head, ...labels] = typed.split('*')
  return head === '3' && labels.every(l => /^\d{1,4}$/.test(l)) ? { free: [...new Set(labels)] } : null
}
