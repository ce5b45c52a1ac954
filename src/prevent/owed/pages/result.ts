import type { PlainDate } from '../../../algorithms/calendars/day.ts'
import { cents } from '../../../algorithms/money/cents.ts'
import { longDay, money, number } from '../../../web/kit/format.ts'
import { html, type SafeHtml } from '../../../web/public/html.ts'
import { icon } from '../../../web/public/icon.ts'
import { notice } from '../../../web/public/notice.ts'
import { lawLanguage } from '../languages.ts'
import type { LineShown, Shown } from '../shown.ts'
import { carriedOf, type Given, hidden, otherLanguage, owedAt, owedDocument } from './frame.ts'

const dollars = (given: Given, amount: number): string => money(cents(Math.round(amount)), lawLanguage(given.language))
const dayIn = (given: Given, on: PlainDate): string => longDay(on, lawLanguage(given.language))
const unsure = ({ t }: Given): SafeHtml => html` <span class="mark info">${t.unconfirmed}</span>`
const sureness = (given: Given, confidence: LineShown['confidence']): SafeHtml => (confidence === 'unverified' ? unsure(given) : confidence === 'secondary' ? html` (${given.t.secondary})` : html``)

const headline = (given: Given, s: Shown): SafeHtml => {
  const { t } = given
  const sum = s.verdict === 'cannot' ? t.cannotSum : s.verdict === 'range' ? t.between({ low: dollars(given, s.lowCents), high: dollars(given, s.highCents) }) : dollars(given, s.highCents)
  return html`<h1><span class="label">${t.lost} · ${t.estimated}${s.atLeast ? ` · ${t.atLeast}` : ''}</span> <span class="lost">${sum}</span></h1>
<p class="small dim">${t.weekOf({ from: dayIn(given, s.from), to: dayIn(given, s.to), hours: number(s.hours, lawLanguage(given.language), Number.isInteger(s.hours) ? 0 : 2), place: s.place.name[lawLanguage(given.language)] })}</p>
${s.verdict === 'cannot' ? html`<p>${t.cannotSumNote}</p>` : s.highCents === 0 ? html`<p>${t.nothing}</p>` : ''}`
}

const askable = (given: Given, { askable: a, highCents }: Shown): SafeHtml => {
  const { t } = given
  if (highCents === 0) return html``
  return html`<div class="split panel">${a.cents > 0 ? html`<div><p class="mark ok">${icon('check', 16)}${t.ask}</p><p class="part">${dollars(given, a.cents)}</p></div>` : ''}${a.cannotSayCents > 0 ? html`<div><p class="mark info">${icon('question', 16)}${dollars(given, a.cannotSayCents)}</p><p class="small">${t.askCannot}</p></div>` : ''}${a.outsideCents > 0 ? html`<div><p class="mark wait">${icon('clock-countdown', 16)}${t.outside}</p><p class="part">${dollars(given, a.outsideCents)}</p><p class="small dim">${a.cents + a.cannotSayCents === 0 ? t.askNone : ''}</p></div>` : ''}</div>`
}

const readings = (given: Given, s: Shown): SafeHtml => s.readings.length < 2 ? html`` : html`<h2>${given.t.readingsTitle}</h2><dl class="sum">${s.readings.map(r => html`<div class="line"><dt>${r.as?.[lawLanguage(given.language)] ?? given.t.readingNone}</dt><dd>${r.cannot ? given.t.cannotSum : r.lowCents === r.highCents ? dollars(given, r.highCents) : given.t.between({ low: dollars(given, r.lowCents), high: dollars(given, r.highCents) })}</dd></div>`)}</dl>`

const line = (given: Given, s: Shown, l: LineShown): SafeHtml => {
  const said = lawLanguage(given.language)
  const from = l.sources.map(id => `[${s.sources.findIndex(one => one.id === id) + 1}]`).join(' ')
  return html`<div class="line"><dt>${given.t[`rule.${l.rule}`]}<small lang="${said}">${l.why[said]}</small><small>${l.cite[said]}${from === '' ? '' : ` ${from}`}${sureness(given, l.confidence)} · ${given.t.owedLine({ due: dollars(given, l.dueCents), paid: dollars(given, l.paidCents) })}</small>${l.owedCents > 0 ? html`<small lang="${said}">${l.window.says[said]}</small>` : ''}</dt><dd>${dollars(given, l.owedCents)}</dd></div>`
}

