import { attributes, html, type SafeHtml } from './html.ts'
import { icon } from './icon.ts'
import { publicWords, type PublicLanguage } from './words.ts'

export type PublicForm = {
  language: PublicLanguage
  action: string
  body: SafeHtml
  /** Carried along without being kept anywhere: the answers so far. */
  carried?: Readonly<Record<string, string>>
  errors?: readonly { readonly field: string; readonly said: string }[]
  next?: string
  /** Skip weighs the same as going on; it posts `skip=1`. */
  skip?: boolean
}

/** Posts to our own server; the summary of errors comes first and leads to each field. */
export const form = ({ language, action, body, carried = {}, errors = [], next, skip = false }: PublicForm): SafeHtml => {
  const t = publicWords(language)
  return html`<form method="post" action="${action}" autocomplete="off" novalidate>${errors.length > 0 ? html`<div class="errors" role="alert" tabindex="-1"><p>${icon('warning-circle')}<b>${t.errors}</b></p><ul>${errors.map(({ field, said }) => html`<li><a href="#${field}">${said}</a></li>`)}</ul></div>` : ''}${Object.entries(carried).map(([name, value]) => html`<input type="hidden"${attributes({ name, value })}>`)}${body}<div class="acts"><button class="button primary" type="submit">${next ?? t.goOn}</button>${skip ? html`<button class="button" type="submit" name="skip" value="1">${t.skip}</button>` : ''}</div></form>`
}
