import { familyGroups } from './family-names.ts'
import { givenGroups, isKnownGiven } from './given-names.ts'
import { englishCode } from './phonetic-english.ts'
import { frenchCode } from './phonetic-french.ts'
import { once } from './rewrite.ts'
import { hardConsonants, skeleton, spelling } from './spelling.ts'

export type PartKind = 'name' | 'initial' | 'particle' | 'patronymic' | 'suffix' | 'number'
/** One word of a name, with every form that it is compared by. */
export type Part = {
  /** Plain lower-case Latin letters (letters without a reading stay themselves). */
  readonly text: string
  readonly kind: PartKind
  /** Written in a script without vowels. */
  readonly unvowelled: boolean
  /** Read from another script: its spelling is one of several. */
  readonly transliterated: boolean
  readonly spelled: string
  readonly bones: string
  /** `bones` with letters in a row as one: what words run together are compared by. */
  readonly runBones: string
  readonly hard: string
  readonly english: string
  readonly french: string
  readonly given: readonly number[]
  readonly family: readonly number[]
  readonly known: boolean
}
export type Written = { readonly text: string; readonly kind: PartKind; readonly unvowelled: boolean; readonly transliterated: boolean }

export const partOf = ({ text, kind, unvowelled, transliterated }: Written): Part => {
  const spelled = spelling(text)
  const bones = skeleton(spelled)
  return {
    text, kind, unvowelled, transliterated, spelled,
    bones,
    runBones: once(bones),
    hard: hardConsonants(spelled),
    english: englishCode(text),
    french: frenchCode(text),
    given: givenGroups(text),
    family: familyGroups(text),
    known: isKnownGiven(text),
  }
}

/** Makes parts and keeps them, for runs over many names: the same word is worked out once. */
export const partKeeper = (): ((written: Written) => Part) => {
  const kept = new Map<string, Part[]>()
  let size = 0
  return written => {
    const { text, kind, unvowelled, transliterated } = written
    const have = kept.get(text)
    const same = have?.find(part => part.kind === kind && part.unvowelled === unvowelled && part.transliterated === transliterated)
    if (same) return same
    if (size++ >= 400_000) { kept.clear(); size = 0 }
    const made = partOf(written)
    if (have) have.push(made)
    else kept.set(text, [made])
    return made
  }
}
