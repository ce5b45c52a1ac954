import { form } from '../../../web/public/form.ts'
import { radioRows } from '../../../web/public/choice-rows.ts'
import { html } from '../../../web/public/html.ts'
import { lawLanguage } from '../languages.ts'
import { laws } from '../../wages/public.ts'
import { places } from '../week.ts'
import { type Given, owedAt, owedDocument } from './frame.ts'

/** The first question. A place, and nothing else, is needed to begin. */
export const placePage = (given: Given, { missing = false, interpreter = false }: { missing?: boolean; interpreter?: boolean } = {}): string => {
  const { t, language, typed } = given
  const said = lawLanguage(language)
  const rows = [...places.filter(p => p !== 'CA').map(value => ({ value, label: laws[value].name[said] })).sort((a, b) => a.label.localeCompare(b.label, said)), { value: 'CA', label: t.federal }]
  const error = missing ? { error: t['wrong.place'] } : {}
  return owedDocument(given, html`<h1>${t.title}</h1><p class="dim">${t.lead}</p>${form({
    language, action: owedAt(language), carried: { step: 'week' }, next: t.goOn, errors: missing ? [{ field: 'place', said: t['wrong.place'] }] : [],
    body: radioRows({ name: 'place', label: t.whereTitle, law: t.whereLaw, rows, ...(typed.place ? { chosen: typed.place } : {}), ...error }),
  })}`, { first: true, interpreter })
}
