import { addDays, type PlainDate } from '../../algorithms/calendars/day.ts'

export const audiences = ['under-13', '13-17', '18-24', 'adults', 'all-ages', 'workers-with-people'] as const
export const settings = ['school', 'group-home', 'fly-in-community', 'community', 'work-site', 'online', 'other'] as const
export const topics = ['how-it-starts', 'online-safety', 'rights-at-work', 'where-to-turn', 'healthy-relationships', 'for-those-who-help'] as const
export const rounds = ['after', 'later'] as const
export type Audience = (typeof audiences)[number]
export type Round = (typeof rounds)[number]
export type State = 'planned' | 'held' | 'called off'

/** Slips are typed in within a fortnight, while the paper is still there. */
export const resultsWithinDays = 14
export const staleMonths = 12

type Host = { readonly host_indigenous: boolean; readonly host_agrees: boolean }
/** What is counted and kept of an Indigenous host's session is the host's to decide; silence is a no. */
export const mayCount = ({ host_indigenous, host_agrees }: Host): boolean => !host_indigenous || host_agrees

type Waiting = Host & { readonly state: State; readonly held_on: PlainDate; readonly rounds: readonly string[] }
/** The day by which the slips of a session are to be typed in, while they wait; null when nothing waits. */
export const resultsDueOn = (s: Waiting): PlainDate | null =>
  s.state === 'held' && mayCount(s) && s.rounds.length === 0 ? addDays(s.held_on, resultsWithinDays) : null

/** A planned day that went by without a word. */
export const isUnanswered = (s: Pick<Waiting, 'state' | 'held_on'>, today: PlainDate): boolean => s.state === 'planned' && s.held_on < today

/** Whole months since the last visit; null when nobody is known to have come. */
export const monthsSince = (lastMonth: string | null, today: PlainDate): number | null => {
  if (lastMonth === null) return null
  const [year, month] = lastMonth.split('-').map(Number) as [number, number]
  const [thisYear, thisMonth] = today.split('-').map(Number) as [number, number]
  return (thisYear - year) * 12 + thisMonth - month
}
