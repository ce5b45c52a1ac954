import { addDays, day, type PlainDate } from '../../algorithms/calendars/day.ts'
import { workingDaysAfter } from '../../algorithms/calendars/working-days.ts'

export const answers = ['asked', 'in-order', 'not-in-order', 'speak'] as const
export type Answer = (typeof answers)[number]

/** Looked at in one working day, answered in ten, by an office that is none of those who keep her file. */
export const lookWithin = 1
export const answerWithin = 10

/** The last day of what comes next for a worry told on `on`; null when it is answered. */
export const dueOn = (on: PlainDate, { seen, answer }: { seen: boolean; answer: string | null }): PlainDate | null =>
  answer !== null && answer !== 'asked' ? null : workingDaysAfter(on, seen ? answerWithin : lookWithin)

/** Late from the day after. */
export const isLate = (due: PlainDate, now: number): boolean => day(new Date(now).toISOString().slice(0, 10)) >= addDays(due, 1)
