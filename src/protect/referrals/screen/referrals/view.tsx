import type { z } from 'zod'
import { Button } from '../../../../web/kit/button.tsx'
import { Item } from '../../../../web/kit/item.tsx'
import { List } from '../../../../web/kit/list.tsx'
import { Mark } from '../../../../web/kit/mark.tsx'
import { Page } from '../../../../web/kit/page.tsx'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import { Section } from '../../../../web/kit/section.tsx'
import type { Words } from '../../../../platform/i18n/words.ts'
import { listReferrals, tellRead } from '../../endpoints.ts'
import { stateTone, stateWord } from '../states.ts'
import type { en } from './en.ts'

type Data = z.infer<typeof listReferrals.output>
type Props = Shown<Data, Words<typeof en>>
type Line = Data['referrals'][number]

const needed = (line: Line) => (line.late ? 2 : line.yours ? 1 : 0)

export const View = ({ data, t, language, call, reload }: Props) => {
  const time = new Intl.DateTimeFormat(language === 'fr' ? 'fr-CA' : 'en-CA', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  const row = (line: Line) => (
    <Item
      icon="arrows-left-right" tone={line.late ? 'refused' : 'plain'} title={line.side === 'sender' ? t.to({ other: line.other }) : t.from({ other: line.other })}
      action={line.number === null ? (line.told ? undefined : <Button small onPress={() => void call(tellRead, { params: { referral: line.id } }).then(reload)}>{t.read}</Button>) : <Button small href={`/cases/${line.case}/referrals`}>{t.open}</Button>}
    >
      <Mark tone={stateTone(line.state)}>{stateWord(language, line.state)}</Mark>{' '}
      <span className="tl-num">{line.number ?? t.gone} · {line.dueAt ? (line.late ? t.lateSince({ at: time.format(new Date(line.dueAt)) }) : t.due({ at: time.format(new Date(line.dueAt)) })) : time.format(new Date(line.sentAt))}</span>
    </Item>
  )
  const part = (side: string) => data.referrals.filter(l => l.side === side).sort((a, b) => needed(b) - needed(a))
  return (
    <Page title={t.title} lead={t.lead}>
      <Section title={t.received}><List of={part('receiver')} keyOf={l => l.id} label={t.received} empty={t.noneReceived} row={row} /></Section>
      <Section title={t.sentOnes}><List of={part('sender')} keyOf={l => l.id} label={t.sentOnes} empty={t.noneSent} row={row} /></Section>
    </Page>
  )
}
