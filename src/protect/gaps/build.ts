import type { Rng } from '../../algorithms/random/rng.ts'
import { placeList } from '../../platform/places/place-list.ts'
import type { Asked } from '../matching/asked.ts'
import { anAsk, manyListings } from '../matching/build.ts'
import { indexDirectory } from '../matching/directory-index.ts'
import type { Demand, Year, YearRoom } from './replay.ts'

const minutesOfYear = 365 * 24 * 60

/** An invented year: `n` who seek, of `kinds` different asks, at `houses` houses with a few rooms each. */
export const aYear = (rng: Rng, { n, kinds, houses, rooms }: { readonly n: number; readonly kinds: number; readonly houses: number; readonly rooms: number }): Year => {
  const listings = manyListings(rng, houses)
  const places = placeList().places
  const asks: Asked[] = Array.from({ length: kinds }, () => {
    const here = rng.pick(places)
    return anAsk({ gender: rng.pick([null, 'woman', 'man']), children: Array.from({ length: rng.below(3) }, () => rng.below(15)), pets: rng.next() < 0.2 ? ['dog'] : [], limits: rng.next() < 0.2 ? ['within:800', 'access:wheelchair-room'] : ['within:800'], from: { id: here.id, province: here.province, point: { lat: here.lat, lon: here.lon } } })
  })
  const yearRooms: YearRoom[] = Array.from({ length: houses * rooms }, (_, i) => ({ house: i % houses, adults: 1 + rng.below(2), children: rng.below(4), pets: rng.next() < 0.4 ? ['dog'] : [], wheelchair: rng.next() < 0.2 }))
  const demands: Demand[] = Array.from({ length: n }, () => ({ at: rng.below(minutesOfYear), ask: rng.below(kinds), stay: 60 * 24 * (1 + rng.below(40)) })).sort((a, b) => a.at - b.at)
  return { index: indexDirectory(listings), asks, demands, rooms: yearRooms }
}
