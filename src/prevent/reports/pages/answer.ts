import { z } from 'zod'
import { publicPage, type PublicAnswer, type PublicGiven } from '../../../platform/http/public-page.ts'
import type { PageLanguage } from '../../../platform/i18n/words.ts'
import { field } from '../../../web/public/field.ts'
import { form } from '../../../web/public/form.ts'
import { html, joined, type SafeHtml } from '../../../web/public/html.ts'
import { notice } from '../../../web/public/notice.ts'
import { readStory, type Story, writeAgain } from '../come-back.ts'
import { typedReceipt } from '../receipt.ts'
import { dayOf } from '../report.ts'
import { type Bytes, fromText } from '../sealed/bytes.ts'
import { keysOf } from '../sealed/receipt.ts'
import { mostCharacters } from '../sealed/sealed-to.ts'
import { reportPage, sealingOf, to } from './frame.ts'
import { languageFor, officialOf, type T, wordAt, wordsFor } from './words.ts'

const text = (most: number) => z.string().max(most).default('')
const Input = z.object({ act: text(10), words: text(400), find: text(60), body: text(60_000), sealed: text(40_000) })
type Given = PublicGiven<z.infer<typeof Input>>
/** By her words where scripts are off; where they run, only what finds the row leaves her device. */
type Way = { readonly find: Bytes; readonly seed: Bytes | null; readonly carried: Readonly<Record<string, string>> }

const wayOf = async ({ input }: Given): Promise<Way | null> => {
  const find = input.find === '' ? null : fromText(input.find)
  if (find && find.length === 32) return { find, seed: null, carried: { find: input.find, words: '' } }
  const receipt = typedReceipt(input.words)
  return receipt === null ? null : { ...(await keysOf(receipt)), carried: { find: '', words: receipt } }
}

const ask = (language: PageLanguage, trouble?: string): string => {
  const t = wordsFor(language)
  return reportPage('/report/answer', language, html`<div id="enter" data-slip="${t.slip}"><h1>${t.answerTitle}</h1><p class="dim">${t.answerLead} <a href="${to('/report', language)}">${t.toReport}</a></p>
${form({ language, action: to('/report/answer', language), carried: { find: '' }, next: t.open, errors: trouble ? [{ field: 'words', said: trouble }] : [], body: field({ name: 'words', label: t.receipt, help: t.receiptHelp, ...(trouble ? { error: trouble } : {}) }) })}</div>`)
}

const dayIn = (on: string, language: PageLanguage) => new Intl.DateTimeFormat(`${officialOf(language)}-CA`, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${on}T00:00:00Z`))

const inLines = (text: string): SafeHtml => joined(text.split('\n').map(line => html`${line}`), html`<br>`)

const linesOf = (t: T, language: PageLanguage, story: Story): SafeHtml => html`<ol class="seen">${story.lines.map(line => (line.mine
  ? html`<li><span class="small dim">${t.youWrote({ day: dayIn(line.on, language) })}</span></li>`
  : html`<li><b>${t.answered({ day: dayIn(line.on, language) })}</b><p class="story" data-answer="${line.text === null ? (line.sealed ?? '') : ''}">${line.text === null ? t.shut : inLines(line.text)}</p></li>`))}</ol>`

const shown = (language: PageLanguage, story: Story, way: Way, told: SafeHtml | null, trouble?: string): PublicAnswer => {
  const t = wordsFor(language)
  return {
    ...(trouble ? { status: 422 as const } : {}),
    html: reportPage('/report/answer', language, html`<div id="story"><h1>${t.storyTitle}</h1>${told ?? ''}<p class="dim">${wordAt(t, `state_${story.state}`)}</p>${linesOf(t, language, story)}
<h2>${t.again}</h2><p class="dim">${t.againHelp}</p>
${form({ language, action: to('/report/answer', language), carried: { act: 'write', sealed: '', ...way.carried }, next: t.send, errors: trouble ? [{ field: 'body', said: trouble }] : [], body: html`${field({ name: 'body', label: t.add, kind: 'long', ...(trouble ? { error: trouble } : {}) })}${sealingOf(language, story.hears)}` })}</div>`),
  }
}

const write = async ({ door, services, now, input, language: asked }: Given, way: Way): Promise<{ trouble?: string; written?: true }> => {
  const t = wordsFor(languageFor(asked))
  const sealed = input.sealed === '' ? null : fromText(input.sealed)
  const body = input.body.trim()
  if (input.sealed !== '' && sealed === null) return { trouble: t.unsound }
  if (sealed === null && (body === '' || body.length > mostCharacters)) return { trouble: body === '' ? t.empty : t.long }
  const done = await writeAgain(door, services.keys, way.find, sealed ? { body: sealed } : { text: body }, dayOf(now)).catch((error: unknown) => {
    if ((error as { code?: string }).code === 'TL409') return 'enough' as const
    throw error
  })
  return done === 'written' ? { written: true } : { trouble: done === 'enough' ? t.enough : t.unsound }
}

/** Back by the receipt alone. One of nobody and one that was erased get the same page after the same questions. */
export const answerPage = publicPage({
  at: '/report/answer',
  input: Input,
  get: async ({ language }) => ({ html: ask(languageFor(language)) }),
  post: async given => {
    const language = languageFor(given.language)
    const t = wordsFor(language)
    const way = await wayOf(given)
    if (way === null) return { html: ask(language, t.slip), status: 422 }
    const before = await readStory(given.door, given.services.keys, way)
    if (before === null) return { html: ask(language, t.unknown), status: 422 }
    if (given.input.act !== 'write') return shown(language, before, way, null)
    const { trouble } = await write(given, way)
    const after = trouble ? before : ((await readStory(given.door, given.services.keys, way)) ?? before)
    return shown(language, after, way, trouble ? null : notice('good', t.written), trouble)
  },
})
