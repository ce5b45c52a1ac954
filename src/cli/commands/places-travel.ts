import { z } from 'zod'
import { parseDay, type PlainDate } from '../../algorithms/calendars/day.ts'
import type { Means } from '../../algorithms/geography/link.ts'
import type { TravelAnswer } from '../../algorithms/geography/travel.ts'
import { accessAsKnown, placeCredit } from '../../platform/places/credit.ts'
import type { Place } from '../../platform/places/place.ts'
import { placeLabel } from '../../platform/places/place-label.ts'
import { resolvePlace } from '../../platform/places/resolve-place.ts'
import { sourceOf } from '../../platform/places/sources.ts'
import { travelBetween } from '../../platform/places/travel-between.ts'
import { sayMinutes, travelCautions } from '../../platform/places/travel-words.ts'
import { BadInput, command, type Given, type Io } from '../command.ts'

const allMeans = ['road', 'winter-road', 'ferry', 'foot-ferry', 'boat', 'rail', 'flight', 'snowmobile'] as const satisfies readonly Means[]
const By = z.string().transform(text => text.split(',').map(word => word.trim())).pipe(z.array(z.enum(allMeans)).min(1))

const placeFor = (text: string | undefined, at: string): Place => {
  if (!text) throw new BadInput('places.no-name', { en: 'Give two places: from and to.', fr: 'Donnez deux lieux\u00a0: départ et arrivée.' }, at)
  const found = resolvePlace(text)
  if ('place' in found) return found.place
  if (found.candidates.length === 0) throw new BadInput('places.not-found', { en: 'No Canadian place of that name is known.', fr: 'Aucun lieu canadien de ce nom n’est connu.' }, at)
  const names = found.candidates.map(place => `${place.name}, ${place.province} = ${place.id}`).join('; ')
  throw new BadInput('places.ambiguous', { en: `Say which place is meant, by its id: ${names}`, fr: `Précisez le lieu, par son identifiant\u00a0: ${names}` }, at)
}

const dayFor = (text: unknown): PlainDate => {
  const on = typeof text === 'string' ? parseDay(text) : null
  if (!on) throw new BadInput('places.on', { en: 'Give the day of travel: --on YYYY-MM-DD', fr: 'Donnez le jour du déplacement\u00a0: --on AAAA-MM-JJ' }, '--on')
  return on
}

const meansFor = (text: unknown): Means[] | undefined => {
  if (text === undefined) return undefined
  const by = By.safeParse(text)
  if (!by.success) throw new BadInput('places.by', { en: `Give means from this list, with commas: ${allMeans.join(',')}`, fr: `Donnez des moyens de cette liste, avec des virgules\u00a0: ${allMeans.join(',')}` }, '--by')
  return by.data
}

const Journey = z.strictObject({ from: z.string().max(200), to: z.string().max(200), on: z.string(), by: z.string().optional(), avoid: z.string().optional(), mayCrossUnitedStates: z.boolean().optional() })
type Journey = z.infer<typeof Journey>

const asked = async ({ args, options }: Given, io: Io): Promise<Partial<Journey>> => {
  if (typeof options['file'] === 'string') return Journey.parse(await io.readJson(options['file']))
  if (args.length > 2) throw new BadInput('places.quotes', { en: 'Put each place in quotation marks.', fr: 'Mettez chaque lieu entre guillemets.' }, args[2])
  const text = (name: string) => (typeof options[name] === 'string' ? { [name]: options[name] } : {})
  return { ...(args[0] !== undefined && { from: args[0] }), ...(args[1] !== undefined && { to: args[1] }), ...text('on'), ...text('by'), ...text('avoid'), mayCrossUnitedStates: options['through-united-states'] === true }
}

const withSources = (answer: TravelAnswer) =>
  answer.known ? { ...answer, says: { quick: sayMinutes(answer.quick), plan: sayMinutes(answer.plan), bad: sayMinutes(answer.bad) }, sources: [...new Set(answer.legs.map(leg => leg.source))].map(key => ({ key, ...sourceOf(key) })) } : answer

export default command({
  name: 'places travel',
  usage: 'places travel FROM TO --on DATE [--by road,ferry] [--avoid PLACE] [--through-united-states] | --file JOURNEY.json',
  says: 'How long from one place to another on a day: if all goes well, to plan for, on a bad day; or why that is not known.',
  example: 'throughline places travel --file docs/examples/places/travel.json',
  options: {
    on: { type: 'string', says: 'the day of travel, YYYY-MM-DD' },
    by: { type: 'string', says: 'only these means' },
    avoid: { type: 'string', says: 'a place not to pass through' },
    file: { type: 'string', says: 'the journey as JSON: from, to, on, by, avoid, mayCrossUnitedStates' },
    'through-united-states': { type: 'boolean', says: 'allow a road that crosses the United States' },
  },
  run: async (given, io) => {
    const journey = await asked(given, io)
    const [from, to, on, by] = [placeFor(journey.from, 'FROM'), placeFor(journey.to, 'TO'), dayFor(journey.on), meansFor(journey.by)]
    const avoid = journey.avoid === undefined ? undefined : [placeFor(journey.avoid, '--avoid').id]
    const answer = travelBetween(from, to, { on, ...(by && { by }), ...(avoid && { avoid }), mayCrossUnitedStates: journey.mayCrossUnitedStates ?? false })
    return { from: { id: from.id, label: placeLabel(from) }, to: { id: to.id, label: placeLabel(to) }, on, travel: withSources(answer), cautions: travelCautions(answer), note: accessAsKnown, credit: placeCredit }
  },
})
