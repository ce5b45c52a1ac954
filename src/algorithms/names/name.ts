import { partKeeper, partOf, type Part, type Written } from './part.ts'
import { readings, wordKeeper, type WordReader } from './split-words.ts'

export type NameKind = 'person' | 'organisation'
/** A name read into parts, in reading order (given names first where a comma told so). */
export type Name = {
  readonly text: string
  readonly kind: NameKind
  readonly parts: readonly Part[]
  /** A comma put the family name first: the order is known. */
  readonly comma: boolean
  /** For each part: tied by a hyphen to the one before. */
  readonly tied: readonly boolean[]
  /** Legal form of an organisation (`ltd`, `gmbh` …), or null. */
  readonly form: string | null
  /** Longer than is compared: the rest was left out. */
  readonly cut: boolean
}
export const longestText = 512
export const mostParts = 24

/** How words and parts are made while names are read. */
export type Workshop = { readonly part: (written: Written) => Part; readonly word: WordReader }
export const plainWorkshop: Workshop = { part: partOf, word: readings }
/** Keeps what it made, for runs over many names: the same word is worked out once. */
export const keepingWorkshop = (): Workshop => ({ part: partKeeper(), word: wordKeeper() })
