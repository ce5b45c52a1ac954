import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { publicPage, type PublicAnswer, type PublicGiven } from '../../../platform/http/public-page.ts'
import { isProvinceCode } from '../../../platform/places/provinces.ts'
import { Refusal } from '../../../platform/errors/catalogue.ts'
import { isSound, keepReport, sealHere, type Sealed } from '../keep-report.ts'
import { type NamedReader, namedReaders } from '../reader.ts'
import { partsToRetype, receiptOfForm, typedReceipt } from '../receipt.ts'
import { abouts, dayOf } from '../report.ts'
import { fromText } from '../sealed/bytes.ts'
import { plainWord } from '../sealed/receipt.ts'
import { mostCharacters } from '../sealed/sealed-to.ts'
import { keepPage, reportForm, sentPage, type Trouble } from './report-form.ts'
import { languageFor, officialOf, wordsFor } from './words.ts'

const text = (most: number) => z.string().max(most).default('')
const Input = z.object({ act: text(10), to: text(40), also: text(40), about: text(20), place: text(5), body: text(60_000), once: text(60), words: text(300), a: text(100), b: text(100), sealed: text(40_000), find: text(60), reply: text(60) })
type Input = z.infer<typeof Input>
type Given = PublicGiven<Input>

const fresh = () => randomBytes(16).toString('base64url')

const shown = async ({ door, language, input }: Given, trouble: readonly Trouble[]): Promise<PublicAnswer> =>
  ({ html: reportForm(languageFor(language), await namedReaders(door), { ...input, once: fresh() }, trouble), ...(trouble.length > 0 ? { status: 422 as const } : {}) })

const retyped = ({ language, input }: Given): PublicAnswer => {
  const receipt = typedReceipt(input.words)
  const spoken = languageFor(language)
  if (receipt === null) return { html: sentPage(spoken) }
  const right = partsToRetype.every((n, i) => plainWord(i === 0 ? input.a : input.b) === receipt.split(' ')[n - 1])
  return right ? { html: sentPage(spoken) } : { html: keepPage(spoken, receipt, true), status: 422 }
}

const chosenReaders = (all: readonly NamedReader[], { to, also }: Input): [NamedReader, NamedReader?] | null => {
  const first = all.find(r => r.id === to)
  if (!first || also === '' || also === to) return first ? [first] : null
  const second = all.find(r => r.id === also)
  return second ? [first, second] : null
}

const sealedInPage = ({ sealed, find, reply }: Input): Sealed | null => {
  const [body, row, answerTo] = [fromText(sealed), fromText(find), fromText(reply)]
  return body && row && answerTo ? { body, find: row, answerTo } : null
}

const send = async (given: Given): Promise<PublicAnswer> => {
  const { door, services: { keys }, input, now } = given
  const language = languageFor(given.language)
  const t = wordsFor(language)
  const readers = chosenReaders(await namedReaders(door), input)
  if (readers === null) return shown(given, [{ field: 'to', said: input.to === '' ? t.choose : t.gone }])
  const asked = { readers, about: abouts.find(a => a === input.about) ?? ('unsaid' as const), province: isProvinceCode(input.place) ? input.place : ('--' as const), language: officialOf(language), on: dayOf(now) }
  const named = readers.filter(r => r !== undefined)
  if (input.sealed !== '') {
    const sealed = sealedInPage(input)
    if (sealed === null || !(await isSound(sealed, named))) return shown(given, [{ field: 'body', said: t.unsound }])
    await keepReport(door, keys, sealed, asked)
    return { html: sentPage(language) }
  }
  const body = input.body.trim()
  if (body === '' || body.length > mostCharacters) return shown(given, [{ field: 'body', said: body === '' ? t.empty : t.long }])
  const receipt = receiptOfForm(keys, officialOf(language), [input.once.length >= 20 ? input.once : fresh(), input.to, input.also, input.about, input.place, body])
  await keepReport(door, keys, await sealHere(named, body, receipt), asked)
  return { html: keepPage(language, receipt, false) }
}

/** A report without a name. Nothing of the sender is kept but what she typed and chose, and the day. */
export const reportPageOf = publicPage({
  at: '/report',
  input: Input,
  get: async given => shown({ ...given, input: { ...given.input, to: '', also: '', about: '', place: '', body: '' } }, []),
  post: async given => {
    if (given.input.act === 'kept') return retyped(given)
    return send(given).catch((error: unknown) => {
      if ((error as { code?: string }).code !== 'TL404' && !(error instanceof Refusal)) throw error
      return shown(given, [{ field: 'to', said: wordsFor(languageFor(given.language)).gone }])
    })
  },
})
