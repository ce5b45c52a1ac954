import type { IconName } from '../icons/names.ts'
import { attributes, html, type SafeHtml } from './html.ts'
import { icon } from './icon.ts'

export type ChoiceRow = { readonly href: string; readonly label: string; readonly note?: string; readonly icon?: IconName }

/** One question, answered by going on: full-width links, no script and no form. */
export const choiceRows = (rows: readonly ChoiceRow[]): SafeHtml => html`<ul class="rows">${rows.map(({ href, label, note, icon: name }) =>
  html`<li><a class="row panel" href="${href}">${name ? icon(name, 26) : ''}<span>${label}${note ? html`<small>${note}</small>` : ''}</span>${icon('caret-right')}</a></li>`)}</ul>`

export type RadioRow = { readonly value: string; readonly label: string; readonly note?: string }

/** One question in a form. The law that follows from an answer stands before it; an error says what to do, at the field. */
export const radioRows = ({ name, label, rows, chosen, law, error }: { name: string; label: string; rows: readonly RadioRow[]; chosen?: string; law?: string; error?: string }): SafeHtml =>
  html`<fieldset class="ask" id="${name}"${attributes({ 'aria-describedby': error ? `${name}-error` : null })}><legend>${label}</legend>${law ? html`<p class="law">${icon('info')}<span>${law}</span></p>` : ''}${error ? html`<p class="error" id="${name}-error">${icon('warning-circle', 18)}<span>${error}</span></p>` : ''}${rows.map(({ value, label: said, note }) =>
    html`<label class="pick"><input type="radio"${attributes({ name, value, checked: value === chosen })}><span>${said}${note ? html`<small>${note}</small>` : ''}</span></label>`)}</fieldset>`
