import { useState } from 'react'
import type { z } from 'zod'
import { Button } from '../../../../web/kit/button.tsx'
import { Item } from '../../../../web/kit/item.tsx'
import { List } from '../../../../web/kit/list.tsx'
import { Form } from '../../../../web/kit/screen/form.tsx'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import { Section } from '../../../../web/kit/section.tsx'
import type { Words } from '../../../../platform/i18n/words.ts'
import { CasePart } from '../../../cases/screen/case-part.tsx'
import { alertKinds } from '../../emergency.ts'
import { addAlert, endAlert, type listAlerts } from '../../endpoints.ts'
import type { en } from './en.ts'

type Data = z.infer<typeof listAlerts.output>

export const View = ({ data, t, params, can, call, reload }: Shown<Data, Words<typeof en>>) => {
  const [sent, setSent] = useState(0)
  const end = (alert: string) => void call(endAlert, { params: { ...params, alert } }).then(reload)
  return (
    <CasePart of={params['case']} part="alerts" name={t.title} title={t.title} lead={t.lead}>
      <List
        of={data.alerts} keyOf={a => a.id} label={t.title} empty={t.none}
        row={a => <Item icon="first-aid" title={t[`kind_${a.kind}`]} action={can(endAlert) ? <Button small onPress={() => end(a.id)}>{t.end}</Button> : undefined}>{a.words}</Item>}
      />
      {can(addAlert) && (
        <Section title={t.add}>
          <Form key={sent} of={addAlert} params={params} fields={{ kind: { label: t.kind, options: Object.fromEntries(alertKinds.map(k => [k, t[`kind_${k}`]])) }, words: { label: t.words } }} send={t.save} onDone={() => { setSent(n => n + 1); reload() }} />
        </Section>
      )}
    </CasePart>
  )
}