const list = (title: string, items: readonly SafeHtml[]): SafeHtml => items.length === 0 ? html`` : html`<h2>${title}</h2><ul>${items.map(item => html`<li>${item}</li>`)}</ul>`

const reach = (given: Given, { lookBack: b }: Shown): SafeHtml => html`<h2>${given.t.reachTitle}</h2><p>${b.months === null || b.opensOn === null ? given.t.reachCannot : given.t.reach({ months: b.months, day: dayIn(given, b.opensOn) })} <span class="small dim">${b.cite[lawLanguage(given.language)]}${sureness(given, b.confidence)}</span></p>`

const sourceList = (given: Given, s: Shown): SafeHtml => html`<h2>${given.t.sources}</h2><ol class="small">${s.sources.map((one, i) => html`<li>[${i + 1}] ${one.address === null ? one.title : html`<a href="${one.address}" rel="noreferrer">${one.title}</a>`}, ${given.t.read({ day: dayIn(given, s.readOn) })}${sureness(given, one.kind)}</li>`)}</ol>`

const doors = (given: Given): SafeHtml => {
  const { t, language } = given
  return html`<h2>${t.doorsTitle}</h2>${notice('soon', html`${t.claimDoor} ${t.claimFirst}`)}${notice('good', t.tipDoor)}<p class="acts"><a class="button" href="/report?lang=${language}">${t.toTip}</a><a class="button" href="/help?lang=${language}">${t.toHelp}</a></p>`
}

/** The sum with its arithmetic. `bare` is the layout to print: the same facts and no buttons. */
export const resultPage = (given: Given, s: Shown, bare = false): string => {
  const { t, language, typed } = given
  const said = lawLanguage(language)
  const acts = (names: SafeHtml) => html`<form method="post" action="${owedAt(language)}" autocomplete="off">${hidden(carriedOf(typed))}<div class="acts">${names}</div></form>`
  const again = bare
    ? acts(html`<button class="button" type="submit" name="step" value="count">${t.back}</button>`)
    : acts(html`<button class="button primary" type="submit" name="step" value="week">${t.change}</button><button class="button" type="submit" name="step" value="print">${t.print}</button>${otherLanguage(given, 'count')}`)
  return owedDocument(given, html`${headline(given, s)}${askable(given, s)}${s.flags.map(f => html`<p class="law">${icon('info')}<span lang="${said}">${f.says[said]}</span></p>`)}${readings(given, s)}
<h2>${t.linesTitle}</h2>${s.countedPaidCents === null ? '' : html`<p class="small dim">${t.paidCounted({ sum: dollars(given, s.countedPaidCents) })}</p>`}<dl class="sum">${s.lines.map(l => line(given, s, l))}<div class="line heavy"><dt>${t.total}</dt><dd>${s.verdict === 'cannot' ? t.cannotSum : dollars(given, s.lines.reduce((sum, l) => sum + l.owedCents, 0))}</dd></div></dl>
${reach(given, s)}
${list(t.datesTitle, s.deadlines.map(d => html`${d.why[said]} ${d.dueOn === null ? t.noDay : html`<b>${t.byDay({ day: dayIn(given, d.dueOn) })}</b>`} <span class="small dim">${d.cite[said]}${sureness(given, d.confidence)}</span>`))}
${list(t.cannotTitle, s.cannot.map(c => html`${c.what[said]} <b>${t.cannotSum}.</b> ${c.why[said]}`))}
${list(t.questionsTitle, s.questions.map(q => html`${q.ask[said]}`))}
${list(t.assumedTitle, s.assumed.map(a => html`${a.says[said]}`))}
${bare ? '' : doors(given)}<p class="small dim">${t.notAdvice}</p>${sourceList(given, s)}${again}`, { bare })
}
