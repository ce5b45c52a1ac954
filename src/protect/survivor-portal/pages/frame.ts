import type { Language } from '../../../algorithms/facts/sourced.ts'
import { html, type SafeHtml } from '../../../web/public/html.ts'
import { icon } from '../../../web/public/icon.ts'
import { publicDocument } from '../../../web/public/page.ts'
import { type HerPath, to } from '../paths.ts'
import { wordsOf } from '../her.ts'

/** Every page of hers: the dull title, the other language, the way back to her page. */
export const herPage = (path: HerPath, language: Language, body: SafeHtml, more?: Readonly<Record<string, string>>): string =>
  publicDocument({
    language, title: 'notes', oneEntry: true, languages: { en: to(path, 'en', more), fr: to(path, 'fr', more) },
    body: html`${body}${path === '/my' ? '' : html`<p class="acts"><a class="button" href="${to('/my', language)}">${icon('arrow-left')}${wordsOf(language).back2}</a></p>`}`,
  })
