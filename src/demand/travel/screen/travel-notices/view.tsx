import type { z } from 'zod'
import { day } from '../../../../algorithms/calendars/day.ts'
import type { Words } from '../../../../platform/i18n/words.ts'
import { Button } from '../../../../web/kit/button.tsx'
import { shortDay } from '../../../../web/kit/format.ts'
import { Link } from '../../../../web/kit/link.tsx'
import { Mark } from '../../../../web/kit/mark.tsx'
import { Page } from '../../../../web/kit/page.tsx'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import { Table } from '../../../../web/kit/table.tsx'
import type { listNotices } from '../../endpoints.ts'
import type { en } from './en.ts'

type Data = z.infer<typeof listNotices.output>
type T = Words<typeof en>
type Line = Data['notices'][number]

const Late = ({ line, t }: { line: Line; t: T }) =>
  line.lateDays === null ? <Mark tone="plain">{t.notAsked}</Mark> : line.lateDays > 0 ? <Mark tone="refused" icon="clock-countdown">{t.late({ days: line.lateDays })}</Mark> : <Mark tone="settled">{t.inTime}</Mark>

export const View = ({ data, t, language }: Shown<Data, T>) => (
  <Page title={t.title} lead={t.lead} actions={<Button icon="list-bullets" href="/registrants">{t.toExtract}</Button>}>
    <Table
      caption={t.label} rows={data.notices} keyOf={n => n.id} empty={t.empty}
      columns={[
        { key: 'who', label: t.who, cell: n => <Link href={`/travel-notices/${n.id}`} quiet>{n.name ?? t.gone}</Link> },
        { key: 'departs', label: t.departs, cell: n => shortDay(day(n.departsOn), language) },
        { key: 'received', label: t.received, cell: n => shortDay(day(n.receivedOn), language) },
        { key: 'state', label: t.state, cell: n => <><Late line={n} t={t} /> {n.reviewed ? <Mark tone="settled">{t.reviewed}</Mark> : n.asksWhen ? <Mark tone="ask">{t.ask}</Mark> : null}</> },
      ]}
    />
  </Page>
)
