import { useState } from 'react'
import type { z } from 'zod'
import { Banner } from '../../../../web/kit/banner.tsx'
import { Button } from '../../../../web/kit/button.tsx'
import { Item } from '../../../../web/kit/item.tsx'
import { List } from '../../../../web/kit/list.tsx'
import { Section } from '../../../../web/kit/section.tsx'
import { ChooseTable, type Content } from '../../../interchange/screen/import/choose-table.tsx'
import { bringCount, type CountReport, endFeed, makeFeedKey } from '../../endpoints.ts'
import type { OfHouse } from './props.ts'

const mostBase64 = 1024 * 1024
type Report = z.infer<typeof CountReport>

/** Tonight's count as a file, and what became of each row that was not taken. */
export const Count = ({ house, t, call, reload, say, language }: OfHouse) => {
  const [report, setReport] = useState<Report | null>(null)
  const [large, setLarge] = useState(false)
  const time = (iso: string) => new Intl.DateTimeFormat(language === 'fr' ? 'fr-CA' : 'en-CA', { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(iso))
  const bring = (chosen: Content | 'too-large' | null) => {
    const fits = chosen !== null && chosen !== 'too-large' && chosen.base64.length <= mostBase64
    setLarge(!fits)
    if (fits) void call(bringCount, { input: { service: house.service, file: chosen.base64 } }).then(got => { setReport(got); reload() }, say)
  }
  const why = (reason: string) => (t as unknown as Record<string, string>)[`why_${reason}`] ?? t.why_other
  return (
    <Section title={t.count}>
      {house.last && <p>{t.last({ how: t[`how_${house.last.how as 'file'}`], at: time(house.last.at) })} {t.report(house.last)} {!house.last.whole && t.partly}</p>}
      {large && <Banner tone="refused">{t.tooLarge}</Banner>}
      <ChooseTable label={t.count} choose={t.choose} help={t.chooseHelp} onChosen={bring} />
      {report && <Banner tone={report.refused.length > 0 ? 'ask' : 'settled'} urgent>{t.report({ ...report, refused: report.refused.length })}</Banner>}
      {report && report.refused.length > 0 && <List of={report.refused} keyOf={r => `${r.row}-${r.reason}`} label={t.count} empty="" panel row={r => <Item icon="warning-circle" title={t.row({ row: r.row, room: r.room ?? '' })}>{why(r.reason)}</Item>} />}
      <p className="tl-small">{t.byText}</p>
    </Section>
  )
}

/** The key of the house's own system: shown once, ended at once. */
export const Feed = ({ house, t, call, reload, say, language }: OfHouse) => {
  const [token, setToken] = useState<string | null>(null)
  const at = house.feedSince && new Intl.DateTimeFormat(language === 'fr' ? 'fr-CA' : 'en-CA', { day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(house.feedSince))
  const make = () => void call(makeFeedKey, { input: { service: house.service } }).then(got => { setToken(got.token); reload() }, say)
  const end = () => void call(endFeed, { input: { service: house.service } }).then(() => { setToken(null); reload() }, say)
  return (
    <Section title={t.feed}>
      <p>{t.feedNote} {at ? t.since({ at }) : t.noKey}</p>
      {token && <Banner tone="plain" icon="key"><b className="tl-num">{token}</b> {t.keyOnce}</Banner>}
      <div className="tl-question-acts"><Button icon="key" onPress={make}>{at ? t.anotherKey : t.makeKey}</Button>{at && <Button onPress={end}>{t.endKey}</Button>}</div>
    </Section>
  )
}
