import type { PlainDate } from '../../algorithms/calendars/day.ts'
import { sql } from '../../platform/db/sql.ts'
import { mine } from '../../platform/my-day/mine.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { longDay } from '../../web/kit/format.ts'
import { en } from './en.ts'
import { readers } from './endpoints.ts'
import { fr } from './fr.ts'
import { type About, answerDue, dayOf } from './report.ts'

type Row = { id: RecordId; about: About; since: PlainDate; again: boolean }

export const reportsWaiting = mine('reports.waiting', {
  posts: readers,
  page: () => sql`select id, about, since::text, again from prevent.reports_waiting()`,
  item: (row, _open, now) => {
    const r = row as unknown as Row
    const due = answerDue(r.about, r.since)
    const said = r.again ? 'wroteAgain' : 'waits'
    // A day and no hour: where none was kept, none is shown.
    return {
      id: r.id, record: r.id, said: { en: en[said], fr: fr[said] }, dueAt: null, late: due < dayOf(now), go: `/reports/${r.id}`, act: { en: en.act, fr: fr.act },
      why: { en: `${en[`about_${r.about}`]}. ${en.by({ day: longDay(due, 'en') })}`, fr: `${fr[`about_${r.about}`]}. ${fr.by({ day: longDay(due, 'fr') })}` },
    }
  },
})
