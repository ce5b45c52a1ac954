import type { Errors } from '../errors/catalogue.ts'
import type { Endpoint } from '../http/endpoint.ts'
import type { Door } from '../http/door.ts'
import type { Handler } from '../http/handle.ts'
import type { PublicPage } from '../http/public-page.ts'
import type { Catalogue } from '../i18n/words.ts'
import type { Happened } from '../timeline/happened.ts'
import type { Mine } from '../my-day/mine.ts'
import type { Reaction } from '../events/event.ts'
import type { Country } from '../../demo/country.ts'

/** One noun that people say aloud. Found by walking the folders two below `src`; listed nowhere. */
export type Slice = {
  readonly name: string
  readonly endpoints?: Readonly<Record<string, Endpoint<never, never>>>
  readonly handlers?: readonly Handler<never, never>[]
  /** Doors for people without a session. */
  readonly doors?: readonly Door<never, never>[]
  readonly pages?: readonly PublicPage[]
  readonly words: { readonly en: Catalogue; readonly fr: Catalogue }
  readonly errors?: Errors
  readonly on?: readonly Reaction[]
  readonly my?: readonly Mine[]
  readonly timeline?: readonly Happened[]
  readonly demo?: Country
}

export const slice = (s: Slice): Slice => s
