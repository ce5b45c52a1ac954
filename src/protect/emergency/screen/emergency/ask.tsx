import { useState } from 'react'
import { Choice } from '../../../../web/kit/choice.tsx'
import { Form } from '../../../../web/kit/screen/form.tsx'
import { reasonCodes } from '../../emergency.ts'
import { askGlass } from '../../endpoints.ts'
import type { Props } from './desk.ts'

/** The number is typed here and kept as a hash: what is asked can only be opened by who still knows it. */
export const AskToOpen = ({ data, t, reload }: Props) => {
  const [second, setSecond] = useState<string | null>(null)
  const [sent, setSent] = useState(0)
  const who = data.seconds.length === 0 ? <p className="tl-small tl-dim">{t.noSeconds}</p> : (
    <Choice label={t.second} help={t.secondHelp} optional options={data.seconds.map(s => ({ value: s.id, label: s.name }))} value={second} onChange={setSecond} />
  )
  return (
    <Form
      key={sent} of={askGlass} fixed={{ second: second ?? undefined }} start={{ present: false }} send={t.send} also={who}
      fields={{
        number: { label: t.number, help: t.numberHelp }, reasonCode: { label: t.reasonCode, options: Object.fromEntries(reasonCodes.map(r => [r, t[`reason_${r}`]])) },
        reason: { label: t.reason, help: t.reasonHelp }, present: { label: t.present },
      }}
      onDone={() => { setSent(n => n + 1); reload() }}
    />
  )
}
