import { Page } from '../../../../web/kit/page.tsx'
import { Form } from '../../../../web/kit/screen/form.tsx'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import type { Words } from '../../../../platform/i18n/words.ts'
import { openCase } from '../../endpoints.ts'
import type { en } from './en.ts'

export const View = ({ t, go, language }: Shown<unknown, Words<typeof en>>) => (
  <Page title={t.title} lead={t.lead} width="form">
    <Form
      of={openCase}
      start={{ adults: 1, children: 0, pets: [], language }}
      fields={{ callMe: { label: t.callMe, help: t.callMeHelp }, adults: { label: t.adults }, children: { label: t.children, law: t.childrenLaw }, pets: { label: t.pets, options: { dog: t.dog, cat: t.cat, other: t.other } }, language: { label: t.language, help: t.languageHelp } }}
      send={t.send}
      onDone={made => go(`/cases/${made.case}`)}
    />
  </Page>
)
