import { z } from 'zod'
import { publicPage, type PublicAnswer } from '../../../platform/http/public-page.ts'
import type { PageLanguage } from '../../../platform/i18n/words.ts'
import { ClaimRefused } from '../../wages/public.ts'
import { type Checked, checkWeek } from '../check-week.ts'
import { pageLanguage, wordsIn } from '../languages.ts'
import { shownOf } from '../shown.ts'
import { todayIn } from '../../../platform/places/today-in.ts'
import { isPlace, readWeek, type Typed, type Week, weekFields } from '../week.ts'
import { placePage } from './place.ts'
import { resultPage } from './result.ts'
import { weekPage } from './week-form.ts'

/** A field longer than any real answer is read as empty. */
const typedField = z.string().max(80).catch('').default('')
const Input = z.object({ step: z.enum(['place', 'week', 'count', 'print']).catch('place').default('place'), ...(Object.fromEntries(weekFields.map(name => [name, typedField])) as Record<keyof Typed, typeof typedField>) })
type Asked = { readonly step: string } & Typed

const counted = (week: Week, now: number): Checked | null => {
  try {
    return checkWeek(week, todayIn(week.place, now))
  } catch (error) {
    if (error instanceof ClaimRefused) return null
    throw error
  }
}

/** What a filled page answers. Pure: nothing is read, kept or sent on; the page itself carries what was typed. */
export const owedAnswer = (asked: PageLanguage, { step, ...typed }: Asked, now: number): PublicAnswer => {
  const language = pageLanguage(asked)
  const given = { language, t: wordsIn(language), typed }
  const place = (typed.place ?? '').trim()
  const interpreter = asked !== language
  if (!isPlace(place) || step === 'place') return step === 'week' ? { html: placePage(given, { missing: true, interpreter }), status: 422 } : { html: placePage(given, { interpreter }) }
  if (step === 'week') return { html: weekPage(given, place) }
  const today = todayIn(place, now)
  const read = readWeek(typed, today)
  if ('wrong' in read) return { html: weekPage(given, place, read.wrong), status: 422 }
  const checked = counted(read.week, now)
  return checked ? { html: resultPage(given, shownOf(checked, today), step === 'print') } : { html: weekPage(given, place, new Map([['h1', 'hours']])), status: 422 }
}

export const owedPage = publicPage({
  at: '/owed',
  input: Input as unknown as z.ZodType<Asked>,
  // A week is never read from an address: what a link carries is not looked at.
  get: async ({ language, now }) => owedAnswer(language, { step: 'place' }, now),
  post: async ({ input, language, now }) => owedAnswer(language, { ...input, step: input.step ?? 'place' }, now),
})
