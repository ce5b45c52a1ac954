import { rewrite, rule, type Rule } from './rewrite.ts'

/** Rules in order; capitals are sounds already read: `E` é/è/ai, `O` o/au/eau, `U` ou, `W` oi, nasal `1` in, `2` an, `3` on. */
const rules: readonly Rule[] = [
  rule(/(?<![csp])h/g, '', 'h'), rule(/ph/g, 'f', 'p'), rule(/sch|ch|sh/g, 'S', 'h'), rule(/gn/g, 'N', 'g'),
  rule(/(?:eault|eaux|eau|aults?|auld|aud|aux|ault|au|ots?$|ods?$|o$)/g, 'O', 'ao'),
  rule(/(?:ill(?=[aeiou])|aille?s?$|eil(?:le)?s?$)/g, 'Y', 'l'), rule(/ien(?=s?$|[bcdfgpqrstv])/g, 'y1', 'n'),
  rule(/(?:ain|ein|in|aim|im|yn|ym)(?=$|[bcdfgklpqrstvxzS])/g, '1', 'nm'), rule(/(?:an|am|en|em)(?=$|[bcdfgklpqrstvxzS])/g, '2', 'nm'), rule(/(?:on|om)(?=$|[bcdfgklpqrstvxzS])/g, '3', 'nm'),
  rule(/oi|oy/g, 'W', 'o'), rule(/ou/g, 'U', 'o'), rule(/(?:ai|ei|ay|ey|et$|ez$|er$|ee$)/g, 'E', 'ae'), rule(/oeu|eu|oe/g, 'e', 'e'),
  rule(/c(?=[eiyE1])/g, 's', 'c'), rule(/g(?=[eiyE])/g, 'j', 'g'), rule(/gu(?=[eiy])/g, 'g', 'g'), rule(/qu|q|ck|c/g, 'k', 'qc'), rule(/(?<=[aeiouEOUW])s(?=[aeiouyEOUW])/g, 'z'),
  rule(/y/g, 'i', 'y'), rule(/(?<=[a-zA-Z0-9]{2})(?:es|e|s|t|d|x|z|p)+$/g, ''), rule(/(.)\1+/g, '$1'), rule(/Y/g, 'i', 'Y'), rule(/e/g, '', 'e'),
]

/**
 * How a French reader hears a word: mute endings off, nasals and vowel groups as one sign, at most eight signs.
 * In the manner of F. Brouard, Phonex (1999), after Soundex for French; own rules.
 */
export const frenchCode = (word: string): string => rewrite(rules, word).slice(0, 8)
