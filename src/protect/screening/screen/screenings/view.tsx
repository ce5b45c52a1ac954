import { useState } from 'react'
import type { z } from 'zod'
import { Banner } from '../../../../web/kit/banner.tsx'
import { Button } from '../../../../web/kit/button.tsx'
import { Checkbox } from '../../../../web/kit/checkbox.tsx'
import { Choice } from '../../../../web/kit/choice.tsx'
import { Item } from '../../../../web/kit/item.tsx'
import { List } from '../../../../web/kit/list.tsx'
import { Mark } from '../../../../web/kit/mark.tsx'
import { dayOf } from '../../../../web/kit/moments.ts'
import { RefusedError } from '../../../../web/kit/screen/client.ts'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import { Section } from '../../../../web/kit/section.tsx'
import type { Words } from '../../../../platform/i18n/words.ts'
import { CasePart } from '../../../cases/screen/case-part.tsx'
import { type listScreenings, startScreening } from '../../endpoints.ts'
import { ages, lists } from '../../screening.ts'
import { SayFirst } from '../say-first.tsx'
import type { en } from './en.ts'

type Data = z.infer<typeof listScreenings.output>
type Props = Shown<Data, Words<typeof en>>

export const View = (props: Props) => {
  const { data, t, language, params, can } = props
  const id = params['case']!
  const row = (s: Data['screenings'][number]) => (
    <Item icon="chat-circle-text" title={s.name[language]} action={<Button small href={`/cases/${id}/screenings/${s.id}`}>{t.open}</Button>}>
      <Mark tone={s.state === 'ended' ? 'settled' : 'waiting'}>{t[`state_${s.state}`]}</Mark>{' '}
      <span className="tl-num">{`${s.keepsAnswers ? t.answersKept : t.answersGone} · ${t.startedOn({ day: dayOf(s.startedAt, language), by: s.by })}`}</span>
    </Item>
  )
  return (
    <CasePart of={id} number={data.number} part="screenings" name={t.title} title={t.title} lead={t.lead}>
      <List of={data.screenings} keyOf={s => s.id} label={t.title} empty={t.none} row={row} />
      {can(startScreening) && <Begin {...props} />}
    </CasePart>
  )
}

type Chosen = { readonly list: string | null; readonly age: string | null; readonly told: boolean }

const Begin = ({ data, t, language, params, call, go }: Props) => {
  const [chosen, choose] = useState<Chosen>({ list: null, age: null, told: false })
  const [trouble, setTrouble] = useState<string | null>(null)
  const start = () => {
    call(startScreening, { params: { case: params['case']! }, input: { ...chosen } }).then(({ screening }) => go(`/cases/${params['case']}/screenings/${screening}`), (error: unknown) => {
      if (!(error instanceof RefusedError)) throw error
      setTrouble(error.refused.say[language])
    })
  }
  return (
    <Section title={t.begin}>
      <div className="tl-fields">
        {trouble && <Banner tone="refused" urgent>{trouble}</Banner>}
        <Choice label={t.which} options={lists.map(l => ({ value: l, label: t[`list_${l}`] }))} value={chosen.list} onChange={list => choose({ ...chosen, list, told: false })} />
        <Choice label={t.age} options={ages.map(a => ({ value: a, label: t[`age_${a}`] }))} value={chosen.age} onChange={age => choose({ ...chosen, age, told: false })} />
        <p className="tl-small">{data.otherLanguage[language]}</p>
      </div>
      {chosen.list && chosen.age ? (
        <SayFirst duty={data.duty} sayFirst={data.sayFirst} held={data.held} language={language} t={t}>
          <Checkbox checked={chosen.told} onChange={told => choose({ ...chosen, told })}>{t.told}</Checkbox>
          <p><Button kind="primary" disabled={!chosen.told} onPress={start}>{t.start}</Button></p>
        </SayFirst>
      ) : <p className="tl-dim">{t.mustHear}</p>}
    </Section>
  )
}
