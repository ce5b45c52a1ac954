import { mine, type MyItem } from '../../platform/my-day/mine.ts'
import { sql } from '../../platform/db/sql.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { both, senders } from './endpoints.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { driver } from './kinds.ts'
import { type CheckBack, checkBackDueMs, dueOf, isTerminal } from './referral.ts'
import { type MineRow, promisedIn } from './read-referrals.ts'

const soonMs = 12 * 3_600_000
const dayMs = 86_400_000
const shownAfterEndMs = 7 * dayMs
const words = (key: 'waitsReceiver' | 'late' | 'climbs' | 'needsAnswer' | 'noShow' | 'declined' | 'recalledBoth' | 'endedBoth' | 'arrival' | 'toServe' | 'houseCloses', other: string) => ({ en: en[key]({ other }), fr: fr[key]({ other }) })
const number = (r: MineRow) => ({ en: r.number ?? en.noFile, fr: r.number ?? fr.noFile })
const itemOf = (r: MineRow, said: MyItem['said'], dueAt: string | null, late: boolean): MyItem => ({
  id: `${r.id}-${r.side}`, record: r.live ? r.record_id : null, said, why: number(r), dueAt, late, go: r.live ? `/cases/${r.record_id}/referrals` : '/referrals', act: r.live ? { en: en.open, fr: fr.open } : { en: en.readIt, fr: fr.readIt },
})

/** An end is told to both sides until it is read, a week at most; nothing is asked of them. */
const ended = (r: MineRow, now: number): MyItem | null => {
  if (r.told || r.side === 'supervisor' || now - r.state_at.getTime() > shownAfterEndMs || (r.state === 'declined' && r.side === 'receiver')) return null
  const key = r.state === 'declined' ? 'declined' : r.state === 'recalled' ? 'recalledBoth' : 'endedBoth'
  return itemOf(r, words(key, r.other), null, false)
}

const asked = { accepted: 'arrival', 'needs information': 'needsAnswer', 'no-show': 'noShow', arrived: 'toServe' } as const

/** The house of hers closes within two weeks: told to whoever follows it, and to those who lead them, until she is placed anew or it is over. */
const closing = (r: MineRow, now: number): MyItem | null => {
  const inDays = r.house_ends === null || r.side === 'receiver' ? null : (Date.parse(r.house_ends) - now) / dayMs
  return inDays === null || inDays > 14 ? null : itemOf(r, words('houseCloses', r.other), `${r.house_ends}T12:00:00.000Z`, inDays <= 1)
}

export const referralItem = (r: MineRow, now: number): MyItem | null => {
  if (isTerminal(r.state)) return ended(r, now)
  const closes = closing(r, now)
  if (closes) return closes
  const due = dueOf({ state: r.state, urgency: r.urgency, sinceMs: r.state_at.getTime(), promised: promisedIn(r) }, now)
  if (due === null) return null
  const at = new Date(due.dueAtMs).toISOString()
  if (r.side === 'supervisor') return due.climbs ? itemOf(r, words('climbs', r.other), at, true) : null
  if (due.by === r.side) return itemOf(r, words(r.state in asked ? asked[r.state as keyof typeof asked] : 'waitsReceiver', r.other), at, due.late)
  return r.side === 'sender' && due.late ? itemOf(r, words('late', r.other), at, true) : null
}

// Numbers are looked up for what a day may show alone.
const daySql = (now: number) => sql`
  with m as materialized (select * from protect.my_referrals() x where x.state not in ('declined', 'recalled', 'ended', 'in service') or (x.state = 'in service' and x.house_ends is not null) or (not x.told and x.state_at > ${new Date(now - shownAfterEndMs)}))
  select m.*, s.number from m left join protect.case_summary s on s.record_id = m.record_id order by m.sent_at desc, m.id, m.side`
export const referralsOfDay = mine('referrals.waiting', { posts: both, page: daySql, item: (row, _open, now) => referralItem(row as unknown as MineRow, now) })

type CheckRow = { id: string; record_id: RecordId; after: CheckBack; arrived_at: Date; number: string }
export const checkBacksOfDay = mine('referrals.check-backs', {
  posts: senders,
  page: now => sql`
    with c as materialized (
      select * from protect.my_check_backs() x where x.arrived_at + case x.after when '24 h' then interval '24 hours' when '7 d' then interval '7 days' else interval '30 days' end <= ${new Date(now + soonMs)}::timestamptz)
    select c.*, s.number from c join protect.case_summary s on s.record_id = c.record_id order by c.arrived_at, c.after`,
  item: (row, _open, now) => {
    const c = row as unknown as CheckRow
    const dueMs = checkBackDueMs(c.arrived_at.getTime(), c.after)
    if (dueMs - now > soonMs) return null
    return { id: `${c.id}-${c.after}`, record: c.record_id, said: { en: en.checkBack({ after: c.after }), fr: fr.checkBack({ after: c.after }) }, why: { en: c.number, fr: c.number }, dueAt: new Date(dueMs).toISOString(), late: now > dueMs, go: `/cases/${c.record_id}/referrals`, act: { en: en.askHer, fr: fr.askHer } }
  },
})

export const ridesOfDay = mine('referrals.rides', {
  posts: [driver],
  page: () => sql`select l.record_id, l.meet_at, l.state from protect.leg l where l.record_id in (select g.record_id from access.grant g where g.kind = 'leg') and l.state in ('asked', 'taken', 'with her') order by l.meet_at, l.record_id limit 20`,
  item: (row, _open, now) => ({
    id: row['record_id'] as string, record: row['record_id'] as RecordId, said: row['state'] === 'asked' ? { en: en.rideAsked, fr: fr.rideAsked } : { en: en.rideTaken, fr: fr.rideTaken }, why: { en: en.rideWhy, fr: fr.rideWhy },
    dueAt: (row['meet_at'] as Date).toISOString(), late: now > (row['meet_at'] as Date).getTime(), go: '/rides', act: { en: en.open, fr: fr.open },
  }),
})

