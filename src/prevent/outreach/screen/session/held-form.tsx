import { useState } from 'react'
import { Button } from '../../../../web/kit/button.tsx'
import { NumberField } from '../../../../web/kit/number-field.tsx'
import { Section } from '../../../../web/kit/section.tsx'
import { holdSession } from '../../endpoints.ts'
import { type Found, PlaceSearch } from '../place-search.tsx'
import type { Done, Props } from './props.ts'

export const HeldForm = ({ t, language, call, params, done }: Props & { done: Done }) => {
  const [came, setCame] = useState<number | null>(null)
  const [place, setPlace] = useState<Found | null>(null)
  return (
    <Section title={t.held}>
      <div className="tl-fields">
        <NumberField label={t.howMany} value={came} least={0} most={5000} onChange={setCame} />
        {place ? <p><b>{place.label[language]}</b></p> : <PlaceSearch label={t.place} help={t.placeHelp} language={language} onPick={setPlace} />}
        <p><Button kind="primary" disabled={came === null} onPress={() => done(call(holdSession, { params, input: { came, ...(place ? { place: place.id } : {}) } }))}>{t.keep}</Button></p>
      </div>
    </Section>
  )
}
