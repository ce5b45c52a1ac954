import { sql } from '../../platform/db/sql.ts'
import { mine } from '../../platform/my-day/mine.ts'
import { secretariat } from '../plan/kinds.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { steward } from './kinds.ts'
import { figures } from './planned.ts'
import { firstOf, officeDay } from './release-days.ts'

const said = (key: 'publishDay' | 'publishWhy' | 'publishAct' | 'freezeWhy' | 'freezeAct' | 'figuresWhy' | 'figuresAct') => ({ en: en[key], fr: fr[key] })
const month = (date: string, language: 'en-CA' | 'fr-CA') => new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`))
const noon = (date: string) => `${date}T16:00:00.000Z`

export const toFreeze = mine('statistics.freeze', {
  posts: [secretariat],
  page: () => sql`select coalesce(cooperate.last_freeze()::text, '') as last`,
  item: (row, _open, now) => {
    const first = firstOf(officeDay(now))
    return (row['last'] as string) >= first ? null : { id: `freeze-${first}`, record: null, said: { en: en.freezeDay({ month: month(first, 'en-CA') }), fr: fr.freezeDay({ month: month(first, 'fr-CA') }) }, why: said('freezeWhy'), dueAt: noon(first), late: officeDay(now) > first, go: '/releases', act: said('freezeAct') }
  },
})

export const toPublish = mine('statistics.publish', {
  posts: [secretariat],
  page: () => sql`select * from cooperate.release_of_day()`,
  item: (row, _open, now) => {
    const on = row['publish_on'] as string, today = officeDay(now)
    return today < on ? null : { id: row['id'] as string, record: null, said: said('publishDay'), why: said('publishWhy'), dueAt: noon(on), late: today > on, go: `/releases/${row['id'] as string}`, act: said('publishAct') }
  },
})

export const toDecide = mine('statistics.figures', {
  posts: [steward],
  page: () => sql`select * from cooperate.drafts_for_steward(${[...figures]})`,
  item: row => {
    const n = row['waiting'] as number
    return { id: row['id'] as string, record: null, said: { en: en.figuresDay({ n }), fr: fr.figuresDay({ n }) }, why: said('figuresWhy'), dueAt: noon(row['publish_on'] as string), late: false, go: '/stewardship', act: said('figuresAct') }
  },
})
