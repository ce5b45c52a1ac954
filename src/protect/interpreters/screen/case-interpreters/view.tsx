import { List } from '../../../../web/kit/list.tsx'
import { Page } from '../../../../web/kit/page.tsx'
import { Section } from '../../../../web/kit/section.tsx'
import { SectionRail } from '../../../../web/kit/section-rail.tsx'
import { spokenIn } from '../../../../platform/i18n/spoken-in.ts'
import { BookingRow, InterpreterRow } from './rows.tsx'
import type { Props } from './shown.ts'

export const View = (shown: Props) => {
  const { data, t, language, params } = shown
  return (
    <Page title={t.title} lead={t.lead({ language: spokenIn(data.language, language) })} crumb={t.crumb({ number: data.number })} rail={<SectionRail label={t.rail} sections={[{ key: 'where', label: t.where, href: `/cases/${params['case']}` }, { key: 'interpreters', label: t.nav, href: `/cases/${params['case']}/interpreters`, current: true }]} />}>
      <Section title={t.booked}><List of={data.bookings} keyOf={b => b.id} label={t.booked} empty={t.noneBooked} panel row={b => <BookingRow of={b} {...shown} />} /></Section>
      <Section title={t.who}><List of={data.interpreters} keyOf={i => i.id} label={t.who} empty={t.none} panel row={i => <InterpreterRow of={i} {...shown} />} /></Section>
    </Page>
  )
}
