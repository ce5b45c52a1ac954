import type { Language } from '../../algorithms/facts/sourced.ts'
import { attributes, html, type SafeHtml } from './html.ts'
import { icon } from './icon.ts'
import { languagesRow } from './languages-row.ts'
import { languageNames, publicWords, type PublicLanguage } from './words.ts'

/** Where the server serves what a page asks for, from the files of this folder; `assetFiles` is the whole list. */
export const assetRoot = '/public'
export const assetFiles = [
  { path: '/public.css', file: 'public.css', type: 'text/css; charset=utf-8' },
  { path: '/leave.js', file: 'leave.js', type: 'text/javascript; charset=utf-8' },
  { path: '/fonts/atkinson-next-latin.woff2', file: 'fonts/atkinson-next-latin.woff2', type: 'font/woff2' },
  { path: '/fonts/newsreader-latin-500.woff2', file: 'fonts/newsreader-latin-500.woff2', type: 'font/woff2' },
  { path: '/fonts/syllabics-names.woff2', file: 'fonts/syllabics-names.woff2', type: 'font/woff2' },
  { path: '/fonts/syllabics.woff2', file: 'fonts/syllabics.woff2', type: 'font/woff2' },
] as const

/** Sent with every public page; it allows no more than the page needs, and nothing inline. */
export const publicPolicy = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; script-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

/** Titles that say nothing to whoever looks over a shoulder or into a history. */
export const dullTitles = {
  notes: { en: 'Notes', fr: 'Notes' }, weather: { en: 'Weather and roads', fr: 'Météo et routes' }, hours: { en: 'Hours', fr: 'Heures' },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>

export type PublicDocument = {
  language: PublicLanguage
  title: keyof typeof dullTitles
  body: SafeHtml
  /** Path that signs out and replaces the page. A plain link: it works from the first byte. */
  leave?: string
  /** The same page in other languages: path by language. */
  languages?: Partial<Readonly<Record<PublicLanguage, string>>>
  /** More style sheets of ours, by path. */
  styles?: readonly string[]
  /** Two columns on a desk; one question stays in one. */
  wide?: boolean
  /** With script, the whole visit is one entry of the browser's history: links replace the page, so that Back goes to what was there before. */
  oneEntry?: boolean
  theme?: 'light' | 'dark'
}

/** A complete page. It works with scripts off, at 320 px, and first in tab order is the way out. */
export const publicDocument = ({ language, title, body, leave = '/leave', languages = {}, styles = [], wide = false, oneEntry = false, theme }: PublicDocument): string => {
  const t = publicWords(language)
  const dull = dullTitles[title][language === 'fr' ? 'fr' : 'en']
  const others = (Object.keys(languages) as PublicLanguage[]).filter(other => other !== language)
  const page = html`<html${attributes({ lang: language === 'en' || language === 'fr' ? `${language}-CA` : language, 'data-theme': theme })}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex,noarchive">
<meta name="color-scheme" content="light dark">
<title>${dull}</title>
<link rel="stylesheet" href="${assetRoot}/public.css">${styles.map(path => html`<link rel="stylesheet" href="${path}">`)}
<script src="${assetRoot}/leave.js" defer></script>
</head>
<body data-leave="${leave}"${attributes({ 'data-one-entry': oneEntry })}>
<header class="bar"><a class="leave" id="leave" href="${leave}" rel="noreferrer">${icon('sign-out')}${t.leave}</a>${others.length === 1 ? html`<a class="other" href="${languages[others[0]!] ?? ''}"${attributes({ lang: others[0]!, hreflang: others[0]! })}>${languageNames[others[0]!]}</a>` : ''}</header>
${others.length > 1 ? languagesRow({ label: t.languages, languages: others.map(code => ({ code, href: languages[code] ?? '' })) }) : ''}
<main${attributes({ class: wide ? 'page wide' : 'page' })}>${body}</main>
</body>
</html>`
  return `<!doctype html>\n${page.text}\n`
}
