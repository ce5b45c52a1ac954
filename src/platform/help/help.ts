import type { Said } from '../../algorithms/facts/sourced.ts'
import type { Post } from '../access/kind.ts'
import type { TermId } from './facts/glossary.ts'

/** How one noun is worked with: steps in order, the screens they are about, the words used there. */
export type Help = {
  readonly name: string
  readonly title: Said
  /** Who meets these screens; everyone, when absent. */
  readonly posts?: readonly Post[]
  /** Addresses of screens as they are declared: `/cases/:case/referrals`. */
  readonly screens: readonly `/${string}`[]
  readonly steps: readonly Said[]
  readonly glossary: readonly TermId[]
}
export const help = (name: string, h: Omit<Help, 'name'>): Help => ({ name, ...h })
