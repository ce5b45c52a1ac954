import { longDay } from '../../../../web/kit/format.ts'
import { Mark } from '../../../../web/kit/mark.tsx'
import { Form } from '../../../../web/kit/screen/form.tsx'
import { Section } from '../../../../web/kit/section.tsx'
import { CasePart } from '../../../cases/screen/case-part.tsx'
import { Take } from '../../../prints/screen/take.tsx'
import { keptOff } from '../../elements.ts'
import { reviewed } from '../../endpoints.ts'
import { CheckIns } from './check-ins.tsx'
import { Before, Lines } from './lines.tsx'
import type { Props } from './props.ts'

const Review = ({ data, t, language, params, can, reload }: Props) => (
  <Section title={t.review}>
    <p>{data.review ? <>{data.review.due ? <Mark tone="waiting">{t.reviewOn({ day: longDay(data.review.dueOn, language) })}</Mark> : t.reviewOn({ day: longDay(data.review.dueOn, language) })} {t[`because_${data.review.because}`]}</> : t.noReview}</p>
    {can(reviewed) && data.lines.length > 0 && <Form key={data.review?.dueOn ?? ''} of={reviewed} params={{ case: params['case']! }} send={t.reviewedToday} onDone={reload} fields={{ next: { label: t.next, help: t.nextHelp } }} />}
  </Section>
)

export const View = (shown: Props) => {
  const { data, t, language, params } = shown
  return (
    <CasePart of={params['case']} number={data.number} part="safety" name={t.nav} title={t.title} lead={t.lead}>
      <Lines {...shown} />
      <CheckIns {...shown} />
      <Review {...shown} />
      {data.lines.length > 0 && <Section title={t.sheet}><p>{t.sheetHelp}</p><Take path={`/cases/${params['case']}/safety/sheet`} language={language} t={t} />{data.lines.some(l => keptOff.has(l.element)) && <><p>{t.sheetWhole}</p><Take path={`/cases/${params['case']}/safety/sheet`} more="&whole=yes" language={language} t={t} /></>}</Section>}
      <Before {...shown} />
    </CasePart>
  )
}
