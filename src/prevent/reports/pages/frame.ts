import type { PageLanguage } from '../../../platform/i18n/words.ts'
import { html, type SafeHtml } from '../../../web/public/html.ts'
import { publicDocument } from '../../../web/public/page.ts'
import { toText } from '../sealed/bytes.ts'
import type { Reader } from '../sealed/sealed-to.ts'
import { offered, wordsFor } from './words.ts'

export type ReportPath = '/report' | '/report/answer'
/** Addresses hold the language alone: what she types is posted. */
export const to = (path: ReportPath, language: PageLanguage): string => `${path}?lang=${language}`

/** Where the code of these pages is; without it everything still works, sealed on the server. */
export const codeRoot = '/report/code'

/** For the script: whose keys it may seal to, and the sentence that is true once it runs. */
export const sealingOf = (language: PageLanguage, readers: readonly Reader[]): SafeHtml => {
  const t = wordsFor(language)
  return html`<div class="ask"><p class="small dim" id="sealing" data-readers="${readers.map(r => `${r.id}=${toText(r.key)}`).join(' ')}" data-sealed="${t.sealedHere}" data-empty="${t.empty}" data-long="${t.long}" data-wrong="${t.wrongParts}" data-slip="${t.slip}">${t.here}</p><p class="small dim">${t.limits}</p></div>`
}

export const reportPage = (path: ReportPath, language: PageLanguage, body: SafeHtml): string => {
  const t = wordsFor(language)
  return publicDocument({
    language, title: 'hours', oneEntry: true, languages: Object.fromEntries(offered.map(code => [code, to(path, code)])),
    body: html`${body}<p class="small dim">${t.noCookie} ${t.shift}</p><p class="small faint">${t.otherLanguage}</p><script type="module" src="/report/code/browser/report.ts"></script>`,
  })
}
