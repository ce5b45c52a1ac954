import { everyPost } from '../accounts/endpoints.ts'
import { sql } from '../db/sql.ts'
import { mine } from '../my-day/mine.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'

type Turn = { team_id: string; team: string; from_at: Date; until_at: Date; until_clock: string }

export const onCallTonight = mine('rota.on-call', {
  posts: everyPost,
  page: now => sql`select * from platform.my_turns(${new Date(now)})`,
  item: (row, _open, now) => {
    const t = row as unknown as Turn
    const key = t.from_at.getTime() <= now ? 'onCallNow' : 'onCallSoon'
    return {
      id: `on-call-${t.team_id}`, record: null, said: { en: en[key]({ team: t.team }), fr: fr[key]({ team: t.team }) }, why: { en: en.until({ clock: t.until_clock }), fr: fr.until({ clock: t.until_clock }) },
      dueAt: key === 'onCallNow' ? null : t.from_at.toISOString(), late: false, go: '/rota', act: { en: en.seeRota, fr: fr.seeRota },
    }
  },
})

/** A hand-over waits until its reader says so. */
export const handOverWaits = mine('rota.hand-over', {
  posts: everyPost,
  page: () => sql`select id, team, from_name from platform.hand_overs() where to_me and acknowledged_at is null`,
  item: row => {
    const { id, team, from_name: name } = row as { id: string; team: string; from_name: string }
    return { id, record: null, said: { en: en.handsOver({ name }), fr: fr.handsOver({ name }) }, why: { en: team, fr: team }, dueAt: null, late: false, go: '/hand-over', act: { en: en.readIt, fr: fr.readIt } }
  },
})

/** The files come with it and go with it by themselves. */
export const youCover = mine('rota.cover', {
  posts: everyPost,
  page: () => sql`select * from platform.my_covers()`,
  item: row => {
    const { id, absent, until_day: day } = row as { id: string; absent: string; until_day: string }
    return { id, record: null, said: { en: en.youCover({ absent }), fr: fr.youCover({ absent }) }, why: { en: en.untilDay({ day }), fr: fr.untilDay({ day }) }, dueAt: null, late: false, go: '/rota', act: { en: en.seeRota, fr: fr.seeRota } }
  },
})
