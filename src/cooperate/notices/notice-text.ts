import type { Language } from '../../algorithms/facts/sourced.ts'

/** A part of a public notice: sentences, or lines of what, by whom and how long. */
export type Part = { readonly title: string; readonly says?: readonly string[]; readonly lines?: readonly { readonly what: string; readonly who: string; readonly until: string }[] }
export type NoticeText = { readonly title: string; readonly lead: string; readonly dated: string; readonly parts: readonly Part[]; readonly other: string }
export type Notice = Readonly<Record<Language, NoticeText>>
