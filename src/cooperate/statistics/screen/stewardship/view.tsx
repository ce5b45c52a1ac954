import { useState } from 'react'
import type { z } from 'zod'
import { addDays, day } from '../../../../algorithms/calendars/day.ts'
import type { Words } from '../../../../platform/i18n/words.ts'
import { Banner } from '../../../../web/kit/banner.tsx'
import { Button } from '../../../../web/kit/button.tsx'
import { longDay, number } from '../../../../web/kit/format.ts'
import { Item } from '../../../../web/kit/item.tsx'
import { List } from '../../../../web/kit/list.tsx'
import { Mark } from '../../../../web/kit/mark.tsx'
import { Page } from '../../../../web/kit/page.tsx'
import { RefusedError } from '../../../../web/kit/screen/client.ts'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import { Section } from '../../../../web/kit/section.tsx'
import { answerOne, type readFigures } from '../../endpoints.ts'
import type { en } from './en.ts'

type Data = z.infer<typeof readFigures.output>
type Asked = Data['asked'][number]

export const View = ({ data, t, language, call, reload }: Shown<Data, Words<typeof en>>) => {
  const [trouble, setTrouble] = useState<string | null>(null)
  const said = (text: string) => longDay(day(text), language)
  const answer = (a: Asked, yes: boolean) => void call(answerOne, { params: { release: a.release }, input: { figure: a.figure, yes } }).then(reload, (error: unknown) => {
    if (!(error instanceof RefusedError)) throw error
    setTrouble(error.refused.say[language])
  })
  const row = (a: Asked) => (
    <Item icon="shield-check" title={`${a.title[language]}${t.colon}${a.group[language]}`} action={<>{a.yes !== true && <Button small onPress={() => answer(a, true)}>{t.yes}</Button>} {a.yes !== false && <Button small onPress={() => answer(a, false)}>{t.no}</Button>}</>}>
      {a.yes !== null && <><Mark tone={a.yes ? 'settled' : 'refused'}>{a.yes ? t.saidYes : t.saidNo}</Mark>{' '}</>}
      {[t.window({ from: said(a.first), to: said(addDays(day(a.before), -1)) }), a.atLeast === null ? t.fewer : t.atLeast({ n: number(a.atLeast, language) }), t.until({ day: said(a.publishOn) })].join(' · ')}
    </Item>
  )
  const [waiting, decided] = [data.asked.filter(a => a.yes === null), data.asked.filter(a => a.yes !== null)]
  return (
    <Page title={t.title} lead={t.lead}>
      {trouble && <Banner tone="refused">{trouble}</Banner>}
      <Section title={t.waiting}><List of={waiting} keyOf={a => a.release + a.figure} label={t.waiting} empty={data.asked.length === 0 ? t.none : t.noneWaiting} row={row} /></Section>
      <Section title={t.decided}><List of={decided} keyOf={a => a.release + a.figure} label={t.decided} empty={t.noneDecided} row={row} /></Section>
      <p className="tl-small tl-dim">{t.rule}</p>
    </Page>
  )
}
