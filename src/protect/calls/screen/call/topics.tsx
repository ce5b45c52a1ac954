import { useState } from 'react'
import { Button } from '../../../../web/kit/button.tsx'
import { Choice } from '../../../../web/kit/choice.tsx'
import { Choices } from '../../../../web/kit/choices.tsx'
import { Item } from '../../../../web/kit/item.tsx'
import { NumberField } from '../../../../web/kit/number-field.tsx'
import { needCodes } from '../../../cases/case.ts'
import { limitCodes, signCodes, statusCodes, wishCodes } from '../../call.ts'
import { PlaceSearch } from './place-search.tsx'
import type { TopicProps } from './props.ts'
import { Who } from './who.tsx'

export const Where = ({ data, t, language, keep }: TopicProps) => (
  <>
    {data.placeLabel && <Item icon="map-pin" title={data.placeLabel[language]} action={<Button small onPress={() => keep({ place: null })}>{t.change}</Button>} />}
    <PlaceSearch label={t.place} help={t.placeHelp} language={language} onPick={place => keep({ place })} />
  </>
)

export const Needs = ({ data: { answers }, t, keep }: TopicProps) => (
  <>
    <Choices label={t.needs} help={t.needsHelp} options={needCodes.map((n, i) => ({ value: n, label: i < 9 ? `${i + 1} · ${t[`need_${n}`]}` : t[`need_${n}`] }))} value={answers.needs} onChange={needs => keep({ needs: needs as never })} />
    <Choices label={t.limits} optional options={limitCodes.map(l => ({ value: l, label: t[`limit_${l}`] }))} value={answers.limits} onChange={limits => keep({ limits: limits as never })} />
    <Choices label={t.wishes} optional options={wishCodes.map(w => ({ value: w, label: t[`wish_${w}`] }))} value={answers.wishes} onChange={wishes => keep({ wishes: wishes as never })} />
    <Choice label={t.status} help={t.statusHelp} optional options={statusCodes.map(s => ({ value: s, label: t[`status_${s}`] }))} value={answers.status} onChange={status => keep({ status: status as never })} />
    <Choices label={t.signs} help={t.signsHelp} optional options={signCodes.map(s => ({ value: s, label: t[`sign_${s}`] }))} value={answers.signs} onChange={signs => keep({ signs: signs as never })} />
  </>
)

const usualKm = 50

export const Away = ({ data, t, language, keep }: TopicProps) => {
  const [km, setKm] = useState<number | null>(usualKm)
  const all = data.away.map(({ place, km: far }) => ({ place, km: far }))
  return (
    <>
      {data.away.map(a => <Item key={a.place} icon="hand-palm" tone="hers" title={t.awayLine({ place: a.label[language], km: a.km })} action={<Button small onPress={() => keep({ away: all.filter(x => x.place !== a.place) })}>{t.remove}</Button>} />)}
      <NumberField label={t.km} value={km} least={1} most={1000} unit="km" onChange={setKm} />
      <PlaceSearch label={t.awayPlace} help={t.awayHelp} language={language} onPick={place => keep({ away: [...all.filter(x => x.place !== place), { place, km: km ?? usualKm }] })} />
    </>
  )
}

export const topicViews = { who: Who, where: Where, needs: Needs, away: Away } as const
