import type { PlainDate } from '../../algorithms/calendars/day.ts'
import type { RoomsOf } from '../beds/public.ts'
import type { Listing } from '../services/public.ts'
import { answerOf } from './answer.ts'
import { capacityOf } from './capacity.ts'
import { indexDirectory } from './directory-index.ts'
import { type Answers, askedOn } from './from-answers.ts'
import { match } from './match.ts'
import { orderByWay } from './order-by-way.ts'
import { waysFrom } from './travel-to.ts'

const mostRanked = 200

/** The same engine as behind the screen, over listings read from files. `limits` are exactly those given: nothing is meant beside. */
export const answerFromFiles = (listings: readonly Listing[], rooms: ReadonlyMap<string, RoomsOf>, answers: Answers & { readonly age: number | null }, on: PlainDate, policy: { readonly most: number; readonly without: readonly string[] }) => {
  const asked = { ...askedOn(answers, on, policy.without), age: answers.age }
  const index = indexDirectory(listings)
  const capacity = capacityOf(index, rooms)
  const matched = match(index, capacity, asked, Math.max(mostRanked, policy.most))
  const way = waysFrom(asked.from?.id ?? null, on)
  const ranked = orderByWay(matched.ranked, index, capacity, way, asked.wishes.includes('far'))
  const { at: _at, setAside: _aside, near: _near, away: _away, ...answer } = answerOf(asked, { ...matched, ranked }, ranked.slice(0, policy.most), 0, index, capacity, way, on, [])
  return { ...answer, places: answer.places.map(({ ring: _ring, ...place }) => place) }
}
