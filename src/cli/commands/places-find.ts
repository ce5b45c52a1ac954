import { z } from 'zod'
import { placeCredit } from '../../platform/places/credit.ts'
import { findPlaces, type FoundPlace } from '../../platform/places/find-places.ts'
import { placeLabel } from '../../platform/places/place-label.ts'
import { sourceOf } from '../../platform/places/sources.ts'
import { BadInput, command } from '../command.ts'

const Limit = z.coerce.number().int().min(1).max(100).default(10)

const shown = ({ place, matched, how }: FoundPlace) => ({
  ...place,
  label: placeLabel(place),
  matched,
  how,
  sources: place.sources.map(key => ({ key, ...sourceOf(key) })),
})

export default command({
  name: 'places find',
  usage: 'places find TEXT [--limit 10] [--file NAMES.txt]',
  says: 'Canadian places that a typed name may mean: any accents, a slip or two, Indigenous, syllabic and former names.',
  example: 'throughline places find --file docs/examples/places/names.txt',
  options: { limit: { type: 'string', says: 'how many at most, 1 to 100' }, file: { type: 'string', says: 'names, one a line, instead of TEXT' } },
  run: async ({ args, options }, io) => {
    const limit = Limit.safeParse(options['limit'])
    if (!limit.success) throw new BadInput('places.limit', { en: 'Give a limit from 1 to 100.', fr: 'Donnez une limite de 1 à 100.' }, '--limit')
    const file = options['file']
    const names = typeof file === 'string' ? (await io.read(file)).split(/\r?\n/).map(line => line.trim()).filter(line => line !== '' && !line.startsWith('#')) : [args.join(' ').trim()]
    if (names.every(name => name === '')) throw new BadInput('places.no-name', { en: 'Give the name of a place.', fr: 'Donnez le nom d’un lieu.' }, 'TEXT')
    return { searches: names.map(text => ({ text, places: findPlaces(text, limit.data).map(shown) })), credit: placeCredit }
  },
})
