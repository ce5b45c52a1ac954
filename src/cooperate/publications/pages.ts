import { z } from 'zod'
import { addDays, type PlainDate } from '../../algorithms/calendars/day.ts'
import type { Language } from '../../algorithms/facts/sourced.ts'
import { publicPage } from '../../platform/http/public-page.ts'
import { html, type SafeHtml } from '../../web/public/html.ts'
import { publicDocument } from '../../web/public/page.ts'
import { dueOn, isLate, pillars } from '../plan/commitment.ts'
import { commitments, commitmentsRead, evidence, indicators, leads, sources } from '../plan/public.ts'
import { columnName, officeDay, rowName, tableTitle } from '../statistics/public.ts'
import { csvOf } from './csv.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { type PublishedCell, type PublishedNumber, type PublishedRelease, readCells, readNumbers, readPublished } from './read-published.ts'

type T = typeof en
type Shown = { readonly t: T; readonly language: Language; readonly release: PublishedRelease | null }
const wordsOf = (language: string): { t: T; language: Language } => (language === 'fr' ? { t: fr as T, language: 'fr' } : { t: en, language: 'en' })
const at = (language: Language, release: number | null, table?: string) => `/plan?${new URLSearchParams({ lang: language, ...(release === null ? {} : { r: String(release) }), ...(table ? { t: table } : {}) })}`

const dated = (date: string, language: Language) => new Intl.DateTimeFormat(`${language}-CA`, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`))
const monthed = (month: string, language: Language) => new Intl.DateTimeFormat(`${language}-CA`, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${month}-01T00:00:00Z`))
const figure = (value: number | null, { t, language }: Shown, silent = false): string => (silent ? t.silent : value === null ? t.withheld : new Intl.NumberFormat(`${language}-CA`).format(value))

const head = (s: Shown): SafeHtml => {
  const { t, language, release } = s
  if (release === null) return html`<p class="notice">${t.none}</p>`
  const words = { from: dated(release.first, language), to: dated(addDays(release.before, -1), language), frozen: dated(release.frozenOn, language) }
  return html`<p><b>${t.release({ n: release.number, on: dated(release.publishedOn, language) })}</b></p><p class="small dim">${t.window(words)} ${t.rule}${release.withheld.length > 0 ? html` ${t.folded}` : ''}</p>`
}

const numberLine = (n: PublishedNumber, s: Shown): SafeHtml => {
  const { t, language } = s, i = indicators.find(x => x.id === n.indicator), c = n.coverage
  if (!i) return html``
  if (c.jurisdictions === 0) return html`<div class="line"><dt>${i.name[language]}<br><span class="small dim">${t.nobody}</span></dt><dd></dd></div>`
  return html`<div class="line"><dt>${i.name[language]}<br><span class="small dim">${t.coverage({ n: c.jurisdictions, of: c.of, since: monthed(c.since ?? '', language) })} · ${t.agencies({ n: c.reporting, of: c.inScope })} · ${c.national ? t.national : t.notNational}</span></dt><dd>${figure(n.value, s)}</dd></div>`
}

const inPlanOrder = (numbers: readonly PublishedNumber[]) => indicators.flatMap(i => numbers.filter(n => n.indicator === i.id))

const promise = (c: (typeof commitments)[number], today: PlainDate, { t, language }: Shown): SafeHtml => {
  const day = dueOn(c), due = day ? t.due({ day: dated(day, language) }) : t[`due.${c.due as 'open'}`]
  const proofs = evidence.filter(e => e.of === c.id).map(e => html`<br>${e.said[language]} <span class="faint">${t.evidence({ since: e.since })}, ${t[e.confidence]}</span>`)
  return html`<li class="yes panel"><b>${c.title[language]}</b><p class="small dim">${t[`type.${c.type}`]} · ${due}${isLate(c, evidence, today) ? html` · <span class="wait">${t.late}</span>` : ''} · ${t.answers} ${c.leads.map(l => leads[l][language]).join(', ')}${proofs}</p><p class="small faint">${sources[c.source][language]}, ${t[c.confidence]}</p></li>`
}

