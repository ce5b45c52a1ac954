import { useState } from 'react'
import { Button } from '../../../../web/kit/button.tsx'
import { Choice } from '../../../../web/kit/choice.tsx'
import { Section } from '../../../../web/kit/section.tsx'
import { TextArea } from '../../../../web/kit/text-area.tsx'
import { writeResults } from '../../endpoints.ts'
import { rounds } from '../../session.ts'
import type { Done, Props } from './props.ts'

/** Both piles are sent once and forgotten, here too, as soon as the counts are kept. */
export const SlipsForm = ({ t, data, language, call, params, done }: Props & { done: Done }) => {
  const [round, setRound] = useState<string>('after')
  const [before, setBefore] = useState('')
  const [after, setAfter] = useState('')
  const send = () => done(call(writeResults, { params, input: { round, before, after } }).then(() => { setBefore(''); setAfter('') }))
  return (
    <Section title={t.slipsTitle}>
      <div className="tl-fields">
        <p className="tl-small tl-dim">{t.slipsLaw}</p>
        <Choice label={t.round} options={rounds.map(value => ({ value, label: t[`round_${value}`] }))} value={round} onChange={setRound} />
        <TextArea label={t.slipsBefore} help={t.slipsHelp} value={before} onChange={setBefore} maxLength={20_000} rows={6} />
        <TextArea label={t.slipsAfter} value={after} onChange={setAfter} maxLength={20_000} rows={6} />
        <p><Button kind="primary" disabled={before.trim() === '' || after.trim() === ''} onPress={send}>{t.send}</Button></p>
      </div>
      <Section level={3} title={t.printTitle}><ol>{data.questions.map(q => <li key={q.right + q.ask.en}>{q.ask[language]}</li>)}</ol></Section>
    </Section>
  )
}
