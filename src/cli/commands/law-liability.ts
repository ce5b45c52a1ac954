import { z } from 'zod'
import { parseDay } from '../../algorithms/calendars/day.ts'
import { losses, type LossId } from '../../law/facts/liability.ts'
import { acts, places, roles, statuses } from '../../law/liability/facts.ts'
import { liability } from '../../law/liability/liability.ts'
import { pending } from '../../law/facts/sources.ts'
import { BadInput, command } from '../command.ts'

const day = z.string().transform((text, ctx) => {
  const parsed = parseDay(text)
  if (parsed) return parsed
  ctx.addIssue({ code: 'custom', message: 'a day written YYYY-MM-DD' })
  return z.NEVER
})
/** A question may be left out or answered null; both mean that nobody has said. */
const maybe = <T extends z.ZodType>(schema: T) => schema.nullish().transform(value => value ?? undefined)
const yesOrNo = maybe(z.boolean())

const input = z.strictObject({
  role: z.enum(roles), act: z.enum(acts), on: day,
  ownServices: yesOrNo,
  relationship: maybe(z.union([z.string().max(2_000), z.array(z.string().max(200)).max(50)])),
  sellerAge: maybe(z.number().min(0).max(130)),
  place: maybe(z.enum(places)), inCanada: yesOrNo, status: maybe(z.enum(statuses)),
  circumstances: maybe(z.array(z.enum(Object.keys(losses) as [LossId, ...LossId[]])).max(20)),
  exploitation: yesOrNo, forPurchase: yesOrNo, knew: yesOrNo, encouraged: yesOrNo, proportionate: yesOrNo, sameTerms: yesOrNo, traffic: yesOrNo, exploited: yesOrNo,
})

const noFile = () => new BadInput('law.no-facts', { en: 'Name one file of facts. See --help.', fr: 'Nommez un fichier de faits. Voir --help.' })
export const readFacts = (given: unknown) => {
  const parsed = input.safeParse(given)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]!
  const at = [...issue.path, ...(issue.code === 'unrecognized_keys' ? issue.keys : [])].join('.')
  throw new BadInput('law.facts-unreadable', { en: `Correct this answer: ${issue.message}.`, fr: `Corrigez cette réponse\u00a0: ${issue.message}.` }, at)
}

export default command({
  name: 'law liability',
  usage: 'law liability FACTS.json',
  says: 'Which provisions on purchase, benefit, procuring, advertising and trafficking the facts match, as the law stood that day; never a verdict.',
  example: 'law liability docs/examples/law/driver-fixed-fare.json',
  options: {},
  run: async ({ args }, io) => {
    if (args.length !== 1) throw noFile()
    const facts = readFacts(await io.readJson(args[0]!))
    const results = liability(facts).map(({ cite, ...found }) => ({ ...found, citation: cite.en, cite }))
    return { on: facts.on, results, caution: pending }
  },
})
