import type { PlainDate } from '../../algorithms/calendars/day.ts'
import { raw, sql } from '../../platform/db/sql.ts'
import { mine } from '../../platform/my-day/mine.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { supervisor } from '../cases/kinds.ts'
import { en } from './en.ts'
import { planners } from './endpoints.ts'
import { fr } from './fr.ts'
import { climbsMs, graceMs } from './plan.ts'

const soonMs = 12 * 3_600_000
/** Files that I lead, and those that nobody leads yet. */
const ledByMe = (record: 'c.record_id' | 'v.record_id') => raw(`(exists (select from protect.case_lead l where l.record_id = ${record} and l.member_id = (select access.me()) and l.until is null) or not exists (select from protect.case_lead l where l.record_id = ${record} and l.until is null))`)
type CheckIn = { id: string; record_id: RecordId; at: Date; number: string }
const go = (record: RecordId) => `/cases/${record}/safety`

/** A time at which she lets us hear from her; past its half hour it is first in the day, with what she chose on the page. */
export const checkInsOfDay = mine('safety-plan.check-ins', {
  posts: planners,
  page: now => sql`
    select c.id, c.record_id, c.at, s.number from protect.check_in c join protect.case_summary s on s.record_id = c.record_id
     where c.agency_id = (select access.my_agency()) and c.state = 'waiting' and c.at <= ${new Date(now + soonMs)}::timestamptz and ${ledByMe('c.record_id')} order by c.at, c.id limit 40`,
  item: (row, _open, now) => {
    const { id, record_id: record, at, number } = row as unknown as CheckIn
    const late = now >= at.getTime() + graceMs
    return { id: `check-in-${id}`, record, said: late ? { en: en.missed, fr: fr.missed } : { en: en.waits, fr: fr.waits }, why: { en: number, fr: number }, dueAt: at.toISOString(), late, go: go(record), act: { en: en.open, fr: fr.open } }
  },
})

/** Two hours on, whoever supervises sees it too. */
export const checkInsClimb = mine('safety-plan.check-ins-climb', {
  posts: [supervisor],
  page: now => sql`
    select c.id, c.record_id, c.at, s.number from protect.check_in c join protect.case_summary s on s.record_id = c.record_id
     where c.agency_id = (select access.my_agency()) and c.state = 'waiting' and c.at <= ${new Date(now - climbsMs)}::timestamptz and not ${ledByMe('c.record_id')} order by c.at, c.id limit 20`,
  item: row => {
    const { id, record_id: record, at, number } = row as unknown as CheckIn
    return { id: `check-in-late-${id}`, record, said: { en: en.climbs, fr: fr.climbs }, why: { en: number, fr: number }, dueAt: at.toISOString(), late: true, go: go(record), act: { en: en.open, fr: fr.open } }
  },
})

/** A plan to look at together, and why now. */
export const reviewsOfDay = mine('safety-plan.reviews', {
  posts: planners,
  page: now => sql`
    select v.record_id, v.due_on::text as due_on, v.because, s.number from protect.safety_review v join protect.case_summary s on s.record_id = v.record_id
     where v.agency_id = (select access.my_agency()) and v.due_on <= (${new Date(now).toISOString()}::timestamptz at time zone 'America/Toronto')::date and s.state <> 'closed' and ${ledByMe('v.record_id')} order by v.due_on, v.record_id limit 40`,
  item: row => {
    const { record_id: record, due_on: due, because, number } = row as unknown as { record_id: RecordId; due_on: PlainDate; because: 'day' | 'house' | 'return' | 'missed'; number: string }
    return { id: `safety-review-${record}`, record, said: { en: en.review, fr: fr.review }, why: { en: `${number}, ${en[`because_${because}`]}`, fr: `${number}, ${fr[`because_${because}`]}` }, dueAt: `${due}T21:00:00.000Z`, late: because !== 'day', go: go(record), act: { en: en.open, fr: fr.open } }
  },
})
