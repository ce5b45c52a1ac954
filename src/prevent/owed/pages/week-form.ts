import { radioRows } from '../../../web/public/choice-rows.ts'
import { field, type PublicField } from '../../../web/public/field.ts'
import { form } from '../../../web/public/form.ts'
import { html, type SafeHtml } from '../../../web/public/html.ts'
import { type Jurisdiction, laws } from '../../wages/public.ts'
import { lawLanguage } from '../languages.ts'
import { places, type WeekField, type Wrong } from '../week.ts'
import { type Given, owedAt, owedDocument } from './frame.ts'

const hourNames = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'h7'] as const
const yesRows = (t: Given['t']) => [{ value: 'no', label: t.no }, { value: 'yes', label: t.yes }, { value: 'unsure', label: t.unsure }]

/** Whether special rules hold is asked from the law of the place itself, in its own list. */
const workRows = ({ t, language }: Given, place: Jurisdiction) => [
  { value: 'none', label: t.workNone, note: t.workNoneNote },
  ...laws[place].classes.map(c => ({ value: c.id, label: c.says[lawLanguage(language)] })),
  { value: 'unsure', label: t.workUnsure, note: t.workUnsureNote },
]

/** One week, on one page: every field may be left but the day, one day's hours and the pay. */
export const weekPage = (given: Given, place: Jurisdiction, wrong: ReadonlyMap<WeekField, Wrong> = new Map()): string => {
  const { t, language, typed } = given
  const said = (name: WeekField) => { const code = wrong.get(name); return code === undefined ? {} : { error: t[`wrong.${code}`] } }
  const ask = (name: WeekField, label: string, more: Partial<PublicField> = {}): SafeHtml => field({ name, label, value: typed[name] ?? '', ...more, ...said(name) })
  const pick = (name: WeekField, label: string, rows: readonly { value: string; label: string }[], start?: string): SafeHtml => {
    const chosen = typed[name] || start
    return radioRows({ name, label, rows, ...(chosen === undefined ? {} : { chosen }), ...said(name) })
  }
  const decimal = { kind: 'decimal' } as const
  const body = html`${place === 'CA' ? pick('province', t.province, [...places.filter(p => p !== 'CA').map(p => ({ value: p, label: laws[p].name[lawLanguage(language)] })), { value: '', label: t.notSaid }], '') : ''}
${radioRows({ name: 'work', label: t.workTitle, law: t.workLaw, rows: workRows(given, place), ...(typed.work ? { chosen: typed.work } : {}), ...said('work') })}
${ask('day', t.day, { help: t.dayHelp })}
<h2>${t.hoursTitle}</h2><p class="help">${t.hoursHelp}</p>${hourNames.map(name => ask(name, t[name]))}
${ask('pause', t.pause, { help: t.pauseHelp, ...decimal })}
<h2>${t.payTitle}</h2>${ask('sum', t.sum, { help: t.sumHelp, ...decimal })}${pick('hand', t.handTitle, [{ value: 'gross', label: t.gross }, { value: 'hand', label: t.hand }], 'gross')}
${ask('rate', t.rate, { help: t.rateHelp, ...decimal })}${pick('per', t.per, [{ value: 'hour', label: t.hour }, { value: 'day', label: t.dayUnit }, { value: 'week', label: t.weekUnit }], 'hour')}
<h2>${t.takenTitle}</h2><p class="help">${t.takenHelp}</p>${ask('van', t.van, decimal)}${ask('housing', t.housing, decimal)}${ask('meals', t.meals, decimal)}${ask('mealCount', t.mealCount, decimal)}${ask('hiring', t.hiring, decimal)}${ask('other', t.other, decimal)}
${pick('signed', t.signedTitle, yesRows(t), 'unsure')}
${ask('started', t.started, { help: t.optional })}${ask('ended', t.ended, { help: t.optional })}`
  return owedDocument(given, html`<h1>${t.title}</h1><p class="dim">${laws[place].name[lawLanguage(language)]}</p>${form({
    language, action: owedAt(language), carried: { step: 'count', place }, next: t.count, errors: [...wrong].map(([name, code]) => ({ field: name, said: t[`wrong.${code}`] })),
    body,
  })}<p class="acts"><a class="button" href="${owedAt(language)}">${t.again}</a></p>`)
}
