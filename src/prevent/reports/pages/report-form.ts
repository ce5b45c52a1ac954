import { provinces } from '../../../platform/places/provinces.ts'
import type { PageLanguage } from '../../../platform/i18n/words.ts'
import { radioRows } from '../../../web/public/choice-rows.ts'
import { field } from '../../../web/public/field.ts'
import { form } from '../../../web/public/form.ts'
import { attributes, html, type SafeHtml } from '../../../web/public/html.ts'
import { notice } from '../../../web/public/notice.ts'
import type { NamedReader } from '../reader.ts'
import { partsToRetype } from '../receipt.ts'
import { abouts } from '../report.ts'
import { reportPage, sealingOf, to } from './frame.ts'
import { officialOf, type T, wordAt, wordsFor } from './words.ts'

export type Typed = { readonly to: string; readonly also: string; readonly about: string; readonly place: string; readonly body: string; readonly once: string }
export type Trouble = { readonly field: 'to' | 'body'; readonly said: string }

const readerRows = (t: T, readers: readonly NamedReader[]) => readers.map(r => ({ value: r.id, label: r.name, note: wordAt(t, `kind_${r.kind}`) }))

const danger = (language: PageLanguage): SafeHtml => {
  const t = wordsFor(language)
  return notice('danger', html`<b>${t.danger}</b> <a href="tel:911">${t.danger911}</a> ${t.dangerPolice} <a href="/help?lang=${officialOf(language)}">${t.help}</a>`)
}

/** One list and no rows: the page has a weight to keep. */
const where = (language: PageLanguage, chosen: string): SafeHtml => {
  const t = wordsFor(language)
  return html`<details class="ask"><summary><b>${t.place}</b></summary><p class="help" id="place-help">${t.placeHelp}</p><select class="button" id="place" name="place" aria-label="${t.place}" aria-describedby="place-help"><option value="">${t.noPlace}</option>${provinces.map(p => html`<option${attributes({ value: p.code, selected: p.code === chosen })}>${p.name[officialOf(language)]}</option>`)}</select></details>`
}

/** Filled by the script alone, before anything is sent: the words she is to keep, and two of them to type again. */
const keepInPage = (t: T): SafeHtml => html`<section id="keep" hidden><h1>${t.keepTitle}</h1><p class="dim">${t.keepLead}</p><ol id="words" class="acts" translate="no"></ol>${notice('hers', html`${t.keepHow} ${t.keepBefore}`)}
<form id="parts" autocomplete="off" novalidate data-parts="${partsToRetype.join(' ')}"><p class="error" id="parts-error" role="alert"></p>${partsToRetype.map((n, i) => field({ name: `part-${i}`, label: t.part({ n }) }))}<div class="acts"><button class="button primary" type="submit">${t.kept2}</button></div></form></section>`

/** Names its readers first, then what is kept; the law and the lines for danger stand before the question they follow from. */
export const reportForm = (language: PageLanguage, readers: readonly NamedReader[], typed: Typed, trouble: readonly Trouble[] = []): string => {
  const t = wordsFor(language)
  const errorAt = (name: Trouble['field']) => { const found = trouble.find(e => e.field === name); return found ? { error: found.said } : {} }
  const first = readers.find(r => r.id === typed.to) ?? readers[0]
  if (!first) return reportPage('/report', language, html`<h1>${t.title}</h1>${notice('soon', html`${t.nobody} <a href="/help?lang=${officialOf(language)}">${t.help}</a>`)}`)
  const optional = (name: string, summary: string, help: string, rows: readonly { value: string; label: string; note?: string }[], none: string, chosen: string) =>
    html`<details class="ask"><summary><b>${summary}</b></summary>${radioRows({ name, label: help, rows: [{ value: '', label: none }, ...rows], chosen })}</details>`
  const body = html`${radioRows({ name: 'to', label: t.who, rows: readerRows(t, readers), chosen: first.id, law: `${t.noBorder} ${t.court}`, ...errorAt('to') })}
${readers.length > 1 ? optional('also', t.second, t.secondHelp, readerRows(t, readers), t.secondNone, typed.also) : ''}
<p class="notice law">${t.kept}</p>
${danger(language)}
${radioRows({ name: 'about', label: t.about, law: t.duty, rows: [...abouts, 'unsaid'].map(value => ({ value, label: wordAt(t, `about.${value}`) })), chosen: typed.about || 'unsaid' })}
${field({ name: 'body', label: t.text, help: t.textHelp, kind: 'long', value: typed.body, ...errorAt('body') })}
${where(language, typed.place)}
${sealingOf(language, readers)}`
  return reportPage('/report', language, html`<div id="ask" data-language="${officialOf(language)}"><h1>${t.title}</h1><p class="dim">${t.lead} <a href="${to('/report/answer', language)}">${t.toAnswer}</a></p>
${form({ language, action: to('/report', language), carried: { once: typed.once, sealed: '', find: '', reply: '' }, next: t.send, errors: trouble, body })}</div>${keepInPage(t)}`)
}

/** Where scripts are off: the words once, and two of them to type again. They travel with the form, since nothing here keeps them. */
export const keepPage = (language: PageLanguage, receipt: string, wrong: boolean): string => {
  const t = wordsFor(language)
  return reportPage('/report', language, html`<h1>${t.keepTitle}</h1><p class="dim">${t.keepLead}</p>
<ol class="acts" translate="no">${receipt.split(' ').map((word, i) => html`<li class="panel row"><b>${i + 1}</b> ${word}</li>`)}</ol>${notice('hers', html`${t.keepHow} ${t.keepDone}`)}
${form({ language, action: to('/report', language), carried: { act: 'kept', words: receipt }, next: t.kept2, errors: wrong ? [{ field: 'a', said: t.wrongParts }] : [], body: html`${partsToRetype.map((n, i) => field({ name: i === 0 ? 'a' : 'b', label: t.part({ n }) }))}` })}`)
}

export const sentPage = (language: PageLanguage): string => {
  const t = wordsFor(language)
  return reportPage('/report', language, html`<h1>${t.sentTitle}</h1>${notice('good', t.sentLead)}<p class="acts"><a class="button" href="${to('/report/answer', language)}">${t.toAnswer}</a></p>`)
}
