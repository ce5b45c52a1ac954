import { addDays, type PlainDate } from '../../algorithms/calendars/day.ts'
import { sql } from '../../platform/db/sql.ts'
import { mine, type MyItem } from '../../platform/my-day/mine.ts'
import type { ProvinceCode } from '../../platform/places/provinces.ts'
import { placeLabelOf } from '../../platform/places/public.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { todayIn } from '../../platform/places/today-in.ts'
import { areaSaid } from './area.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { coordinator, outreach } from './kinds.ts'
import { isUnanswered, monthsSince, resultsDueOn, staleMonths, type State } from './session.ts'

export type DayRow = { record_id: RecordId; held_on: PlainDate; state: State; province: ProvinceCode; area: string; host_indigenous: boolean; host_agrees: boolean; rounds: string[] }
type Word = 'dayTomorrow' | 'dayToday' | 'dayHow' | 'dayResults'

const itemOf = (r: DayRow, word: Word, dueOn: PlainDate, late: boolean): MyItem => ({
  id: `${r.record_id}-${word}`, record: r.record_id, said: { en: en[word], fr: fr[word] }, why: areaSaid(r.area), dueAt: `${dueOn}T12:00:00.000Z`, late, go: `/outreach/${r.record_id}`, act: { en: en.open, fr: fr.open },
})

/** What one session asks of its coordinator on this day: be ready, say how it went, or type in its slips. */
export const dayOf = (r: DayRow, today: PlainDate): MyItem | null => {
  if (isUnanswered(r, today)) return itemOf(r, 'dayHow', r.held_on, true)
  if (r.state === 'planned' && r.held_on <= addDays(today, 1)) return itemOf(r, r.held_on === today ? 'dayToday' : 'dayTomorrow', r.held_on, false)
  const due = resultsDueOn(r)
  return due === null ? null : itemOf(r, 'dayResults', due, due < today)
}

export const sessionsOfDay = mine('outreach.sessions', {
  posts: [coordinator], purpose: outreach,
  page: () => sql`
    select s.record_id, s.held_on::text, s.state, s.province, s.area, s.host_indigenous, s.host_agrees, array(select r.round from prevent.outreach_result r where r.record_id = s.record_id) as rounds
      from prevent.outreach_session s
     where s.record_id in (select g.record_id from access.grant g where g.kind = 'outreach')
       and (s.state = 'planned' or (s.state = 'held' and s.held_on > current_date - 60 and not exists (select from prevent.outreach_result r where r.record_id = s.record_id)))
       and s.held_on <= current_date + 2
     order by s.held_on, s.record_id limit 20`,
  item: (row, _open, now) => dayOf(row as unknown as DayRow, todayIn((row as unknown as DayRow).province, now)),
})

/** Three communities at most: the longest unvisited that have no visit planned. */
export const gapsOfDay = mine('outreach.gaps', {
  posts: [coordinator], purpose: outreach,
  page: () => sql`
    select v.place, v.last_month from prevent.visits(prevent.outreach_province()) v
     where v.planned_month is null and v.last_month::date <= current_date - interval '12 months'
     order by v.last_month, v.place limit 3`,
  item: (row, _open, now) => {
    const place = row['place'] as string
    const months = monthsSince(row['last_month'] as string, todayIn(place.slice(0, 2).toUpperCase() as ProvinceCode, now))
    if (months === null || months < staleMonths) return null
    const label = placeLabelOf(place)
    return { id: place, record: null, said: { en: en.dayGap({ place: label.en, months }), fr: fr.dayGap({ place: label.fr, months }) }, why: { en: en.dayGapWhy, fr: fr.dayGapWhy }, dueAt: null, late: false, go: '/outreach/communities', act: { en: en.plan, fr: fr.plan } }
  },
})
