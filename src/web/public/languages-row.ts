import { attributes, html, type SafeHtml } from './html.ts'
import { languageNames, type PublicLanguage } from './words.ts'

/** Languages first, each in its own name and script; wraps instead of scrolling out of sight. */
export const languagesRow = ({ label, languages }: { label: string; languages: readonly { readonly code: PublicLanguage; readonly href: string }[] }): SafeHtml =>
  html`<nav class="langs" aria-label="${label}">${languages.map(({ code, href }) => html`<a href="${href}"${attributes({ lang: code, hreflang: code })}>${languageNames[code]}</a>`)}</nav>`
