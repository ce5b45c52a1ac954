import type { Said } from '../../algorithms/facts/sourced.ts'
import type { Counted } from '../counting/counted.ts'
import type { Help } from '../help/help.ts'
import type { Mine } from '../my-day/mine.ts'
import type { Finder } from '../search/finder.ts'
import type { Setting } from '../settings/setting.ts'
import type { Happened } from '../timeline/happened.ts'

/** What slices add to the shared pages: the day, the story, the search box. */
export type Contributions = {
  readonly name: string
  readonly my?: readonly Mine[]
  readonly timeline?: readonly Happened[]
  readonly search?: readonly Finder[]
  /** What its events are counted as; read by nothing but statistics. */
  readonly counts?: readonly Counted[]
  /** What an agency may choose for itself; each stands in the settings screen. */
  readonly settings?: readonly Setting[]
  /** What an administrator reads when one of its reactions failed for good, by the reaction's name. */
  readonly unfollowed?: Readonly<Record<string, Said>>
  /** Steps in place, for whoever meets its screens. */
  readonly help?: readonly Help[]
}
