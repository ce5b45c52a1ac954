import { addMonths, type PlainDate } from '../../algorithms/calendars/day.ts'
import type { Confidence, Said } from '../../algorithms/facts/sourced.ts'
import { type Answer, laws, type LookBackStatus, readOn, type Rule, wageSources } from '../wages/public.ts'
import type { Checked } from './check-week.ts'
import { sundayOf } from './week.ts'

export type Source = { readonly id: string; readonly title: string; readonly address: string | null; readonly kind: Confidence }
export type LineShown = {
  readonly rule: Rule; readonly quantity: number; readonly unit: string; readonly rateCents: number; readonly owedCents: number; readonly dueCents: number; readonly paidCents: number
  readonly cite: Said; readonly confidence: Confidence; readonly sources: readonly string[]; readonly why: Said
  readonly window: Pick<LookBackStatus, 'status' | 'says' | 'lastDayToAsk' | 'confidence'>
}
/** The answer as the page and the staff screen show it. Sums that cannot be said are absent, never zero. */
export type Shown = {
  readonly place: { readonly code: string; readonly name: Said }
  readonly from: PlainDate; readonly to: PlainDate; readonly hours: number; readonly countedPaidCents: number | null
  readonly verdict: Checked['verdict']
  /** Something more could be owed that cannot be said. */
  readonly atLeast: boolean
  readonly lowCents: number; readonly highCents: number
  readonly askable: { readonly cents: number; readonly outsideCents: number; readonly cannotSayCents: number }
  readonly readings: readonly { readonly as: Said | null; readonly lowCents: number; readonly highCents: number; readonly cannot: boolean }[]
  readonly lines: readonly LineShown[]
  readonly lookBack: { readonly months: number | null; readonly opensOn: PlainDate | null; readonly cite: Said; readonly confidence: Confidence; readonly sources: readonly string[] }
  readonly deadlines: Answer['deadlines']; readonly flags: readonly { readonly code: string; readonly says: Said }[]; readonly cannot: readonly { readonly code: string; readonly what: Said; readonly why: Said }[]
  readonly questions: Answer['questions']; readonly assumed: Answer['assumed']
  readonly sources: readonly Source[]; readonly readOn: PlainDate
}

const sourcesIn = (ids: string): string[] => ids.split(' ').filter(id => id in wageSources)
const sourceOf = (id: string): Source => {
  const [title, address, kind] = wageSources[id]!
  return { id, title, address, kind }
}
const saysMore = (answer: Answer): boolean => answer.cannot.some(c => c.code !== 'interest')

export const shownOf = (checked: Checked, today: PlainDate): Shown => {
  const { week, readings } = checked
  const main = readings[0]!.answer
  const law = laws[week.place]
  const lines = main.lines.map(({ rule, quantity, unit, rateCents, owedCents, dueCents, paidCents, cite, confidence, source, why, window: { status, says, lastDayToAsk, confidence: sure } }) =>
    ({ rule, quantity, unit, rateCents, owedCents, dueCents, paidCents, cite, confidence, sources: sourcesIn(source), why, window: { status, says, lastDayToAsk, confidence: sure } }))
  const { months, cite, confidence, source } = law.lookBack
  const used = [...new Set([...lines.flatMap(l => l.sources), ...sourcesIn(source)])]
  return {
    place: { code: week.place, name: law.name }, from: week.monday, to: sundayOf(week), hours: checked.hours, countedPaidCents: checked.countedPaidCents,
    verdict: checked.verdict, atLeast: checked.verdict !== 'cannot' && readings.some(r => saysMore(r.answer)), lowCents: checked.lowCents, highCents: checked.highCents,
    askable: { cents: main.totals.claimableCents, outsideCents: main.totals.outsideWindowCents, cannotSayCents: main.totals.cannotSayCents },
    readings: readings.map(({ as, answer }) => ({ as, lowCents: answer.totals.range.lowCents, highCents: answer.totals.range.highCents, cannot: answer.totals.range.highCents === 0 && saysMore(answer) })),
    lines,
    lookBack: { months, opensOn: months === null ? null : addMonths(today, -months), cite, confidence, sources: sourcesIn(source) },
    deadlines: main.deadlines, flags: main.flags.map(({ code, says }) => ({ code, says })), cannot: main.cannot.map(({ code, what, why }) => ({ code, what, why })), questions: main.questions, assumed: main.assumed,
    sources: used.map(sourceOf), readOn,
  }
}
