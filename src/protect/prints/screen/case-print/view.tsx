import type { z } from 'zod'
import { Page } from '../../../../web/kit/page.tsx'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import { SectionRail } from '../../../../web/kit/section-rail.tsx'
import { Section } from '../../../../web/kit/section.tsx'
import type { Words } from '../../../../platform/i18n/words.ts'
import type { showPrints } from '../../endpoints.ts'
import { Printed } from '../printed.tsx'
import { Take } from '../take.tsx'
import type { en } from './en.ts'

export const View = ({ data, t, language, params }: Shown<z.infer<typeof showPrints.output>, Words<typeof en>>) => {
  const id = params['case']!
  return (
    <Page title={t.title} lead={t.lead} rail={<SectionRail label={t.rail} sections={[{ key: 'where', label: t.where, href: `/cases/${id}` }, { key: 'print', label: t.title, href: `/cases/${id}/print`, current: true }]} />}>
      <Section title={t.summary}><Take path={`/cases/${id}/prints/summary`} language={language} t={t} /><Printed page={data.summary[language]} /></Section>
      <Section title={t.card}><Take path={`/cases/${id}/prints/card`} language={language} t={t} /><Printed page={data.card[language]} /></Section>
    </Page>
  )
}
