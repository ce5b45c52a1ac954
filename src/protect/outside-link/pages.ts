import { z } from 'zod'
import type { Language } from '../../algorithms/facts/sourced.ts'
import { publicPage, type PublicAnswer, type PublicGiven } from '../../platform/http/public-page.ts'
import { radioRows } from '../../web/public/choice-rows.ts'
import { field } from '../../web/public/field.ts'
import { form } from '../../web/public/form.ts'
import { html, type SafeHtml } from '../../web/public/html.ts'
import { notice } from '../../web/public/notice.ts'
import { publicDocument } from '../../web/public/page.ts'
import { needWord } from '../cases/need-word.ts'
import { declineReasons } from '../referrals/referral.ts'
import { answerOutside, openOutside, type OpenLink, type Typed } from './answer-outside.ts'
import { en } from './en.ts'
import { spokenIn } from '../../platform/i18n/spoken-in.ts'
import { fr } from './fr.ts'

type T = typeof en
const wordsOf = (language: Language): T => (language === 'fr' ? (fr as unknown as T) : en)
const wordAt = (t: T, key: string): string => String((t as unknown as Readonly<Record<string, unknown>>)[key] ?? key)
const to = (language: Language, k: string): string => `/reply?${new URLSearchParams({ k, lang: language })}`
const Text = (most: number) => z.string().trim().max(most).default('')
const Input = z.object({ k: Text(60), act: Text(10), code: Text(80), name: Text(120), callBack: Text(60), answer: Text(10), reason: Text(30), words: Text(400) })
type Given = PublicGiven<z.infer<typeof Input>>

/** The same page for every address, whether it opens anything or not. */
const shell = (language: Language, k: string, body: SafeHtml): string => publicDocument({ language, title: 'notes', languages: { en: to('en', k), fr: to('fr', k) }, body })

const ask = (language: Language, typed: Typed, errors: readonly { field: string; said: string }[] = []): PublicAnswer => {
  const t = wordsOf(language)
  const at = (name: string) => { const e = errors.find(x => x.field === name); return e ? { error: e.said } : {} }
  return {
    ...(errors.length > 0 ? { status: 422 as const } : {}),
    html: shell(language, typed.k, html`<h1>${t.title}</h1><p class="dim">${t.lead}</p>
${form({ language, action: to(language, typed.k), carried: { k: typed.k, act: 'open' }, next: t.open, errors, body: html`${field({ name: 'code', label: t.code, help: t.codeHelp, ...at('code') })}${field({ name: 'name', label: t.you, help: t.youHelp, value: typed.name, ...at('name') })}${field({ name: 'callBack', label: t.callBack, kind: 'tel', value: typed.callBack, ...at('callBack') })}` })}`),
  }
}

const party = (t: T, { adults, children, pets }: OpenLink['packet']): string => [t.adults({ n: adults }), ...(children > 0 ? [t.children({ n: children })] : []), ...pets.map(p => (p === 'dog' ? t.dog : p === 'cat' ? t.cat : t.animal))].join(', ')

const packetOf = (t: T, language: Language, { packet: p }: OpenLink): SafeHtml => {
  const rows: [string, string][] = [[t.when, wordAt(t, `when_${p.urgency}`)], [t.who, party(t, p)], [t.speaks, spokenIn(p.language, language)], ...(p.needs ? [[t.needs, p.needs.map(n => needWord(n, language)).join(', ')] as [string, string]] : []), ...(p.name ? [[t.name, p.name] as [string, string]] : [])]
  return html`<ul class="rows">${rows.map(([label, said]) => html`<li class="row panel"><span>${said}<small>${label}</small></span></li>`)}</ul><p class="small dim">${t.agreed}</p><p><a class="button" href="tel:${p.callBack.replace(/[^0-9+]/g, '')}">${t.callThem({ number: p.callBack })}</a></p>`
}

const shown = (language: Language, open: OpenLink, typed: Typed, { told = false, trouble = false }: { told?: boolean; trouble?: boolean } = {}): PublicAnswer => {
  const t = wordsOf(language)
  const { k, code, name, callBack } = typed
  return {
    ...(trouble ? { status: 422 as const } : {}),
    html: shell(language, k, html`<h1>${t.from({ agency: open.packet.from })}</h1>${told ? notice('good', html`${t.sent} ${t.change}`) : ''}${packetOf(t, language, open)}
${form({ language, action: to(language, k), carried: { k, code, name, callBack, act: 'answer' }, next: t.send, errors: trouble ? [{ field: 'answer', said: t.choose }] : [], body: html`${radioRows({ name: 'answer', label: t.answerTitle, rows: [{ value: 'accept', label: t.yes, note: t.yesHelp }, { value: 'decline', label: t.no, note: t.noHelp }, { value: 'ask', label: t.more, note: t.moreHelp }], ...(trouble ? { error: t.choose } : {}) })}${radioRows({ name: 'reason', label: t.why, chosen: 'none', rows: ['none', ...declineReasons].map(value => ({ value, label: wordAt(t, `reason_${value}`) })) })}${field({ name: 'words', label: t.words, help: t.wordsHelp })}` })}<p class="small dim">${t.keepNot}</p>`),
  }
}

const answered = async ({ door, input }: Given, language: Language, open: OpenLink): Promise<PublicAnswer> => {
  const said = (['accept', 'decline', 'ask'] as const).find(a => a === input.answer)
  if (!said) return shown(language, open, input, { trouble: true })
  await answerOutside(door, open, input, { said, reason: declineReasons.find(r => r === input.reason) ?? null, words: input.words || null })
  return shown(language, open, input, { told: true })
}

/** For an agency without an account. Opening the address changes nothing; the two words open what she agreed to, and saying no is as easy as yes. */
export const replyPage = publicPage({
  at: '/reply',
  input: Input,
  get: async ({ input, language }) => ask(language === 'fr' ? 'fr' : 'en', { k: input.k, code: '', name: '', callBack: '' }),
  post: async given => {
    const language: Language = given.language === 'fr' ? 'fr' : 'en'
    const { input } = given
    const t = wordsOf(language)
    if (input.name === '' || input.callBack === '') return ask(language, input, [...(input.name === '' ? [{ field: 'name', said: t.needYou }] : []), ...(input.callBack === '' ? [{ field: 'callBack', said: t.needYou }] : [])])
    const open = await openOutside(given.door, given.services.keys, input)
    if (open === null) return ask(language, input, [{ field: 'code', said: t.nothing }])
    return input.act === 'answer' ? answered(given, language, open) : shown(language, open, input)
  },
})
