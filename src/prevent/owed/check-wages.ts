import type { z } from 'zod'
import { ClaimRefused, laws } from '../wages/public.ts'
import { checkWeek } from './check-week.ts'
import type { checkWages, WeekAnswer } from './endpoints.ts'
import { shownOf } from './shown.ts'
import { todayIn } from '../../platform/places/today-in.ts'
import { isPlace, places, readWeek, type Typed } from './week.ts'

type Answered = { readonly wrong: { readonly field: string; readonly code: string }[]; readonly answer: WeekAnswer | null }

/** The same reading as the public page. What is wrong is named field by field, in the answer. */
export const checkTyped = (typed: z.infer<typeof checkWages.input>, now: number): Answered => {
  const today = todayIn(isPlace(typed.place) ? typed.place : null, now)
  const read = readWeek(typed as Typed, today)
  if ('wrong' in read) return { wrong: [...read.wrong].map(([field, code]) => ({ field, code })), answer: null }
  try {
    return { wrong: [], answer: shownOf(checkWeek(read.week, today), today) }
  } catch (error) {
    if (error instanceof ClaimRefused) return { wrong: [{ field: 'h1', code: 'hours' }], answer: null }
    throw error
  }
}

export const placesOfLaw = () => ({ places: places.map(code => ({ code, name: laws[code].name, classes: laws[code].classes.map(({ id, says }) => ({ id, says })) })) })
