import type { ReactNode } from 'react'
import './tag.css'

/** The name of a section, a language, a kind: a word with a fine edge, never a state. */
export const Tag = ({ children, code = false }: { children: ReactNode; code?: boolean }) => <span className={code ? 'tl-tag is-code' : 'tl-tag'}>{children}</span>
