import type { Language } from '../../algorithms/facts/sourced.ts'
import type { Cents } from '../../algorithms/money/cents.ts'
import { money } from '../kit/format.ts'
import { html, type SafeHtml } from './html.ts'
import { icon } from './icon.ts'
import { publicWords } from './words.ts'

/** What it seems was lost and what can be asked for: always two numbers. The first is the title of its page. */
export const twoSums = ({ language, lost, askable, askableNote, late, lateNote }: { language: Language; lost: Cents; askable: Cents; askableNote: string; late?: Cents; lateNote?: string }): SafeHtml => {
  const t = publicWords(language)
  return html`<h1><span class="label">${t.itSeemsYouLost}</span> <span class="lost">${money(lost, language)}</span></h1><div class="split panel"><div><p class="mark ok">${icon('check', 16)}${t.youCanAskFor}</p><p class="part">${money(askable, language)}</p><p class="small dim">${askableNote}</p></div>${late === undefined ? '' : html`<div><p class="mark wait">${icon('clock-countdown', 16)}${t.askAnyway}</p><p class="part">${money(late, language)}</p><p class="small dim">${lateNote}</p></div>`}</div>`
}

export type PublicSumLine = { readonly what: string; readonly arithmetic?: string; readonly law?: { readonly said: string; readonly href: string }; readonly amount: Cents; readonly unconfirmed?: boolean; readonly heavy?: boolean }

/** Money line by line: what, arithmetic, section, amount. A total is a heavy line. */
export const sums = (language: Language, lines: readonly PublicSumLine[]): SafeHtml => {
  const t = publicWords(language)
  return html`<dl class="sum">${lines.map(({ what, arithmetic, law, amount, unconfirmed = false, heavy = false }) => html`<div class="${heavy ? 'line heavy' : 'line'}"><dt>${what}${arithmetic || law || unconfirmed ? html`<small>${arithmetic}${arithmetic && law ? ' · ' : ''}${law ? html`<a href="${law.href}">${law.said}</a>` : ''}${unconfirmed ? html` <span class="mark info">${icon('info', 14)}${t.unconfirmed}</span>` : ''}</small>` : ''}</dt><dd>${money(amount, language)}</dd></div>`)}</dl>`
}
