import type { Rng } from '../../algorithms/random/rng.ts'

/** 32 signs, none taken for another: 5 bits each. */
const signs = 'abcdefghijkmnpqrstuvwxyz23456789'
const length = 12
const count = 10

/** Ten codes of 60 bits, as they are shown: `abcd-efgh-ijkm`. */
export const newRecoveryCodes = (rng: Rng): string[] =>
  Array.from({ length: count }, () => Array.from({ length }, () => signs[rng.below(signs.length)]!).join('').replace(/(.{4})(?=.)/g, '$1-'))

/** As typed, without what people add when they copy by hand. */
export const plainCode = (typed: string): string => typed.replace(/[\s-]/g, '').toLowerCase()
export const looksLikeRecovery = (typed: string): boolean => plainCode(typed).length === length
