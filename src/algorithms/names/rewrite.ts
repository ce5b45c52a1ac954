/** One rewriting rule; `needs`: letters without which it cannot apply, so most rules are passed over unread. */
export type Rule = { readonly from: RegExp; readonly to: string; readonly needs: number }

const bit = (code: number): number => (code >= 97 && code <= 122 ? 1 << (code - 97) : code >= 65 && code <= 90 ? 1 << 26 : code >= 48 && code <= 57 ? 1 << 27 : 1 << 28)
const lettersOf = (word: string): number => {
  let found = 0
  for (let i = 0; i < word.length; i++) found |= bit(word.charCodeAt(i))
  return found
}
/** `needs` names letters of which at least one must be there; none means always try. */
export const rule = (from: RegExp, to: string, needs = ''): Rule => ({ from, to, needs: needs === '' ? -1 : lettersOf(needs) })

/** Applies rules in order to one word. O(rules · length) at worst. */
export const rewrite = (rules: readonly Rule[], word: string): string => {
  let text = word
  let letters = lettersOf(word)
  for (const { from, to, needs } of rules) {
    if (needs !== -1 && (needs & letters) === 0) continue
    const after = text.replace(from, to)
    if (after !== text) {
      text = after
      letters = lettersOf(text)
    }
  }
  return text
}

/** Letters in a row that are the same become one. */
export const once = (text: string): string => {
  for (let i = 1; i < text.length; i++) if (text.charCodeAt(i) === text.charCodeAt(i - 1)) return text.replace(/(.)\1+/g, '$1')
  return text
}
