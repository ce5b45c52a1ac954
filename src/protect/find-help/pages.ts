import { z } from 'zod'
import { day, type PlainDate } from '../../algorithms/calendars/day.ts'
import type { Language } from '../../algorithms/facts/sourced.ts'
import { publicPage } from '../../platform/http/public-page.ts'
import { isProvinceCode, type ProvinceCode, provinces } from '../../platform/places/provinces.ts'
import type { IconName } from '../../web/icons/names.ts'
import { choiceRows } from '../../web/public/choice-rows.ts'
import { html, type SafeHtml } from '../../web/public/html.ts'
import { icon } from '../../web/public/icon.ts'
import { notice, promises } from '../../web/public/notice.ts'
import { publicDocument } from '../../web/public/page.ts'
import { en } from './en.ts'
import { helplines, helplinesRead } from './facts/helplines.ts'
import { fr } from './fr.ts'
import { type Helpline, type Hours, isFresh, isOfGovernment, linesFor, type Need, needs, smsOf, telOf } from './helpline.ts'

type T = typeof en
type Asked = { readonly need: Need | null; readonly place: ProvinceCode | 'none' | null }
const icons: Readonly<Record<Need, IconName>> = { place: 'bed', talk: 'phone', pay: 'coins', papers: 'identification-card', hurt: 'first-aid', young: 'user', own: 'feather', other: 'users', unsure: 'compass' }

/** An address says a digit and a province, nothing that reads as a need. */
const at = (language: Language, { need, place }: Asked): string =>
  `/help?${new URLSearchParams({ lang: language, ...(need === null ? {} : { b: String(needs.indexOf(need) + 1) }), ...(place === null ? {} : { a: place }) })}`

const askedIn = ({ a, b }: { a: string; b: string }): Asked => ({ need: needs[Number(b) - 1] ?? null, place: a === 'none' || isProvinceCode(a) ? (a as ProvinceCode | 'none') : null })

const danger = (t: T, place: Asked['place']): SafeHtml => notice('danger', html`<b>${t.danger}</b> <a href="tel:911">${t.danger911}</a> ${t.dangerPolice}${place === null || ['none', 'NT', 'NU', 'YT'].includes(place) ? html` ${t.dangerNorth}` : ''}`)

const hoursSaid = (t: T, hours: Hours): string => {
  if (typeof hours === 'string') return t[hours]
  return 'daily' in hours ? t.daily({ from: hours.daily[0], until: hours.daily[1] }) : t.weekdays({ from: hours.weekdays[0], until: hours.weekdays[1] })
}

const lineSaid = (t: T, language: Language, line: Helpline): SafeHtml => {
  const readOn = new Intl.DateTimeFormat(`${language}-CA`, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${helplinesRead}T00:00:00Z`))
  const spoken = [...line.languages.map(code => (t as Readonly<Record<string, unknown>>)[code]).filter(said => typeof said === 'string'), ...(line.interpreter ? [t.interpreter] : [])].join(', ')
  const warned = isOfGovernment(line) ? t.government : line.category === 'child_protection' ? t.child : null
  return html`<li class="yes panel"><b>${line.name[language]}</b>${warned ? html`<p class="small">${warned}</p>` : ''}
<p class="acts">${line.phone ? html`<a class="button primary" href="${telOf(line.phone)}">${icon('phone')}${t.call} ${line.phone}</a>` : ''}${line.text ? html`<a class="button" href="${smsOf(line.text)}">${icon('chat-circle-text')}${t.text} ${line.text}</a>` : ''}</p>
<p class="small dim">${hoursSaid(t, line.hours)} · ${t.languages} ${spoken}</p><p class="small faint">${t[line.confidence]({ day: readOn })} · ${t.notCalled} · ${t.source} ${line.source}</p></li>`
}

const needRows = (t: T, language: Language): SafeHtml => html`<h1>${t.title}</h1><p class="dim">${t.lead}</p>${choiceRows(needs.map(need => ({ href: at(language, { need, place: null }), label: t[`need.${need}`], icon: icons[need] })))}`

const placeRows = (t: T, language: Language, need: Need): SafeHtml => html`<h1>${t.whereTitle}</h1><p class="dim">${t.whereLead}</p>${choiceRows([
  ...provinces.map(p => ({ href: at(language, { need, place: p.code }), label: p.name[language] })), { href: at(language, { need, place: 'none' }), label: t.noWhere }])}`

const lineRows = (t: T, language: Language, need: Need, place: ProvinceCode | 'none', fresh: boolean): SafeHtml => {
  const lines = fresh ? linesFor(helplines, need, place === 'none' ? null : place) : []
  return html`<h1>${t.linesTitle}</h1>${!fresh ? html`<p>${t.old}</p>` : lines.length === 0 ? html`<p>${t.linesNone}</p>` : html`<ul>${lines.map(line => lineSaid(t, language, line))}</ul>`}
<p class="acts"><a class="button" href="${at(language, { need, place: null })}">${t.change}</a><a class="button" href="${at(language, { need: null, place: null })}">${t.again}</a></p>`
}

/** The whole page for what was chosen so far. Pure: today and whether old numbers are hidden come from outside. */
export const helpDocument = (language: Language, asked: Asked, { today, hideOld, interpreterFirst = false }: { today: PlainDate; hideOld: boolean; interpreterFirst?: boolean }): string => {
  const t = language === 'fr' ? (fr as T) : en
  const { need, place } = asked
  const fresh = !hideOld || isFresh(helplinesRead, today)
  const body = need === null ? needRows(t, language) : place === null ? placeRows(t, language, need) : lineRows(t, language, need, place, fresh)
  const other = html`<p class="small dim">${t.otherLanguage}</p>`
  return publicDocument({
    language, title: 'hours', oneEntry: true, languages: { en: at('en', asked), fr: at('fr', asked) },
    body: html`${interpreterFirst ? other : ''}${body}${danger(t, place)}${interpreterFirst ? '' : other}${promises([{ icon: 'hand-palm', said: t.noPolice }, { icon: 'cookie', said: t.noCookie }, { icon: 'keyboard', said: t.shift }])}`,
  })
}

export const helpPage = publicPage({
  at: '/help',
  input: z.object({ a: z.string().max(5).default(''), b: z.string().max(2).default('') }),
  get: async ({ input, language, now, services }) => ({
    // Spanish text waits for a speaker's approval: until then an interpreter is offered before anything else.
    html: helpDocument(language === 'fr' ? 'fr' : 'en', askedIn({ a: input.a ?? '', b: input.b ?? '' }), { today: day(new Date(now).toISOString().slice(0, 10)), hideOld: !services.demo, interpreterFirst: language === 'es' }),
  }),
})
