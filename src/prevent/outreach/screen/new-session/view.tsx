import { useState } from 'react'
import type { PlainDate } from '../../../../algorithms/calendars/day.ts'
import type { Words } from '../../../../platform/i18n/words.ts'
import { Banner } from '../../../../web/kit/banner.tsx'
import { Button } from '../../../../web/kit/button.tsx'
import { Choice } from '../../../../web/kit/choice.tsx'
import { DateField } from '../../../../web/kit/date-field.tsx'
import { Link } from '../../../../web/kit/link.tsx'
import { NumberField } from '../../../../web/kit/number-field.tsx'
import { Page } from '../../../../web/kit/page.tsx'
import { RefusedError } from '../../../../web/kit/screen/client.ts'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import { TextField } from '../../../../web/kit/text-field.tsx'
import { recordSession } from '../../endpoints.ts'
import { audiences, settings, topics } from '../../session.ts'
import { type Found, PlaceSearch } from '../place-search.tsx'
import type { en } from './en.ts'

type Typed = { on: PlainDate | null; came: number | null; place: Found | null; audience: string | null; setting: string | null; topic: string | null; host: string; nation: string | null }
const start: Typed = { on: null, came: null, place: null, audience: null, setting: null, topic: null, host: '', nation: null }

const inputOf = (s: Typed): Readonly<Record<string, unknown>> | null =>
  s.on && s.place && s.audience && s.setting && s.topic && s.nation
    ? { on: s.on, place: s.place.id, audience: s.audience, setting: s.setting, topic: s.topic, hostIndigenous: s.nation !== 'no', hostAgrees: s.nation === 'agrees', ...(s.host.trim() === '' ? {} : { host: s.host.trim() }), ...(s.came === null ? {} : { came: s.came }) }
    : null

export const View = ({ t, language, call, go }: Shown<unknown, Words<typeof en>>) => {
  const [s, set] = useState(start)
  const [trouble, setTrouble] = useState<string | null>(null)
  const keep = () => {
    const input = inputOf(s)
    if (input === null) return setTrouble(t.needed)
    void call(recordSession, { input }).then(({ record }) => go(`/outreach/${record}`), (error: unknown) => {
      if (!(error instanceof RefusedError)) throw error
      setTrouble(error.refused.say[language])
    })
  }
  return (
    <Page title={t.title} lead={t.lead} crumb={<Link href="/outreach">{t.back}</Link>} width="form">
      {trouble && <Banner tone="refused" urgent>{trouble}</Banner>}
      <form className="tl-form" noValidate onSubmit={event => { event.preventDefault(); keep() }}>
        <DateField label={t.on} value={s.on} onChange={on => set({ ...s, on })} />
        {s.place === null ? <PlaceSearch label={t.place} help={t.placeHelp} language={language} onPick={place => set({ ...s, place })} /> : <p><b>{s.place.label[language]}</b> <span className="tl-small tl-dim">{t.kept({ area: s.place.kept[language] })}</span> <Button small onPress={() => set({ ...s, place: null })}>{t.changePlace}</Button></p>}
        <Choice label={t.audience} options={audiences.map(value => ({ value, label: t[`audience_${value}`] }))} value={s.audience} onChange={audience => set({ ...s, audience })} />
        <Choice label={t.setting} options={settings.map(value => ({ value, label: t[`setting_${value}`] }))} value={s.setting} onChange={setting => set({ ...s, setting })} />
        <Choice label={t.topic} options={topics.map(value => ({ value, label: t[`topic_${value}`] }))} value={s.topic} onChange={topic => set({ ...s, topic })} />
        <TextField label={t.host} help={t.hostHelp} value={s.host} onChange={host => set({ ...s, host })} maxLength={120} optional />
        <Choice label={t.hostTitle} law={t.hostLaw} options={[{ value: 'no', label: t.hostNo }, { value: 'agrees', label: t.hostAgrees }, { value: 'silent', label: t.hostSilent }]} value={s.nation} onChange={nation => set({ ...s, nation })} />
        <NumberField label={t.came} help={t.cameHelp} value={s.came} least={0} most={5000} onChange={came => set({ ...s, came })} optional />
        <div className="tl-form-act"><Button kind="primary" type="submit">{t.keep}</Button></div>
      </form>
    </Page>
  )
}
