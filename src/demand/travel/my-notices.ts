import { mine, type MyItem } from '../../platform/my-day/mine.ts'
import { registrar, reviewer } from '../registrants/kinds.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { asksWhen, lateDaysOf } from './notice.ts'
import { journeyOf, myNotices, type NoticeRow } from './read-notices.ts'

const itemOf = (r: NoticeRow): MyItem | null => {
  if (r.reviewed_at !== null) return null
  const late = lateDaysOf(journeyOf(r)) ?? 0
  const asks = asksWhen({ excuse: r.excuse, knewOn: r.knew_on })
  const said = asks ? { en: en.ask, fr: fr.ask } : late > 0 ? { en: en.late({ days: late }), fr: fr.late({ days: late }) } : { en: en.review, fr: fr.review }
  return { id: `notice-${r.record_id}`, record: r.record_id, said, why: { en: r.number, fr: r.number }, dueAt: null, late: late > 0, go: `/travel-notices/${r.record_id}`, act: asks ? { en: en.askIt, fr: fr.askIt } : { en: en.open, fr: fr.open } }
}

/** Notices that wait for a person: late first, by the day of departure. */
export const noticesOfDay = mine('travel.notices', { posts: [registrar, reviewer], page: () => myNotices(50), item: row => itemOf(row as unknown as NoticeRow) })
