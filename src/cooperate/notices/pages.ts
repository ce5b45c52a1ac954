import { z } from 'zod'
import type { Language } from '../../algorithms/facts/sourced.ts'
import { publicPage } from '../../platform/http/public-page.ts'
import { html, type SafeHtml } from '../../web/public/html.ts'
import { publicDocument } from '../../web/public/page.ts'
import { accessibilityText } from './accessibility-text.ts'
import type { Notice, NoticeText, Part } from './notice-text.ts'
import { privacyText } from './privacy-text.ts'

const links = {
  en: { help: 'Find help' },
  fr: { help: 'Trouver de l’aide' },
} as const satisfies Readonly<Record<Language, Readonly<Record<string, string>>>>

const partSaid = ({ title, says = [], lines = [] }: Part): SafeHtml =>
  html`<h2>${title}</h2>${says.map(s => html`<p>${s}</p>`)}${lines.map(l => html`<p><b>${l.what}</b><br><span class="small dim">${l.who}</span><br>${l.until}</p>`)}`

const bodyOf = (text: NoticeText, language: Language, beside: string): SafeHtml =>
  html`<h1>${text.title}</h1><p class="dim">${text.lead}</p>${text.parts.map(partSaid)}<p class="small dim">${text.dated}</p><p class="acts"><a class="button" href="${beside}?lang=${language}">${text.other}</a><a class="button" href="/help?lang=${language}">${links[language].help}</a></p>`

/** The whole page: fixed words, nothing asked, nothing kept. */
export const noticeDocument = (notice: Notice, at: string, beside: string, language: Language): string =>
  publicDocument({ language, title: 'notes', languages: { en: `${at}?lang=en`, fr: `${at}?lang=fr` }, body: bodyOf(notice[language], language, beside) })

const page = (at: '/privacy' | '/accessibility', beside: string, notice: Notice) =>
  publicPage({ at, input: z.object({}), get: async ({ language }) => ({ html: noticeDocument(notice, at, beside, language === 'fr' ? 'fr' : 'en') }) })

export const privacyPage = page('/privacy', '/accessibility', privacyText)
export const accessibilityPage = page('/accessibility', '/privacy', accessibilityText)
