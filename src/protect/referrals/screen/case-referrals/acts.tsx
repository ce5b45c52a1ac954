import { useState } from 'react'
import { Banner } from '../../../../web/kit/banner.tsx'
import { Button } from '../../../../web/kit/button.tsx'
import { Form } from '../../../../web/kit/screen/form.tsx'
import { RefusedError } from '../../../../web/kit/screen/client.ts'
import type { Endpoint } from '../../../../platform/http/endpoint.ts'
import * as on from '../../endpoints.ts'
import { declineReasons, questions } from '../../referral.ts'
import type { Props, Referral } from './props.ts'

const plain = { see: on.see, accept: on.accept, miss: on.miss, 'find-safe': on.findSafe, serve: on.serve, recall: on.recall, end: on.endReferral } as const
const asked = ['decline', 'ask', 'answer', 'arrive'] as const

/** What this side may do now: one press, or one press and what it needs. After a no the page has nothing left to show. */
export const Acts = ({ referral: r, t, params, language, call, reload, go }: Props & { referral: Referral }) => {
  const [open, setOpen] = useState<(typeof asked)[number] | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const at = { case: params['case']!, referral: r.id }
  const press = (of: Endpoint<{ referral: never }, { state: string }>) => {
    call(of, { params: at }).then(reload, (error: unknown) => {
      if (!(error instanceof RefusedError)) throw error
      setTrouble(error.refused.say[language])
    })
  }
  const done = () => {
    setOpen(null)
    reload()
  }
  const may = (act: string) => r.acts.includes(act)
  const reasons = Object.fromEntries(declineReasons.map(x => [x, t[`reason_${x}`]]))
  const asks = Object.fromEntries(questions.map(x => [x, t[`question_${x}`]]))
  return (
    <>
      {trouble && <Banner tone="refused">{trouble}</Banner>}
      <div className="tl-question-acts">
        {(Object.keys(plain) as (keyof typeof plain)[]).filter(may).map(act => (
          <Button key={act} {...(act === 'accept' ? { kind: 'primary' as const, icon: 'handshake' as const } : {})} onPress={() => press(plain[act] as never)}>{t[`act_${act}`]}</Button>
        ))}
        {asked.filter(may).map(act => <Button key={act} onPress={() => setOpen(open === act ? null : act)}>{t[`act_${act}`]}</Button>)}
      </div>
      {open === 'decline' && <Form of={on.decline} params={at} fields={{ reason: { label: t.reason, options: reasons } }} send={t.act_decline} onDone={() => go('/referrals')} />}
      {open === 'ask' && <Form of={on.askFor} params={at} fields={{ question: { label: t.question, options: asks } }} send={t.act_ask} onDone={done} />}
      {open === 'answer' && <Form of={on.answerWith} params={at} fields={{ answer: { label: t.answer, help: t.answerHelp } }} send={t.act_answer} onDone={done} />}
      {open === 'arrive' && <Form of={on.arrive} params={at} fields={{ word: { label: t.word, help: t.wordHelp } }} send={t.act_arrive} onDone={done} />}
    </>
  )
}
