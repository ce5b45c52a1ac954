import { useState } from 'react'
import { Banner } from '../../../../web/kit/banner.tsx'
import { Button } from '../../../../web/kit/button.tsx'
import { Item } from '../../../../web/kit/item.tsx'
import { List } from '../../../../web/kit/list.tsx'
import { Mark } from '../../../../web/kit/mark.tsx'
import { clockOf } from '../../../../web/kit/moments.ts'
import { Page } from '../../../../web/kit/page.tsx'
import { RefusedError } from '../../../../web/kit/screen/client.ts'
import { Form } from '../../../../web/kit/screen/form.tsx'
import { Section } from '../../../../web/kit/section.tsx'
import { askGlass, confirmGlass, openGlass } from '../../endpoints.ts'
import { AskToOpen } from './ask.tsx'
import type { Data, Props } from './desk.ts'

type Asked = Data['asks'][number]
const tones = { waiting: 'waiting', confirmed: 'settled', opened: 'settled', nothing: 'plain', ended: 'plain' } as const

export const View = (props: Props) => {
  const { data, t, language, can, call, reload, go } = props
  const [trouble, setTrouble] = useState<string | null>(null)
  const left = (a: { minutesLeft: number; until: string }) => t.until({ minutes: a.minutesLeft, clock: clockOf(a.until) })
  const about = (a: Asked) => [t[`reason_${a.reasonCode}`], a.present ? t.herePresent : '', a.reason ?? ''].filter(Boolean).join(' · ')
  const confirm = (ask: string) => void call(confirmGlass, { params: { ask } }).then(() => { setTrouble(null); reload() }, (error: unknown) => {
    if (!(error instanceof RefusedError)) throw error
    setTrouble(error.refused.say[language])
  })
  const opened = (answer: { case: string | null }) => {
    if (answer.case !== null) return go(`/emergency/cases/${answer.case}`)
    setTrouble(t.nothing)
    reload()
  }
  const mine = (a: Asked) => (
    <Item icon="first-aid" title={<>{t[`reason_${a.reasonCode}`]}{' '}<Mark tone={tones[a.state]}>{t[`state_${a.state}`]}</Mark></>}>
      <span className="tl-num">{[a.second, a.state === 'waiting' || a.state === 'confirmed' ? left(a) : clockOf(a.at)].filter(Boolean).join(' · ')}</span>
      {a.state === 'confirmed' && <Form of={openGlass} params={{ ask: a.id }} fields={{ number: { label: t.again } }} send={t.openIt} onDone={opened} />}
    </Item>
  )
  return (
    <Page title={t.title} lead={t.lead}>
      {trouble && <Banner tone="refused">{trouble}</Banner>}
      {data.open.length > 0 && (
        <Section title={t.open}>
          {data.open.map(o => <Item key={o.case} icon="lock-simple" tone="settled" title={<span className="tl-num">{o.number}</span>} action={<Button small kind="primary" onPress={() => go(`/emergency/cases/${o.case}`)}>{t.read}</Button>}>{left(o)}</Item>)}
        </Section>
      )}
      <Section title={t.toConfirm}>
        <List
          of={data.toConfirm} keyOf={a => a.id} label={t.toConfirm} empty={t.noneToConfirm}
          row={a => <Item icon="hand-palm" tone="waiting" title={t.asksYou({ who: a.askedBy })} action={<Button small kind="primary" onPress={() => confirm(a.id)}>{t.confirm}</Button>}><p>{about(a)}</p><p>{left(a)}</p><p>{t.hear}</p></Item>}
        />
      </Section>
      {can(askGlass) && <Section title={t.mine}><List of={data.asks} keyOf={a => a.id} label={t.mine} empty={t.none} row={mine} /></Section>}
      {can(askGlass) && <Section title={t.ask} note={t.leftToday({ n: data.leftToday })}><AskToOpen {...props} /></Section>}
    </Page>
  )
}
