import { useState } from 'react'
import { Button } from '../../../../web/kit/button.tsx'
import { Form } from '../../../../web/kit/screen/form.tsx'
import { Section } from '../../../../web/kit/section.tsx'
import { gradeTip } from '../../endpoints.ts'
import { Grade, sourceFields } from '../../../investigations/screen/graded.tsx'
import { wordOf } from '../../../investigations/screen/rail.tsx'
import type { Props } from './props.ts'

export const Grades = ({ data, t, can, reload }: Props) => {
  const graded = data.sourceGrade !== null && data.informationGrade !== null
  const [open, setOpen] = useState(!graded)
  const fields = sourceFields(t)
  const may = data.state === 'open' && can(gradeTip)
  return (
    <Section title={t.grades}>
      {graded && <p><Grade t={t} source={data.sourceGrade!} information={data.informationGrade!} />{` ${wordOf(t, `grade_${data.sourceGrade}`)}; ${wordOf(t, `grade_${data.informationGrade}`)}`}</p>}
      {may && !open && <p><Button small onPress={() => setOpen(true)}>{t.regrade}</Button></p>}
      {may && open && (
        <>
          <p className="tl-small tl-dim">{t.toGrade}</p>
          <Form of={gradeTip} params={{ tip: data.id }} fields={{ sourceGrade: fields.sourceGrade, informationGrade: fields.informationGrade }} send={t.gradeIt} onDone={() => { setOpen(false); reload() }} />
        </>
      )}
    </Section>
  )
}
