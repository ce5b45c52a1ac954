import type { z } from 'zod'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import { Section } from '../../../../web/kit/section.tsx'
import type { Words } from '../../../../platform/i18n/words.ts'
import { CasePart } from '../../../cases/screen/case-part.tsx'
import type { showPrints } from '../../endpoints.ts'
import { Printed } from '../printed.tsx'
import { Take } from '../take.tsx'
import type { en } from './en.ts'

export const View = ({ data, t, language, params }: Shown<z.infer<typeof showPrints.output>, Words<typeof en>>) => {
  const id = params['case']!
  return (
    <CasePart of={id} part="print" name={t.title} title={t.title} lead={t.lead}>
      <Section title={t.summary}><Take path={`/cases/${id}/prints/summary`} language={language} t={t} /><Printed page={data.summary[language]} /></Section>
      <Section title={t.card}><Take path={`/cases/${id}/prints/card`} language={language} t={t} /><Printed page={data.card[language]} /></Section>
    </CasePart>
  )
}
