import { useState } from 'react'
import type { z } from 'zod'
import type { Words } from '../../../../platform/i18n/words.ts'
import { Banner } from '../../../../web/kit/banner.tsx'
import { Button } from '../../../../web/kit/button.tsx'
import { Choice } from '../../../../web/kit/choice.tsx'
import { number } from '../../../../web/kit/format.ts'
import { Link } from '../../../../web/kit/link.tsx'
import { Page } from '../../../../web/kit/page.tsx'
import { RefusedError } from '../../../../web/kit/screen/client.ts'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import { Table } from '../../../../web/kit/table.tsx'
import { TextField } from '../../../../web/kit/text-field.tsx'
import { type listCommunities, planVisit } from '../../endpoints.ts'
import type { en } from './en.ts'

type Data = z.infer<typeof listCommunities.output>
type Props = Shown<Data, Words<typeof en>>

const Plan = ({ t, language, call, reload, place, month }: Props & { place: string; month: string | null }) => {
  const [open, setOpen] = useState(false)
  const [typed, setTyped] = useState(month ?? '')
  const [trouble, setTrouble] = useState<string | null>(null)
  const keep = () => void call(planVisit, { params: { place }, input: { on: `${typed.trim()}-01` } }).then(() => { setOpen(false); reload() }, (error: unknown) => {
    if (!(error instanceof RefusedError)) throw error
    setTrouble(error.refused.say[language])
  })
  if (!open) return <>{month ?? ''} <Button small onPress={() => setOpen(true)}>{t.plan}</Button></>
  return <><TextField label={t.month} help={t.monthHelp} value={typed} onChange={setTyped} maxLength={7} {...(trouble ? { error: trouble } : {})} /><Button small kind="primary" onPress={keep}>{t.keep}</Button></>
}

export const View = (props: Props) => {
  const { data, t, language, go } = props
  return (
    <Page title={t.title} lead={t.lead} crumb={<Link href="/outreach">{t.back}</Link>}>
      <div className="tl-fields"><Choice label={t.province} options={data.provinces.map(p => ({ value: p.code, label: p.name[language] }))} value={data.province} onChange={code => go(`/outreach/communities?province=${code}`)} /></div>
      {data.communities.length === 0 && <Banner tone="plain">{t.empty}</Banner>}
      <Table
        caption={t.title} rows={data.communities} keyOf={c => c.place} empty={t.empty}
        columns={[
          { key: 'community', label: t.community, cell: c => c.label[language] },
          { key: 'region', label: t.region, cell: c => c.region?.[language] ?? '' },
          { key: 'people', label: t.people, numeric: true, cell: c => (c.population === null ? t.unknown : number(c.population, language)) },
          { key: 'way', label: t.way, cell: c => (c.road === null ? t.roadUnknown : c.road ? t.road : t.noRoad) },
          { key: 'last', label: t.last, cell: c => (c.lastMonth === null || c.months === null ? t.never : t.ago({ month: c.lastMonth, months: c.months })) },
          { key: 'next', label: t.next, cell: c => <Plan {...props} place={c.place} month={c.plannedMonth} /> },
        ]}
      />
    </Page>
  )
}
