import type { PageLanguage } from '../../../platform/i18n/words.ts'
import { attributes, html, type SafeHtml } from '../../../web/public/html.ts'
import { promises } from '../../../web/public/notice.ts'
import { publicDocument } from '../../../web/public/page.ts'
import { offered, type T } from '../languages.ts'
import { type Typed, type WeekField, weekFields } from '../week.ts'

/** What each of these pages is given: words, the language, and what was typed so far, which lives in the page alone. */
export type Given = { readonly language: PageLanguage; readonly t: T; readonly typed: Typed }

export const owedAt = (language: PageLanguage): string => `/owed?lang=${language}`

/** What was typed, carried in the page itself without the fields that stand in it. */
export const carriedOf = (typed: Typed, without: readonly WeekField[] = []): Record<string, string> =>
  Object.fromEntries(weekFields.filter(name => !without.includes(name) && (typed[name] ?? '') !== '').map(name => [name, typed[name]!]))

export const hidden = (carried: Readonly<Record<string, string>>): SafeHtml => html`${Object.entries(carried).map(([name, value]) => html`<input type="hidden"${attributes({ name, value })}>`)}`

/** The same page in the other language: a button, since a link would lose what was typed. */
export const otherLanguage = ({ language, t }: Given, step: string): SafeHtml => {
  const to: PageLanguage = language === 'fr' ? 'en' : 'fr'
  return html`<button class="button" type="submit" name="step" value="${step}"${attributes({ formaction: owedAt(to), lang: to })}>${language === 'es' ? 'English' : t.otherLanguage}</button>`
}

export const owedDocument = ({ language, t }: Given, body: SafeHtml, { first = false, interpreter = false, bare = false }: { first?: boolean; interpreter?: boolean; bare?: boolean } = {}): string =>
  publicDocument({
    language, title: 'hours', oneEntry: true,
    ...(first ? { languages: Object.fromEntries(offered().map(code => [code, owedAt(code)])) } : {}),
    body: html`${interpreter ? html`<p class="small dim">${t.interpreter}</p>` : ''}${body}${bare ? '' : promises([{ icon: 'hand-palm', said: t.nothingKept }, { icon: 'cookie', said: t.noCookie }, { icon: 'keyboard', said: t.shift }])}`,
  })
