import type { Errors } from '../errors/catalogue.ts'
import type { AnyDoor } from '../http/door.ts'
import type { AnyHandler } from '../http/handle.ts'
import type { PublicPage, PublicScript } from '../http/public-page.ts'
import type { Catalogue } from '../i18n/words.ts'
import type { Steward } from '../jobs/stewards.ts'
import type { Reaction } from '../events/reaction.ts'
import type { Contributions } from './contributions.ts'
import type { Country } from '../../demo/country.ts'

/** One noun that people say aloud. Found by walking the folders two below `src`; listed nowhere. */
export type Slice = Contributions & {
  /** The module of declarations; each exported endpoint must have its handler. */
  readonly endpoints?: Readonly<Record<string, unknown>>
  readonly handlers?: readonly AnyHandler[]
  /** Doors for people without a session. */
  readonly doors?: readonly AnyDoor[]
  readonly pages?: readonly PublicPage[]
  /** What those pages may load where scripts are on; they work without. */
  readonly scripts?: readonly PublicScript[]
  readonly words: { readonly en: Catalogue; readonly fr: Catalogue }
  readonly errors?: Errors
  readonly stewards?: readonly Steward[]
  readonly on?: readonly Reaction[]
  readonly demo?: Country
}

export const slice = (s: Slice): Slice => s
