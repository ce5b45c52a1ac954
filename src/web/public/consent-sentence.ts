import { attributes, html, type SafeHtml } from './html.ts'
import { icon } from './icon.ts'
import { publicWords, type PublicLanguage } from './words.ts'

export type PublicConsent = {
  language: PublicLanguage
  /** First person; recipient and purpose between ** **. */
  sentence: string
  until: string
  /** Where "Take it back" posts; `carried` holds what the server needs to know again. */
  action: string
  carried?: Readonly<Record<string, string>>
  takenBack?: string
}

const weighted = (text: string): SafeHtml => html`${text.split('**').map((part, i) => (i % 2 === 1 ? html`<b>${part}</b>` : part))}`

/** One tap, no dialog: a form of its own, so it works without script. */
export const consentSentence = ({ language, sentence, until, action, carried = {}, takenBack }: PublicConsent): SafeHtml => takenBack !== undefined
  ? html`<article class="yes back"><p class="mark hers">${icon('arrow-u-up-left', 16)}${takenBack}</p><p class="dim"><s>${weighted(sentence)}</s></p></article>`
  : html`<article class="yes panel"><p>${weighted(sentence)}</p><form method="post" action="${action}">${Object.entries(carried).map(([name, value]) => html`<input type="hidden"${attributes({ name, value })}>`)}<span class="small faint">${until}</span><button class="button hers" type="submit">${publicWords(language).takeItBack}</button></form></article>`
