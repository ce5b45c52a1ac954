import { useState } from 'react'
import { Button } from '../../../../web/kit/button.tsx'
import { EmptyState } from '../../../../web/kit/empty-state.tsx'
import { HerWords } from '../../../../web/kit/her-words.tsx'
import { Section } from '../../../../web/kit/section.tsx'
import { Form } from '../../../../web/kit/screen/form.tsx'
import { Tag } from '../../../../web/kit/tag.tsx'
import { addNeed } from '../../endpoints.ts'
import { horizons, needCodes } from '../../case.ts'
import type { CaseProps } from './props.ts'

export const NeedList = ({ data, t, can, reload }: CaseProps) => {
  const [adding, setAdding] = useState(false)
  const word = (code: string) => (t as Readonly<Record<string, unknown>>)[code] as string
  const done = () => { setAdding(false); reload() }
  return (
    <Section title={t.needs} actions={can(addNeed) && !adding ? <Button small icon="plus" onPress={() => setAdding(true)}>{t.addNeed}</Button> : undefined}>
      {data.needs.length === 0 && !adding && <EmptyState>{t.noNeeds}</EmptyState>}
      {data.needs.map(n => (
        <div key={n.id}>
          <p><b>{word(`need_${n.need}`)}</b> <Tag>{word(n.horizon)}</Tag></p>
          {n.herWords && <HerWords label={t.herWords} words={n.herWords} />}
        </div>
      ))}
      {adding && <Form of={addNeed} params={{ case: data.id }} fields={{ need: { label: t.need, options: Object.fromEntries(needCodes.map(c => [c, word(`need_${c}`)])) }, horizon: { label: t.horizon, options: Object.fromEntries(horizons.map(h => [h, word(h)])) }, herWords: { label: t.words } }} send={t.save} onDone={done} />}
    </Section>
  )
}
