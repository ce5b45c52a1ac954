import { useState } from 'react'
import { Banner } from '../../../../web/kit/banner.tsx'
import { Chip } from '../../../../web/kit/chip.tsx'
import { Item } from '../../../../web/kit/item.tsx'
import { List } from '../../../../web/kit/list.tsx'
import { Form } from '../../../../web/kit/screen/form.tsx'
import { Section } from '../../../../web/kit/section.tsx'
import { CasePart } from '../../../cases/screen/case-part.tsx'
import { PlaceSearch } from '../../../calls/screen/call/place-search.tsx'
import { addReturn } from '../../endpoints.ts'
import { talkWith } from '../../return.ts'
import { ReturnRow } from './return-row.tsx'
import { type Props, talkWord } from './shown.ts'

type Picked = { readonly id: string; readonly label: { readonly en: string; readonly fr: string } }

/** A return in their own words; places from the list alone, so that what recurs is found. */
const Add = ({ data, t, language, params, reload }: Props) => {
  const [places, setPlaces] = useState<readonly Picked[]>([])
  return (
    <Section title={t.addTitle}>
      <PlaceSearch label={t.places} help={t.placesHelp} language={language} onPick={(id, label) => setPlaces([...places.filter(p => p.id !== id), { id, label }])} />
      <p>{places.map(p => <Chip key={p.id} icon="map-pin" onRemove={() => setPlaces(places.filter(x => x.id !== p.id))}>{p.label[language]}</Chip>)}</p>
      <Form
        of={addReturn} params={{ case: params['case']! }} fixed={{ places: places.map(p => p.id) }} start={{ backOn: data.today }} send={t.add} onDone={reload}
        fields={{ goneSince: { label: t.goneSince }, backOn: { label: t.backOn }, others: { label: t.others }, note: { label: t.note }, talkWith: { label: t.whom, help: t.whomHelp, options: Object.fromEntries(talkWith.map(w => [w, talkWord(t, w)])) } }}
      />
    </Section>
  )
}

export const View = (shown: Props) => {
  const { data, t, language, params, can } = shown
  return (
    <CasePart of={params['case']} number={data.number} part="returns" name={t.nav} title={t.title} lead={t.lead}>
      <Banner tone="waiting">{data.duty ? `${data.duty.said[language]} ` : ''}{t.nation}</Banner>
      <Section title={t.list}><List of={data.returns} keyOf={r => r.id} label={t.list} empty={t.none} panel row={r => <ReturnRow of={r} {...shown} />} /></Section>
      {can(addReturn) && <Add key={data.returns.length} {...shown} />}
      <Section title={t.recurring}><p>{t.recurringLead}</p><List of={data.recurring} keyOf={r => r.place} label={t.recurring} empty={t.noRecurring} row={r => <Item icon="map-pin" title={r.said[language]}>{t.times({ n: r.times })}</Item>} /></Section>
    </CasePart>
  )
}
