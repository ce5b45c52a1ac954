import type { ReactNode } from 'react'
import { Link as AriaLink } from 'react-aria-components'
import { classes } from './classes.ts'
import './link.css'

/** A link in text. `quiet` is for whole rows, whose words are already a title. */
export const Link = ({ href, children, quiet = false, current = false, language }: { href: string; children: ReactNode; quiet?: boolean; current?: boolean; language?: string }) => (
  <AriaLink className={classes('tl-link', quiet && 'is-quiet')} href={href} {...(current ? { 'aria-current': 'page' as const } : {})} {...(language ? { lang: language, hrefLang: language } : {})}>
    {children}
  </AriaLink>
)
