import { type Bytes, fromText, toText } from '../sealed/bytes.ts'
import { publicKeyOf } from '../sealed/hpke.ts'
import { chanceBytes, keysOf, makeReceipt, plainWord, readReceipt } from '../sealed/receipt.ts'
import { herId, mostCharacters, openSealed, type Reader, sealTo } from '../sealed/sealed-to.ts'

// Seals on the device. Where any of this is missing the form is sent as it is, and the page has said so.
const at = <E extends HTMLElement = HTMLElement>(id: string): E | null => document.getElementById(id) as E | null
const fieldOf = (form: HTMLFormElement, name: string): HTMLInputElement => form.elements.namedItem(name) as HTMLInputElement
const chosen = (form: HTMLFormElement, name: string): string => String(new FormData(form).get(name) ?? '')
const tab = 'k'

const listOf = async (language: string): Promise<readonly string[]> =>
  language === 'fr' ? (await import('../sealed/words/french.ts')).frenchWords : (await import('../sealed/words/english.ts')).englishWords

const readersIn = (sealing: HTMLElement): Reader[] => (sealing.dataset['readers'] ?? '').split(' ').filter(Boolean).flatMap(pair => {
  const [id = '', key = ''] = pair.split('=')
  const bytes = fromText(key)
  return bytes ? [{ id, key: bytes }] : []
})

const tooMuch = (field: HTMLInputElement, sealing: HTMLElement): boolean => {
  const length = field.value.trim().length
  field.setCustomValidity(length === 0 ? (sealing.dataset['empty'] ?? ' ') : length > mostCharacters ? (sealing.dataset['long'] ?? ' ') : '')
  return !field.reportValidity()
}

const put = (form: HTMLFormElement, values: Readonly<Record<string, string>>) => {
  for (const [name, value] of Object.entries(values)) fieldOf(form, name).value = value
}

/** The words stand in the page until two of them were typed again; only then does anything leave. */
const keepWords = (receipt: string): Promise<void> => new Promise(done => {
  const [keep, words, parts] = [at('keep')!, at('words')!, at<HTMLFormElement>('parts')!]
  words.replaceChildren(...receipt.split(' ').map((word, i) => {
    const item = document.createElement('li')
    item.className = 'panel row'
    item.append(Object.assign(document.createElement('b'), { textContent: String(i + 1) }), ` ${word}`)
    return item
  }))
  at('ask')!.hidden = true
  keep.hidden = false
  scrollTo(0, 0)
  parts.addEventListener('submit', event => {
    event.preventDefault()
    const right = (parts.dataset['parts'] ?? '').split(' ').every((n, i) => plainWord(fieldOf(parts, `part-${i}`).value) === receipt.split(' ')[Number(n) - 1])
    at('parts-error')!.textContent = right ? '' : (at('sealing')!.dataset['wrong'] ?? '')
    if (right) done()
  })
})

const onReport = (ask: HTMLElement, sealing: HTMLElement) => {
  const form = ask.querySelector('form')!
  form.addEventListener('submit', async event => {
    event.preventDefault()
    const body = fieldOf(form, 'body')
    if (tooMuch(body, sealing)) return
    const named = [chosen(form, 'to'), chosen(form, 'also')].filter((id, i, all) => id !== '' && all.indexOf(id) === i)
    const readers = named.flatMap(id => readersIn(sealing).filter(r => r.id === id))
    const receipt = makeReceipt(await listOf(ask.dataset['language'] ?? 'en'), crypto.getRandomValues(new Uint8Array(chanceBytes)))
    const { find, seed } = await keysOf(receipt)
    put(form, { sealed: toText(await sealTo(readers, body.value.trim(), 'throughline report text')), find: toText(find), reply: toText(await publicKeyOf(seed)) })
    await keepWords(receipt)
    body.value = ''
    form.submit()
  })
}

const onEnter = (enter: HTMLElement) => {
  const form = enter.querySelector('form')!
  form.addEventListener('submit', async event => {
    event.preventDefault()
    const words = fieldOf(form, 'words')
    const receipt = readReceipt(words.value, [await listOf('en'), await listOf('fr')])
    words.setCustomValidity(receipt === null ? (enter.dataset['slip'] ?? ' ') : '')
    if (receipt === null || !words.reportValidity()) return void words.reportValidity()
    const { find, seed } = await keysOf(receipt)
    sessionStorage.setItem(tab, toText(seed))
    put(form, { find: toText(find), words: '' })
    form.submit()
  })
  enter.addEventListener('input', event => (event.target as HTMLInputElement).setCustomValidity(''))
}

/** The key crosses from one page to the next in this tab alone and is taken out at once. */
const onStory = async (story: HTMLElement, sealing: HTMLElement) => {
  const kept = fromText(sessionStorage.getItem(tab) ?? '')
  sessionStorage.removeItem(tab)
  const seed: Bytes | null = kept && kept.length === 32 ? kept : null
  for (const answer of story.querySelectorAll<HTMLElement>('[data-answer]')) {
    const sealed = fromText(answer.dataset['answer'] ?? '')
    const text = seed && sealed ? await openSealed({ id: herId, seed }, sealed, 'throughline report reply') : null
    if (text !== null) answer.replaceChildren(...text.split('\n').flatMap((line, i) => (i === 0 ? [line] : [document.createElement('br'), line])))
  }
  const form = story.querySelector('form')!
  if (seed === null) return
  form.addEventListener('submit', async event => {
    event.preventDefault()
    const body = fieldOf(form, 'body')
    if (tooMuch(body, sealing)) return
    put(form, { sealed: toText(await sealTo(readersIn(sealing), body.value.trim(), 'throughline report text')) })
    body.value = ''
    sessionStorage.setItem(tab, toText(seed))
    form.submit()
  })
}

/** Old devices know no X25519: they are left with the page as it came. */
const able = async (): Promise<boolean> => publicKeyOf(crypto.getRandomValues(new Uint8Array(32))).then(key => key.length === 32, () => false)

const start = async () => {
  if (!globalThis.crypto?.subtle || !(await able())) return
  const [ask, enter, story, sealing] = [at('ask'), at('enter'), at('story'), at('sealing')]
  if (sealing) {
    for (const named of document.querySelectorAll('#body')) named.addEventListener('input', () => (named as HTMLInputElement).setCustomValidity(''))
    if (!story || sessionStorage.getItem(tab)) sealing.textContent = sealing.dataset['sealed'] ?? ''
  }
  if (ask && sealing) onReport(ask, sealing)
  if (enter) onEnter(enter)
  if (story && sealing) await onStory(story, sealing)
}
void start()
