import type { Said } from '../../algorithms/facts/sourced.ts'

/** A kind of help, and how people ask for it. */
export type Topic = { readonly code: string; readonly said: Said; readonly words: readonly string[] }
