import { sql } from '../../platform/db/sql.ts'
import { mine } from '../../platform/my-day/mine.ts'
import { emergency, supervisor, support } from '../cases/kinds.ts'
import { minutesUntil, reviewOf } from './emergency.ts'
import { en } from './en.ts'
import { desk, keepers } from './endpoints.ts'
import { fr } from './fr.ts'

export const toConfirm = mine('emergency.to-confirm', {
  posts: desk,
  purpose: emergency,
  page: () => sql`select d.id, d.until, n.name from protect.glass_desk() d join accounts.names(array(select x.asked_by from protect.glass_desk() x)) n on n.id = d.asked_by where d.for_me order by d.until, d.id limit 20`,
  item: (row, _open, now) => {
    const until = row['until'] as Date
    const [who, minutes] = [{ who: row['name'] as string }, { n: minutesUntil(until.getTime(), now) }]
    return { id: row['id'] as string, record: null, said: { en: en.asksYou(who), fr: fr.asksYou(who) }, why: { en: en.minutesLeft(minutes), fr: fr.minutesLeft(minutes) }, dueAt: until.toISOString(), late: false, go: '/emergency/confirm', act: { en: en.answer, fr: fr.answer } }
  },
})

export const toReview = mine('emergency.to-review', {
  posts: [supervisor],
  purpose: support,
  page: () => sql`select id, number, opened_at from protect.glass_to_review() where reviewed_at is null and may order by opened_at, id limit 20`,
  item: (row, _open, now) => {
    const { dueMs, late } = reviewOf((row['opened_at'] as Date).getTime(), null, now)
    const number = row['number'] as string
    return { id: row['id'] as string, record: null, said: { en: en.toReview, fr: fr.toReview }, why: { en: number, fr: number }, dueAt: new Date(dueMs).toISOString(), late, go: '/emergency/review', act: { en: en.review, fr: fr.review } }
  },
})

export const told = mine('emergency.told', {
  posts: keepers,
  purpose: support,
  page: () => sql`select t.id, t.record, t.number, n.name, n.agency from protect.glass_told() t join accounts.names(array(select x.member_id from protect.glass_told() x)) n on n.id = t.member_id order by t.opened_at desc, t.id limit 20`,
  item: row => {
    const who = { who: `${row['name'] as string}, ${row['agency'] as string}` }
    const number = row['number'] as string
    return { id: `told-${row['id'] as string}`, record: null, said: { en: en.wasOpened(who), fr: fr.wasOpened(who) }, why: { en: number, fr: number }, dueAt: null, late: false, go: `/cases/${row['record'] as string}`, act: { en: en.look, fr: fr.look } }
  },
})
