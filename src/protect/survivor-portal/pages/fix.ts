import { z } from 'zod'
import { Refusal } from '../../../platform/errors/catalogue.ts'
import { publicPage, type PublicAnswer } from '../../../platform/http/public-page.ts'
import { radioRows } from '../../../web/public/choice-rows.ts'
import { field } from '../../../web/public/field.ts'
import { form } from '../../../web/public/form.ts'
import { html, type SafeHtml } from '../../../web/public/html.ts'
import { notice } from '../../../web/public/notice.ts'
import { abouts, complain, correct, readCorrections, worryCodes } from '../corrections.ts'
import { asHer, dayIn, type Her, languageOf, wordAt } from '../her.ts'
import { to } from '../paths.ts'
import { readTold } from '../told.ts'
import { herPage } from './frame.ts'

type Said = { readonly about?: string; readonly body?: string; readonly errors?: readonly { readonly field: string; readonly said: string }[] }
const Input = z.object({ act: z.string().max(10).default(''), about: z.string().max(20).default(''), what: z.string().max(20).default(''), body: z.string().max(8000).default(''), done: z.string().max(10).default('') })

const earlier = async (her: Her): Promise<SafeHtml> => {
  const all = (await Promise.all(her.files.map(file => readCorrections(her.db, file.id, file.sealer)))).flatMap(c => c.corrections)
  return all.length === 0 ? html`` : html`<h2>${her.t.earlierFixes}</h2><ol class="seen">${all.map(c => html`<li><b>${wordAt(her.t, `about.${c.about}`)}</b><span class="small dim">${dayIn(new Date(c.at), her)}</span>${c.body ? html`<span>${c.body}</span>` : ''}</li>`)}</ol>`
}

const told = async (her: Her): Promise<SafeHtml> => {
  const all = await readTold(her)
  return all.length === 0 ? html`` : html`<h2>${her.t.worriesTold}</h2><ol class="seen">${all.map(w => html`<li><b>${w.about}</b><span class="small dim">${w.on}</span><span>${w.answer}</span></li>`)}</ol>`
}

const shown = async (her: Her, done: string, { about, body = '', errors = [] }: Said = {}): Promise<PublicAnswer> => {
  const { t, language } = her
  const action = to('/my/fix', language)
  const errorAt = (name: string) => { const found = errors.find(e => e.field === name); return found ? { error: found.said } : {} }
  const rows = (codes: readonly string[], kind: string) => codes.map(value => ({ value, label: wordAt(t, `${kind}.${value}`) }))
  return {
    ...(errors.length > 0 ? { status: 422 as const } : {}),
    html: herPage('/my/fix', language, html`<h1>${t.fix}</h1>${done === 'fix' ? notice('good', t.fixDone) : done === 'complain' ? notice('good', html`${t.complainDone} ${t.complainHow}`) : done === 'wait' ? notice('soon', t.waitDay) : ''}
<h2>${t.fixTitle}</h2><p class="dim">${t.fixLead}</p>
${form({ language, action, carried: { act: 'fix' }, next: t.fixSend, errors: errors.filter(e => e.field !== 'what'), body: html`${radioRows({ name: 'about', label: t.fixAbout, rows: rows(abouts, 'about'), ...(about ? { chosen: about } : {}), ...errorAt('about') })}${field({ name: 'body', label: t.fixBody, kind: 'long', value: body, ...errorAt('body') })}` })}
<h2>${t.complainTitle}</h2><p class="dim">${t.complainLead}</p>
${form({ language, action, carried: { act: 'complain' }, next: t.complainSend, errors: errors.filter(e => e.field === 'what'), body: radioRows({ name: 'what', label: t.fixAbout, rows: rows(worryCodes, 'worry'), ...errorAt('what') }) })}
${await told(her)}
<h2>${t['about.erase']}</h2><p class="dim">${t.eraseLead}</p><form method="post" action="${action}"><input type="hidden" name="act" value="erase"><p class="acts"><button class="button" type="submit">${t.erase}</button></p></form>${await earlier(her)}`),
  }
}

type Typed = z.infer<typeof Input>
const send = async (her: Her, { act, about, what, body }: Typed): Promise<PublicAnswer> => {
  const { t, language } = her
  const done = (which: string): PublicAnswer => ({ goTo: to('/my/fix', language, { done: which }) })
  if (act === 'complain') {
    const code = worryCodes.find(c => c === what)
    if (!code) return shown(her, '', { errors: [{ field: 'what', said: t.chooseAbout }] })
    await complain(her, code)
    return done('complain')
  }
  if (act === 'erase') {
    await correct(her, 'erase', null)
    return done('fix')
  }
  const chosen = abouts.find(a => a === about)
  const errors = [...(chosen ? [] : [{ field: 'about', said: t.chooseAbout }]), ...(body.trim() === '' ? [{ field: 'body', said: t.fixNeeded }] : [])]
  if (!chosen || errors.length > 0) return shown(her, '', { about, body, errors })
  await correct(her, chosen, body)
  return done('fix')
}

export const fixPage = publicPage({
  at: '/my/fix',
  input: Input,
  get: given => asHer(given as never, 'fix', her => shown(her, given.input.done)),
  post: given => asHer(given as never, 'fix', her => send(her, given.input)).catch((error: unknown) => {
    if (!(error instanceof Refusal) || error.code !== 'ended') throw error
    return { goTo: to('/my/fix', languageOf(given.language), { done: 'wait' }) }
  }),
})
