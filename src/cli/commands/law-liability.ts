import { z } from 'zod'
import { day, parseDay } from '../../algorithms/calendars/day.ts'
import { losses, type LossId } from '../../law/facts/liability.ts'
import { acts, places, roles, statuses } from '../../law/liability/facts.ts'
import { liability } from '../../law/liability/liability.ts'
import { pending } from '../../law/facts/sources.ts'
import { BadInput, command } from '../command.ts'

const first = day('1867-07-01'), last = day('2300-01-01')
export const someDay = z.string().transform((text, ctx) => {
  const parsed = parseDay(text)
  if (parsed && parsed >= first && parsed <= last) return parsed
  ctx.addIssue({ code: 'custom' })
  return z.NEVER
})
/** A question may be left out or answered null; both mean that nobody has said. */
export const maybe = <T extends z.ZodType>(schema: T) => schema.nullish().transform(value => value ?? undefined)
const yesOrNo = maybe(z.boolean())

const input = z.strictObject({
  role: z.enum(roles), act: z.enum(acts), on: someDay,
  ownServices: yesOrNo,
  relationship: maybe(z.union([z.string().max(2_000), z.array(z.string().max(200)).max(50)])),
  sellerAge: maybe(z.number().min(0).max(130)),
  place: maybe(z.enum(places)), inCanada: yesOrNo, status: maybe(z.enum(statuses)),
  circumstances: maybe(z.array(z.enum(Object.keys(losses) as [LossId, ...LossId[]])).max(20)),
  exploitation: yesOrNo, forPurchase: yesOrNo, knew: yesOrNo, encouraged: yesOrNo, proportionate: yesOrNo, sameTerms: yesOrNo, traffic: yesOrNo, exploited: yesOrNo,
})

const noFile = () => new BadInput('law.no-facts', { en: 'Name one file of facts. See --help.', fr: 'Nommez un fichier de faits. Voir --help.' })
const french = z.locales.frCA().localeError
const notADay = { en: 'a day written YYYY-MM-DD, between 1867 and 2300', fr: 'un jour écrit AAAA-MM-JJ, entre 1867 et 2300' }

/** The facts as the schema reads them; the first flaw is refused with its place and, in each language, what was expected there. */
export const readOrRefuse = <T extends z.ZodType>(schema: T, given: unknown): z.infer<T> => {
  const parsed = schema.safeParse(given)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]!
  const at = [...issue.path, ...(issue.code === 'unrecognized_keys' ? issue.keys : [])].join('.')
  const said = issue.code === 'custom' ? notADay : { en: issue.message, fr: schema.safeParse(given, { error: french }).error?.issues[0]?.message ?? issue.message }
  throw new BadInput('law.facts-unreadable', { en: `Correct this answer: ${said.en}.`, fr: `Corrigez cette réponse\u00a0: ${said.fr}.` }, at)
}

export default command({
  name: 'law liability',
  usage: 'law liability FACTS.json',
  says: 'Which provisions on purchase, benefit, procuring, advertising and trafficking the facts match, as the law stood that day; never a verdict.',
  example: 'law liability docs/examples/law/driver-fixed-fare.json',
  options: {},
  run: async ({ args }, io) => {
    if (args.length !== 1) throw noFile()
    const facts = readOrRefuse(input, await io.readJson(args[0]!))
    const results = liability(facts).map(({ cite, ...found }) => ({ ...found, citation: cite.en, cite }))
    return { on: facts.on, results, caution: pending }
  },
})
