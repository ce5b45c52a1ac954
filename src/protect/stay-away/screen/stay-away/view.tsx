import { List } from '../../../../web/kit/list.tsx'
import { Section } from '../../../../web/kit/section.tsx'
import { CasePart } from '../../../cases/screen/case-part.tsx'
import { DoorRow, HouseRow } from './check-row.tsx'
import type { Props } from './shown.ts'

export const View = (shown: Props) => {
  const { data, t, params } = shown
  const [ours, sent] = [data.checks.filter(c => c.side === 'receiver'), data.checks.filter(c => c.side === 'sender')]
  return (
    <CasePart of={params['case']} number={data.number} part="stay-away" name={t.nav} title={t.title} lead={t.lead}>
      {ours.length > 0 && <Section title={t.questions}><List of={ours} keyOf={c => c.referral} label={t.questions} empty={t.none} panel row={c => <DoorRow of={c} {...shown} />} /></Section>}
      {(sent.length > 0 || ours.length === 0) && <Section title={t.houses}><List of={sent} keyOf={c => c.referral} label={t.houses} empty={t.none} panel row={c => <HouseRow of={c} {...shown} />} /></Section>}
    </CasePart>
  )
}
