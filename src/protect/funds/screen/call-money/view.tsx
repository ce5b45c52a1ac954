import { useState } from 'react'
import { Button } from '../../../../web/kit/button.tsx'
import { Choice } from '../../../../web/kit/choice.tsx'
import { NumberField } from '../../../../web/kit/number-field.tsx'
import { Banner } from '../../../../web/kit/banner.tsx'
import { Page } from '../../../../web/kit/page.tsx'
import { RefusedError } from '../../../../web/kit/screen/client.ts'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import type { Words } from '../../../../platform/i18n/words.ts'
import { askOnCall } from '../../endpoints.ts'
import { fundUses, mostCents } from '../../fund.ts'
import type { en } from './en.ts'

export const View = ({ t, params, language, call, go }: Shown<unknown, Words<typeof en>>) => {
  const [asked, setAsked] = useState<{ use: string | null; dollars: number | null }>({ use: null, dollars: null })
  const [trouble, setTrouble] = useState<string | null>(null)
  const id = params['call']!
  const send = () => {
    call(askOnCall, { params: { call: id }, input: { fundUse: asked.use, cents: Math.round((asked.dollars ?? 0) * 100) } }).then(() => go(`/calls/${id}`), (error: unknown) => {
      if (!(error instanceof RefusedError)) throw error
      setTrouble(error.refused.say[language])
    })
  }
  return (
    <Page title={t.title} lead={t.lead} width="form">
      {trouble && <Banner tone="refused">{trouble}</Banner>}
      <Choice label={t.use} options={fundUses.map(u => ({ value: u, label: t[`use_${u}`] }))} value={asked.use} onChange={use => setAsked({ ...asked, use })} />
      <NumberField label={t.amount} kind="money" least={0.01} most={mostCents / 100} value={asked.dollars} onChange={dollars => setAsked({ ...asked, dollars })} />
      <p><Button kind="primary" icon="coins" disabled={asked.use === null || !asked.dollars} onPress={send}>{t.send}</Button> <Button href={`/calls/${id}`}>{t.back}</Button></p>
    </Page>
  )
}
