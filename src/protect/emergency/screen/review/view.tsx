import { useState } from 'react'
import type { z } from 'zod'
import { Banner } from '../../../../web/kit/banner.tsx'
import { Choice } from '../../../../web/kit/choice.tsx'
import { Item } from '../../../../web/kit/item.tsx'
import { List } from '../../../../web/kit/list.tsx'
import { Mark } from '../../../../web/kit/mark.tsx'
import { momentOf } from '../../../../web/kit/moments.ts'
import { Page } from '../../../../web/kit/page.tsx'
import { RefusedError } from '../../../../web/kit/screen/client.ts'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import { Section } from '../../../../web/kit/section.tsx'
import type { Words } from '../../../../platform/i18n/words.ts'
import { findings } from '../../emergency.ts'
import { type listReview, reviewGlass } from '../../endpoints.ts'
import type { en } from './en.ts'

type Data = z.infer<typeof listReview.output>
type Opening = Data['openings'][number]

export const View = ({ data, t, language, call, reload }: Shown<Data, Words<typeof en>>) => {
  const [trouble, setTrouble] = useState<string | null>(null)
  const review = (opening: string, finding: string) => void call(reviewGlass, { params: { opening }, input: { finding } }).then(() => { setTrouble(null); reload() }, (error: unknown) => {
    if (!(error instanceof RefusedError)) throw error
    setTrouble(error.refused.say[language])
  })
  const at = (iso: string) => momentOf(iso, language)
  const row = (o: Opening) => (
    <Item icon="first-aid" tone={o.late ? 'refused' : 'plain'} title={<><span className="tl-num">{o.number}</span>{` · ${t[`reason_${o.reasonCode}`]} `}{o.late && <Mark tone="refused">{t.late}</Mark>}</>}>
      <p>{t.by({ who: o.by, agency: o.agency })}</p>
      <p className="tl-num">{[t.when({ at: at(o.openedAt), minutes: o.minutes }), o.second === null ? t.alone : t.second({ who: o.second }), o.present ? t.here : ''].filter(Boolean).join(' · ')}</p>
      <p>{o.reason ?? t.noReason}</p>
      {o.reviewedAt === null ? <p className="tl-num">{t.due({ at: at(o.dueAt) })}</p> : <p className="tl-num">{`${t[`finding_${o.finding as 'needed'}`]} · ${t.reviewed({ who: o.reviewedBy ?? '', at: at(o.reviewedAt) })}`}</p>}
      {o.reviewedAt === null && (o.may ? <Choice label={t.outcome} options={findings.map(f => ({ value: f, label: t[`finding_${f}`] }))} value={null} onChange={finding => review(o.id, finding)} /> : <p>{t.notYours}</p>)}
    </Item>
  )
  return (
    <Page title={t.title} lead={t.lead}>
      {trouble && <Banner tone="refused">{trouble}</Banner>}
      <Section title={t.waiting}><List of={data.openings.filter(o => o.reviewedAt === null)} keyOf={o => o.id} label={t.waiting} empty={t.none} row={row} /></Section>
      <Section title={t.done}><List of={data.openings.filter(o => o.reviewedAt !== null)} keyOf={o => o.id} label={t.done} empty={t.noneDone} row={row} /></Section>
    </Page>
  )
}
