import type { ReactNode } from 'react'
import type { Kind, Post } from '../../../platform/access/kind.ts'
import type { AnyEndpoint, Endpoint } from '../../../platform/http/endpoint.ts'
import type { Catalogue, Words } from '../../../platform/i18n/words.ts'
import type { IconName } from '../../icons/icon.tsx'
import type { Language } from '../../../algorithms/facts/sourced.ts'
import { typesetAll } from '../typeset.ts'
import type { Call, StandingFacts } from './client.ts'

/** What a view is given. It fetches nothing and knows no rule: `can` is the server's answer. */
export type Shown<O, W> = {
  readonly data: O
  readonly t: W
  readonly language: Language
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  readonly standing: StandingFacts | null
  readonly can: (endpoint: AnyEndpoint) => boolean
  readonly call: Call
  /** Reads the page again under its own right. */
  readonly reload: () => void
  readonly go: (path: string) => void
  /** What a day may begin with, for this member's posts. */
  readonly starts: readonly { readonly href: string; readonly label: string; readonly icon: IconName }[]
  readonly me: { readonly id: string; readonly name: string; readonly agency: string; readonly agencyKind: string; readonly posts: readonly string[]; readonly lead: boolean }
}

export type Nav = {
  /** `main` for the header; `day` for what a day may begin with; a kind for the rail beside a record. */
  readonly under: 'main' | 'day' | Kind
  readonly order: number
  readonly icon: IconName
  readonly said: string
  readonly short?: string
  /** A letter that opens it with Alt from any screen; for what cannot wait. */
  readonly alt?: string
}
export type Screen = {
  readonly at: `/${string}`
  readonly posts: readonly Post[]
  readonly load: AnyEndpoint
  readonly words: { readonly en: Catalogue; readonly fr: Catalogue }
  readonly nav?: Nav
  readonly View: (shown: Shown<never, never>) => ReactNode
}

type Declared<I, O, W extends Catalogue> = Omit<Screen, 'load' | 'words' | 'View'> & { readonly load: Endpoint<I, O>; readonly words: { readonly en: W; readonly fr: Words<W> }; readonly View: (shown: Shown<O, W>) => ReactNode }

/** A screen: where it is, who may try it, the one read that fills it, its words (the French ones spaced as French is), its view. Found by walking the folders. */
export const page = <I, O, W extends Catalogue>(p: Declared<I, O, W>): Screen => ({ ...p, words: { en: p.words.en, fr: typesetAll(p.words.fr) } }) as unknown as Screen
