import { useState } from 'react'
import type { z } from 'zod'
import { cents } from '../../../../algorithms/money/cents.ts'
import { Banner } from '../../../../web/kit/banner.tsx'
import { Button } from '../../../../web/kit/button.tsx'
import { Choice } from '../../../../web/kit/choice.tsx'
import { money } from '../../../../web/kit/format.ts'
import { Item } from '../../../../web/kit/item.tsx'
import { List } from '../../../../web/kit/list.tsx'
import { Mark } from '../../../../web/kit/mark.tsx'
import { NumberField } from '../../../../web/kit/number-field.tsx'
import { Page } from '../../../../web/kit/page.tsx'
import { RefusedError } from '../../../../web/kit/screen/client.ts'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import { Section } from '../../../../web/kit/section.tsx'
import type { Words } from '../../../../platform/i18n/words.ts'
import { answerMoney, type listMoney, moneyRead, reconcileMoney } from '../../endpoints.ts'
import { refusalReasons } from '../../fund.ts'
import type { en } from './en.ts'

type Data = z.infer<typeof listMoney.output>
type Props = Shown<Data, Words<typeof en>>
type Line = Data['requests'][number]
const tones = { asked: 'waiting', approved: 'settled', refused: 'refused', reconciled: 'plain' } as const

export const View = (props: Props) => {
  const { data, t, language, can, call, reload } = props
  const [trouble, setTrouble] = useState<string | null>(null)
  const time = new Intl.DateTimeFormat(language === 'fr' ? 'fr-CA' : 'en-CA', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  const done = (work: Promise<unknown>) => void work.then(() => { setTrouble(null); reload() }, (error: unknown) => {
    if (!(error instanceof RefusedError)) throw error
    setTrouble(error.refused.say[language])
  })
  const holder = can(answerMoney)
  const row = (r: Line) => (
    <Item
      icon="coins" tone={r.late ? 'refused' : 'plain'} title={`${t[`use_${r.fundUse as 'taxi'}`]} · ${money(cents(r.cents), language)}`}
      action={holder && r.state === 'asked' && !r.mine ? <Answer {...props} line={r} done={done} /> : r.mine && r.state !== 'asked' ? <Button small onPress={() => done(call(moneyRead, { params: { request: r.id } }))}>{t.read}</Button> : undefined}
    >
      <Mark tone={tones[r.state as keyof typeof tones]}>{t[`state_${r.state as 'asked'}`]}</Mark>{' '}
      <span className="tl-num">{`${r.number ?? t.aCall} · ${r.askedBy} · ${time.format(new Date(r.askedAt))}${r.reason ? ` · ${t[`reason_${r.reason as 'other'}`]}` : ''}${r.spentCents === null ? '' : ` · ${t.spent({ amount: money(cents(r.spentCents), language) })}`}`}</span>
      {holder && r.state === 'approved' && <Reconcile {...props} line={r} done={done} />}
    </Item>
  )
  return (
    <Page title={t.title} lead={t.lead}>
      {trouble && <Banner tone="refused">{trouble}</Banner>}
      <Section title={t.waiting}><List of={data.requests.filter(r => r.state === 'asked')} keyOf={r => r.id} label={t.waiting} empty={t.none} row={row} /></Section>
      {data.funds.length > 0 && <Section title={t.funds}>{data.funds.map(f => <Item key={f.id} icon="currency-circle-dollar" title={f.name}>{t.left({ left: money(cents(f.leftCents), language), of: money(cents(f.amountCents), language) })}</Item>)}</Section>}
      <Section title={t.answered}><List of={data.requests.filter(r => r.state !== 'asked')} keyOf={r => r.id} label={t.answered} empty={t.noneAnswered} row={row} /></Section>
    </Page>
  )
}

type ActProps = Props & { line: Line; done: (work: Promise<unknown>) => void }

const Answer = ({ t, call, line, done }: ActProps) => {
  const [refusing, setRefusing] = useState(false)
  const params = { request: line.id }
  return refusing ? (
    <Choice label={t.why} options={refusalReasons.map(r => ({ value: r, label: t[`reason_${r}`] }))} value={null} onChange={reason => done(call(answerMoney, { params, input: { yes: false, reason } }))} />
  ) : (
    <><Button small kind="primary" onPress={() => done(call(answerMoney, { params, input: { yes: true } }))}>{t.yes}</Button> <Button small onPress={() => setRefusing(true)}>{t.no}</Button></>
  )
}

const Reconcile = ({ t, call, line, done }: ActProps) => {
  const [dollars, setDollars] = useState<number | null>(null)
  return (
    <div className="tl-fields">
      <NumberField label={t.spentLabel} kind="money" value={dollars} least={0} onChange={setDollars} />
      <p><Button small disabled={dollars === null} onPress={() => done(call(reconcileMoney, { params: { request: line.id }, input: { spentCents: Math.round((dollars ?? 0) * 100) } }))}>{t.reconcile}</Button></p>
    </div>
  )
}
