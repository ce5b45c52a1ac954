import { useState } from 'react'
import type { z } from 'zod'
import type { PlainDate } from '../../../../algorithms/calendars/day.ts'
import type { Words } from '../../../../platform/i18n/words.ts'
import { Banner } from '../../../../web/kit/banner.tsx'
import { Button } from '../../../../web/kit/button.tsx'
import { Checkbox } from '../../../../web/kit/checkbox.tsx'
import { Choice } from '../../../../web/kit/choice.tsx'
import { DateField } from '../../../../web/kit/date-field.tsx'
import { Page } from '../../../../web/kit/page.tsx'
import { RefusedError } from '../../../../web/kit/screen/client.ts'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import { Section } from '../../../../web/kit/section.tsx'
import { TextField } from '../../../../web/kit/text-field.tsx'
import { type agreementChoices, draftAgreement } from '../../endpoints.ts'
import type { en } from './en.ts'

type Data = z.infer<typeof agreementChoices.output>
type Props = Shown<Data, Words<typeof en>>
type Typed = { title: string; discloser: string | null; receiver: string | null; lastDay: PlainDate | null; discloses: string; collects: string; opens: string | null; sections: readonly string[]; team: string | null }

const wordOf = (t: Props['t'], key: string) => String((t as unknown as Readonly<Record<string, unknown>>)[key] ?? key.split('_')[1])
const inputOf = (v: Typed, kinds: Data['kinds']) => {
  const kind = kinds.find(k => `${k.kind} ${k.purpose}` === v.opens)
  if (v.title.trim() === '' || !v.discloser || !v.receiver || !v.lastDay || !kind || v.sections.length === 0 || !v.team) return null
  return {
    title: v.title.trim(), discloser: v.discloser, receiver: v.receiver, lastDay: v.lastDay, ...(v.discloses.trim() === '' ? {} : { disclosesUnder: v.discloses.trim() }), ...(v.collects.trim() === '' ? {} : { collectsUnder: v.collects.trim() }),
    clauses: [{ kind: kind.kind, purpose: kind.purpose, sections: [...v.sections], grantee: v.team }],
  }
}

const Parties = ({ data, t, typed, set }: { data: Data; t: Props['t']; typed: Typed; set: (part: Partial<Typed>) => void }) => {
  const options = data.agencies.map(a => ({ value: a.id, label: a.name }))
  return (
    <>
      <TextField label={t.called} value={typed.title} maxLength={120} onChange={title => set({ title })} />
      <Choice label={t.discloser} options={options} value={typed.discloser} onChange={discloser => set({ discloser })} />
      <Choice label={t.receiver} options={options.filter(o => o.value !== typed.discloser)} value={typed.receiver} onChange={receiver => set({ receiver, team: null })} />
      <DateField label={t.lastDay} value={typed.lastDay} onChange={lastDay => set({ lastDay })} />
      <TextField label={t.discloses} optional value={typed.discloses} maxLength={200} onChange={discloses => set({ discloses })} />
      <TextField label={t.collects} optional value={typed.collects} maxLength={200} onChange={collects => set({ collects })} />
    </>
  )
}

const Opens = ({ data, t, typed, set }: { data: Data; t: Props['t']; typed: Typed; set: (part: Partial<Typed>) => void }) => {
  const kind = data.kinds.find(k => `${k.kind} ${k.purpose}` === typed.opens)
  const teams = data.agencies.find(a => a.id === typed.receiver)?.teams ?? []
  const toggle = (section: string, on: boolean) => set({ sections: on ? [...typed.sections, section] : typed.sections.filter(s => s !== section) })
  return (
    <Section title={t.opens}>
      <p className="tl-small tl-dim">{t.nothing}</p>
      <Choice label={t.kind} options={data.kinds.map(k => ({ value: `${k.kind} ${k.purpose}`, label: `${wordOf(t, `kind_${k.kind}`)} ${wordOf(t, `purpose_${k.purpose}`)}` }))} value={typed.opens} onChange={opens => set({ opens, sections: [] })} />
      {kind && <fieldset className="tl-field tl-several"><legend className="tl-field-label">{t.sections}</legend>{kind.sections.map(s => <Checkbox key={s} checked={typed.sections.includes(s)} onChange={on => toggle(s, on)}>{wordOf(t, `section_${s}`)}</Checkbox>)}</fieldset>}
      {teams.length > 0 && <Choice label={t.team} options={teams.map(x => ({ value: x.id, label: x.name }))} value={typed.team} onChange={team => set({ team })} />}
    </Section>
  )
}

export const View = ({ data, t, language, call, go }: Props) => {
  const [typed, setTyped] = useState<Typed>({ title: '', discloser: data.anyParty ? null : data.mine, receiver: null, lastDay: null, discloses: '', collects: '', opens: null, sections: [], team: null })
  const [trouble, setTrouble] = useState<string | null>(null)
  const set = (part: Partial<Typed>) => setTyped(now => ({ ...now, ...part }))
  const send = () => {
    const input = inputOf(typed, data.kinds)
    if (!input) return setTrouble(t.unfinished)
    void call(draftAgreement, { input }).then(({ record }) => go(`/agreements/${record}`), (error: unknown) => {
      if (!(error instanceof RefusedError)) throw error
      setTrouble(error.refused.say[language])
    })
  }
  return (
    <Page title={t.title} lead={t.lead} width="form">
      {trouble && <Banner tone="refused" urgent>{trouble}</Banner>}
      <div className="tl-fields"><Parties data={data} t={t} typed={typed} set={set} /></div>
      <Opens data={data} t={t} typed={typed} set={set} />
      <p><Button kind="primary" onPress={send}>{t.send}</Button> <Button href="/agreements">{t.back}</Button></p>
    </Page>
  )
}
