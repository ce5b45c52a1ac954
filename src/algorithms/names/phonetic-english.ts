import { rewrite, rule, type Rule } from './rewrite.ts'

/** Rules in order on a lower-case word in plain letters; `0` stands for th. */
const rules: readonly Rule[] = [
  rule(/^(?:kn|gn|pn)/g, 'n', 'n'), rule(/^wr/g, 'r', 'w'), rule(/^ps/g, 's', 'p'), rule(/^x/g, 's', 'x'), rule(/^wh/g, 'w', 'w'), rule(/^mac|^mc/g, 'mk', 'm'),
  rule(/mb$/g, 'm', 'b'), rule(/augh(?=[ts])|ough(?=t)|igh/g, 'a', 'g'), rule(/(?:augh|ough)$/g, 'f', 'g'), rule(/gh(?=[aeiou])/g, 'g', 'g'), rule(/gh/g, '', 'g'),
  rule(/sch(?=[mnlwr])/g, 'x', 'c'), rule(/sch/g, 'sk', 'c'), rule(/tch/g, 'x', 'c'), rule(/(?<=^|[^s])ch(?=[rl])/g, 'k', 'c'), rule(/ch/g, 'x', 'c'), rule(/sh|ti(?=[ao])|ci(?=a)|si(?=o)/g, 'x', 'hi'),
  rule(/ph/g, 'f', 'p'), rule(/th/g, '0', 'h'), rule(/dg(?=[eiy])/g, 'j', 'd'), rule(/ck|q/g, 'k', 'cq'), rule(/c(?=[eiy])/g, 's', 'c'), rule(/c/g, 'k', 'c'),
  rule(/g(?=[eiy])/g, 'j', 'g'), rule(/z/g, 's', 'z'), rule(/v/g, 'f', 'v'), rule(/d(?=t)|t(?=d)/g, '', 'd'), rule(/d/g, 't', 'd'), rule(/b/g, 'p', 'b'), rule(/g/g, 'k', 'g'),
  rule(/w(?![aeiou])|y(?![aeiou])/g, '', 'wy'), rule(/h(?![aeiou])|(?<=[bcdfgjklmnpqrstvxz0])h/g, '', 'h'),
  rule(/^[aeiouy]+/g, 'A'), rule(/[aeiouyw]/g, ''), rule(/(.)\1+/g, '$1'),
]

/**
 * How an English reader hears a word: consonants by sound, a leading vowel as `A`, at most six signs.
 * In the manner of L. Philips, "The Double Metaphone Search Algorithm", C/C++ Users Journal 18(6), 2000; own, smaller rules.
 */
export const englishCode = (word: string): string => rewrite(rules, word).slice(0, 6)
