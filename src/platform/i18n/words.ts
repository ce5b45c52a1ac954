/** Words of a slice: text, or text made from parameters. English is the shape; French `satisfies Words<typeof en>`. */
export type Word = string | ((given: never) => string)
export type Catalogue = Readonly<Record<string, Word>>
export type Words<T extends Catalogue> = { readonly [K in keyof T]: T[K] extends (given: infer P) => string ? (given: P) => string : string }

export const words = <const T extends Catalogue>(catalogue: T): T => catalogue

type Forms = { readonly one: string; readonly other: string }
const rules = { en: new Intl.PluralRules('en-CA'), fr: new Intl.PluralRules('fr-CA') }

/** The form for `n`: in French 0 and 1 are singular. */
export const plural = (language: 'en' | 'fr', n: number, forms: Forms): string =>
  rules[language].select(n) === 'one' ? forms.one : forms.other

/** Languages of public pages; Spanish only where a named speaker has approved its text. */
export type PageLanguage = 'en' | 'fr' | 'es'
