import { useState } from 'react'
import { Button } from '../../../web/kit/button.tsx'
import { Checkbox } from '../../../web/kit/checkbox.tsx'
import { Choice } from '../../../web/kit/choice.tsx'
import { ages, losses, type Tie } from '../part.ts'
import type { ActProps, PartOf } from './file-props.ts'

type Facts = { ageGroup: (typeof ages)[number]; circumstances: string[]; knew: boolean; exploitation: boolean; sameTerms: boolean; exploited: boolean }

/** What else is said of a person; what is not said now stays as it is. */
export const AddFacts = ({ t, data, call, doors, done, part, close }: ActProps & { part: PartOf; close: () => void }) => {
  const [f, setF] = useState<Facts>({ ageGroup: part.ageGroup as Facts['ageGroup'], circumstances: part.circumstances, knew: false, exploitation: false, sameTerms: false, exploited: false })
  const toggle = (loss: string, on: boolean) => setF({ ...f, circumstances: on ? [...f.circumstances, loss] : f.circumstances.filter(c => c !== loss) })
  const save = () => {
    const input = { ageGroup: f.ageGroup, circumstances: f.circumstances, ...(part.tie ? { tie: part.tie as Tie } : {}), ...(f.knew ? { knew: true } : {}), ...(f.exploitation ? { exploitation: true } : {}), ...(f.sameTerms ? { sameTerms: false } : {}), ...(f.exploited ? { exploited: true } : {}) }
    done(call(doors.more, { params: { chargeFile: data.id, part: part.id }, input }))
    close()
  }
  return (
    <div className="tl-fields">
      <Choice label={t.age} options={ages.map(a => ({ value: a, label: t[`age_${a}`] }))} value={f.ageGroup} onChange={a => setF({ ...f, ageGroup: a as Facts['ageGroup'] })} />
      <fieldset className="tl-field tl-several">
        <legend className="tl-field-label">{t.lost}</legend>
        {losses.map(loss => <Checkbox key={loss} checked={f.circumstances.includes(loss)} onChange={on => toggle(loss, on)}>{t[`loss_${loss}`]}</Checkbox>)}
      </fieldset>
      <Checkbox checked={f.knew} onChange={knew => setF({ ...f, knew })}>{t.knew}</Checkbox>
      <Checkbox checked={f.exploitation} onChange={exploitation => setF({ ...f, exploitation })}>{t.exploitation}</Checkbox>
      <Checkbox checked={f.sameTerms} onChange={sameTerms => setF({ ...f, sameTerms })}>{t.sameTerms}</Checkbox>
      <Checkbox checked={f.exploited} onChange={exploited => setF({ ...f, exploited })}>{t.exploited}</Checkbox>
      <p className="tl-small tl-dim">{t.exploitedHelp}</p>
      <p className="tl-row"><Button kind="primary" onPress={save}>{t.saveFacts}</Button><Button onPress={close}>{t.cancel}</Button></p>
    </div>
  )
}
