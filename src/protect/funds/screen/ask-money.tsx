import { useState } from 'react'
import { Button } from '../../../web/kit/button.tsx'
import { Choice } from '../../../web/kit/choice.tsx'
import { NumberField } from '../../../web/kit/number-field.tsx'
import { Banner } from '../../../web/kit/banner.tsx'
import { Page } from '../../../web/kit/page.tsx'
import { RefusedError } from '../../../web/kit/screen/client.ts'
import type { Call } from '../../../web/kit/screen/client.ts'
import type { AnyEndpoint } from '../../../platform/http/endpoint.ts'
import type { Words } from '../../../platform/i18n/words.ts'
import { fundUses, mostCents } from '../fund.ts'
import type { en } from './call-money/en.ts'

type Props = { readonly of: AnyEndpoint; readonly params: Readonly<Record<string, string>>; readonly back: string; readonly t: Words<typeof en>; readonly language: 'en' | 'fr'; readonly call: Call; readonly go: (path: string) => void }

/** A use and an amount, for a call or a case; no name goes with it. */
export const AskMoney = ({ of, params, back, t, language, call, go }: Props) => {
  const [asked, setAsked] = useState<{ use: string | null; dollars: number | null }>({ use: null, dollars: null })
  const [trouble, setTrouble] = useState<string | null>(null)
  const send = () => {
    call(of as never, { params, input: { fundUse: asked.use, cents: Math.round((asked.dollars ?? 0) * 100) } }).then(() => go(back), (error: unknown) => {
      if (!(error instanceof RefusedError)) throw error
      setTrouble(error.refused.say[language])
    })
  }
  return (
    <Page title={t.title} lead={t.lead} width="form">
      {trouble && <Banner tone="refused">{trouble}</Banner>}
      <Choice label={t.use} options={fundUses.map(u => ({ value: u, label: t[`use_${u}`] }))} value={asked.use} onChange={use => setAsked({ ...asked, use })} />
      <NumberField label={t.amount} kind="money" least={0.01} most={mostCents / 100} value={asked.dollars} onChange={dollars => setAsked({ ...asked, dollars })} />
      <p><Button kind="primary" icon="coins" disabled={asked.use === null || !asked.dollars} onPress={send}>{t.send}</Button> <Button href={back}>{t.back}</Button></p>
    </Page>
  )
}
