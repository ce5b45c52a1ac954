import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import './thread.css'

/**
 * The line. `day`: time at the left, one panel a knot. `story`: the line at the left, words beside it. `path`: a few short steps.
 * Children are Knots and, in a day, one NowLine.
 */
export const Thread = ({ label, kind = 'story', children }: { label: string; kind?: 'day' | 'story' | 'path'; children: ReactNode }) => (
  <ol className={classes('tl-thread', `is-${kind}`)} aria-label={label}>{children}</ol>
)
