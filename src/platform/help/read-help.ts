import type { z } from 'zod'
import type { Contributions } from '../slices/contributions.ts'
import type { HelpShown } from './endpoints.ts'

/** What the slices say to these posts: first what is about the screen that help was asked on, else in the order of the slices. */
export const helpFor = (slices: readonly Contributions[], posts: readonly string[], from: string | null): z.infer<typeof HelpShown>[] =>
  slices.flatMap(s => s.help ?? [])
    .filter(h => !h.posts || h.posts.some(p => posts.includes(p)))
    .map(({ name, title, steps, glossary, screens }) => ({ name, title, here: from !== null && screens.some(s => s === from), steps: [...steps], glossary: [...glossary] }))
    .sort((a, b) => Number(b.here) - Number(a.here))
