import { List } from '../../../../web/kit/list.tsx'
import { Section } from '../../../../web/kit/section.tsx'
import { spokenIn } from '../../../../platform/i18n/spoken-in.ts'
import { CasePart } from '../../../cases/screen/case-part.tsx'
import { BookingRow, InterpreterRow } from './rows.tsx'
import type { Props } from './shown.ts'

export const View = (shown: Props) => {
  const { data, t, language, params } = shown
  return (
    <CasePart of={params['case']} number={data.number} part="interpreters" name={t.nav} title={t.title} lead={t.lead({ language: spokenIn(data.language, language) })}>
      <Section title={t.booked}><List of={data.bookings} keyOf={b => b.id} label={t.booked} empty={t.noneBooked} panel row={b => <BookingRow of={b} {...shown} />} /></Section>
      <Section title={t.who}><List of={data.interpreters} keyOf={i => i.id} label={t.who} empty={t.none} panel row={i => <InterpreterRow of={i} {...shown} />} /></Section>
    </CasePart>
  )
}
