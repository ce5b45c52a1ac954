import { useState } from 'react'
import { Button } from '../../../../web/kit/button.tsx'
import { Checkbox } from '../../../../web/kit/checkbox.tsx'
import { longDay } from '../../../../web/kit/format.ts'
import { HerWords } from '../../../../web/kit/her-words.tsx'
import { Mark } from '../../../../web/kit/mark.tsx'
import { Form } from '../../../../web/kit/screen/form.tsx'
import { ends } from '../../goal.ts'
import { addStep, settleGoal, tickStep } from '../../endpoints.ts'
import type { Goal, Props } from './props.ts'

/** One goal on its way: her words, its steps, and the two things that can be done with it. */
export const OpenGoal = ({ of, need, ...props }: Props & { of: Goal; need: string | null }) => {
  const { t, language, params, can, call, reload } = props
  const [open, setOpen] = useState<'step' | 'end' | null>(null)
  const at = { case: params['case']!, goal: of.id }
  const done = () => {
    setOpen(null)
    reload()
  }
  return (
    <section className="tl-fields" aria-label={of.words}>
      <HerWords label={need ?? t.words} words={of.words} />
      {of.lookOn && <p>{of.due ? <Mark tone="waiting">{t.lookNow}</Mark> : t.lookOn({ day: longDay(of.lookOn, language) })}</p>}
      {of.steps.map(s => <Checkbox key={s.id} checked={s.done} onChange={to => void call(tickStep, { params: { ...at, step: s.id }, input: { done: to } }).then(reload)}>{s.words}</Checkbox>)}
      {can(addStep) && <div className="tl-question-acts"><Button small icon="plus" onPress={() => setOpen(open === 'step' ? null : 'step')}>{t.addStep}</Button><Button small onPress={() => setOpen(open === 'end' ? null : 'end')}>{t.settle}</Button></div>}
      {open === 'step' && <Form key={of.steps.length} of={addStep} params={at} send={t.keepStep} onDone={done} fields={{ words: { label: t.step } }} />}
      {open === 'end' && <Form of={settleGoal} params={at} start={{ how: 'reached' }} send={t.keep} onDone={done} fields={{ how: { label: t.how, options: Object.fromEntries(ends.map(e => [e, t[`state_${e}`]])) }, outcome: { label: t.outcome } }} />}
    </section>
  )
}