const promises = (today: PlainDate, s: Shown): SafeHtml => html`<h2>${s.t.promises}</h2><p class="small faint">${s.t.source({ source: s.language === 'fr' ? 'Plans, traités et rapports' : 'Plans, treaties and reports', read: dated(commitmentsRead, s.language) })}</p>${pillars.map(p => html`<details><summary><b>${s.t[`pillar.${p}`]}</b></summary><ul>${commitments.filter(c => c.pillar === p).map(c => promise(c, today, s))}</ul></details>`)}`

const tableLinks = (tables: readonly string[], { t, language, release }: Shown): SafeHtml => html`<h2>${t.tables}</h2><ul class="rows">${tables.map(name => html`<li><a class="panel row" href="${at(language, release!.number, name)}"><span>${tableTitle(name)[language]}</span></a></li>`)}</ul><p class="acts"><a class="button" href="/plan/figures?r=${String(release!.number)}">${t.download}</a></p>`

/** A row of the table is a block that opens: it fits any width. */
const tableBody = (name: string, cells: readonly PublishedCell[], s: Shown): SafeHtml => {
  const rows = [...Map.groupBy(cells.filter(c => c.table === name), c => c.row)]
  const total = (all: readonly PublishedCell[]) => all.find(c => c.column === 'total' || c.column === '')!
  const parts = (all: readonly PublishedCell[]) => all.filter(c => c.column !== 'total' && c.column !== '' && !c.silent)
  return html`<h1>${tableTitle(name)[s.language]}</h1>${head(s)}<dl>${rows.map(([row, all]) => html`<div class="line${row === 'total' ? ' heavy' : ''}"><dt>${rowName(row)[s.language]}${parts(all).length === 0 ? '' : html`<br><span class="small dim">${parts(all).map((c, k) => html`${k > 0 ? ' · ' : ''}${columnName(name, c.column)[s.language]} ${figure(c.value, s)}`)}</span>`}</dt><dd>${figure(total(all).value, s, total(all).silent)}</dd></div>`)}</dl><p class="acts"><a class="button" href="${at(s.language, s.release!.number)}">${s.t.back}</a></p>`
}

const earlier = (all: readonly PublishedRelease[], { t, language, release }: Shown): SafeHtml =>
  all.length < 2 ? html`` : html`<h2>${t.earlier}</h2><ul>${all.filter(r => r.number !== release?.number).slice(0, 24).map(r => html`<li><a href="${at(language, r.number)}">${t.release({ n: r.number, on: dated(r.publishedOn, language) })}</a></li>`)}</ul>`

const Asked = z.object({ r: z.string().regex(/^\d{1,6}$/).optional(), t: z.string().regex(/^[a-z-]{2,60}$/).optional() })
const chosen = (all: readonly PublishedRelease[], r: string | undefined) => (r === undefined ? all[0] : all.find(x => x.number === Number(r))) ?? null

/** The plan as published: one frozen release, the same figures in both languages, no script needed. */
export const planPage = publicPage({
  at: '/plan', input: Asked,
  get: async ({ input, language: asked, db, now }) => {
    const all = await readPublished(db), release = chosen(all, input.r)
    const s: Shown = { ...wordsOf(asked), release }
    const document = (body: SafeHtml) => publicDocument({ language: s.language, title: 'notes', languages: { en: at('en', release?.number ?? null, input.t), fr: at('fr', release?.number ?? null, input.t) }, body })
    const cells = release ? await readCells(db, release.number) : []
    const tables = [...new Set(cells.map(c => c.table))]
    if (release && input.t && tables.includes(input.t)) return { html: document(tableBody(input.t, cells, s)) }
    const numbers = release ? await readNumbers(db, release.number) : []
    const body = html`<h1>${s.t.title}</h1><p class="dim">${s.t.lead}</p>${head(s)}${release ? html`<h2>${s.t.numbers}</h2><dl>${inPlanOrder(numbers).map(n => numberLine(n, s))}</dl>${tableLinks(tables, s)}` : ''}${promises(officeDay(now), s)}${earlier(all, s)}`
    return { html: document(body) }
  },
})

export const figuresFile = publicPage({
  at: '/plan/figures', input: Asked,
  get: async ({ input, db }) => {
    const release = chosen(await readPublished(db), input.r)
    if (release === null) return { goTo: '/plan' }
    return { file: csvOf(release, await readNumbers(db, release.number), await readCells(db, release.number)), name: `release-${release.number}.csv` }
  },
})
