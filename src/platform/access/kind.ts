/** Declarations that slices bring: kinds of record with their sections, purposes, posts. No server import: the browser shares them. */
export type Pillar = 'protect' | 'prosecute' | 'prevent' | 'demand' | 'cooperate' | 'platform'

export type Kind<Section extends string = string> = {
  readonly name: string
  readonly pillar: Pillar
  /** Section → bit. Bits belong to a kind and are never reused. */
  readonly sections: Readonly<Record<Section, number>>
  /** Named with a lock when closed to the reader; the same list for every file of the kind. */
  readonly listedWhenLocked: readonly NoInfer<Section>[]
  /** Whether what people type is sealed under the record's key. */
  readonly sealable: boolean
  readonly retention: string
}

export const recordKind = <Section extends string>(name: string, kind: Omit<Kind<Section>, 'name'>): Kind<Section> => ({ name, ...kind })

export const maskOf = <Section extends string>(kind: Kind<Section>, sections: readonly Section[]): number =>
  sections.reduce((mask, section) => mask | (1 << kind.sections[section]), 0)

export const sectionsOf = (kind: Kind, mask: number): string[] =>
  Object.entries(kind.sections).filter(([, bit]) => (mask & (1 << bit)) !== 0).map(([name]) => name)

declare const purposeBrand: unique symbol
declare const postBrand: unique symbol
export type Purpose = string & { readonly [purposeBrand]: true }
/** A post says which doors a member may try; it never opens a row. */
export type Post = string & { readonly [postBrand]: true }

export const purpose = (name: string): Purpose => name as Purpose
/** One's own account, day and search: under the first purpose of the session. */
export const anyPurpose = purpose('*')
export const post = (name: string): Post => name as Post

export const rights = { read: 1, write: 2, manage: 4 } as const
export type Right = keyof typeof rights
