import { Page } from '../../../../web/kit/page.tsx'
import { Form } from '../../../../web/kit/screen/form.tsx'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import type { Words } from '../../../../platform/i18n/words.ts'
import { openInvestigation } from '../../endpoints.ts'
import { harms } from '../../investigation.ts'
import { sourceOptions } from '../graded.tsx'
import type { en } from './en.ts'

export const View = ({ t, go }: Shown<unknown, Words<typeof en>>) => (
  <Page title={t.title} lead={t.lead} width="form">
    <Form
      of={openInvestigation} fields={{ name: { label: t.name, help: t.nameHelp }, harm: { label: t.harm, options: sourceOptions(t, 'harm', harms) }, system: { label: t.system, help: t.systemHelp }, number: { label: t.number, help: t.numberHelp } }}
      send={t.send} onDone={made => go(`/investigations/${made.investigation}`)}
    />
  </Page>
)
