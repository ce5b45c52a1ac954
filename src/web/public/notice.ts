import type { IconName } from '../icons/names.ts'
import { html, type HtmlValue, type SafeHtml } from './html.ts'
import { icon } from './icon.ts'

const icons: Readonly<Record<'danger' | 'soon' | 'law' | 'hers' | 'good', IconName>> = { danger: 'phone-call', soon: 'calendar-check', law: 'info', hers: 'handshake', good: 'check-circle' }

/** A box that holds for the whole page. `danger` only for danger to a person. */
export const notice = (kind: keyof typeof icons, said: HtmlValue): SafeHtml => html`<div class="notice ${kind}">${icon(icons[kind])}<div>${said}</div></div>`

/** Small promises with their icons; each must be one that we can keep. */
export const promises = (all: readonly { readonly icon: IconName; readonly said: string }[]): SafeHtml => html`<ul class="promises">${all.map(({ icon: name, said }) => html`<li>${icon(name, 19)}<span>${said}</span></li>`)}</ul>`

/** Doors to the person's other pages. */
export const doors = (all: readonly { readonly href: string; readonly icon: IconName; readonly said: string }[]): SafeHtml => html`<ul class="doors">${all.map(({ href, icon: name, said }) => html`<li><a class="panel" href="${href}">${icon(name, 22)}${said}</a></li>`)}</ul>`

/** Who opened my file: the line, with a round knot an opening. */
export const openings = (label: string, all: readonly { readonly who: string; readonly why: string }[]): SafeHtml => html`<ol class="seen" aria-label="${label}">${all.map(({ who, why }) => html`<li><b>${who}</b><span class="small dim">${why}</span></li>`)}</ol>`
