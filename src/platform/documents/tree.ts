import type { Language } from '../../algorithms/facts/sourced.ts'

/** A printed page before it is drawn: one tree for the screen and for paper. `lines` are left empty, to be written on by hand. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'para'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'facts'; readonly facts: readonly (readonly [label: string, value: string])[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'lines'; readonly label: string; readonly count: number }
export type Page = { readonly title: string; readonly language: Language; readonly blocks: readonly Block[]; readonly foot: string }

export const heading = (text: string): Block => ({ kind: 'heading', text })
export const para = (text: string): Block => ({ kind: 'para', text })
export const list = (items: readonly string[]): Block => ({ kind: 'list', items })
export const facts = (given: readonly (readonly [string, string])[]): Block => ({ kind: 'facts', facts: given })
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): Block => ({ kind: 'table', head, rows })
export const lines = (label: string, count: number): Block => ({ kind: 'lines', label, count })

/** A document: made in either language from one source of data. */
export type Document<D> = { readonly name: string; readonly page: (language: Language, data: D) => Page }
export const document = <D>(name: string, page: Document<D>['page']): Document<D> => ({ name, page })
/** Both official languages at once, for a screen that shows either. */
export const inBoth = <D>(of: Document<D>, data: D): Readonly<Record<Language, Page>> => ({ en: of.page('en', data), fr: of.page('fr', data) })
