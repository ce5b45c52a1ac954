import { useState } from 'react'
import { Checkbox } from '../../../../web/kit/checkbox.tsx'
import { Choice } from '../../../../web/kit/choice.tsx'
import { Section } from '../../../../web/kit/section.tsx'
import { TextField } from '../../../../web/kit/text-field.tsx'
import { Act } from '../../../accounts/screen/act.tsx'
import { handOver } from '../../endpoints.ts'
import type { HandOverProps } from './props.ts'
import { WaitsList } from './waits-list.tsx'

/** Item id → what to know of it; an item that is not chosen is absent. */
type Chosen = Readonly<Record<string, string>>

export const GiveShift = (shown: HandOverProps) => {
  const { data, t, language, reload } = shown
  const [who, setWho] = useState<string | null>(null)
  const [chosen, setChosen] = useState<Chosen>({})
  const people = data.teams.flatMap(team => team.colleagues.map(c => ({ value: `${team.id} ${c.id}`, label: data.teams.length > 1 ? `${c.name}, ${team.name}` : c.name })))
  const [team = '', member = ''] = (who ?? '').split(' ')
  const pick = (id: string, on: boolean) => setChosen(on ? { ...chosen, [id]: '' } : Object.fromEntries(Object.entries(chosen).filter(([key]) => key !== id)))
  const lines = Object.entries(chosen).map(([item, words]) => ({ item, ...(words === '' ? {} : { words }) }))
  return (
    <Section title={t.yours}>
      <WaitsList {...shown} of={data.waits} empty={t.yoursNone} />
      {data.items.length > 0 && (
        <fieldset className="tl-field tl-several">
          <legend className="tl-field-label">{t.choose}</legend>
          {data.items.map(item => (
            <div key={item.id}>
              <Checkbox name={item.id} checked={item.id in chosen} onChange={on => pick(item.id, on)}>{`${item.said[language]} · ${item.why[language]}`}</Checkbox>
              {item.id in chosen && <TextField label={t.words} value={chosen[item.id]!} onChange={words => setChosen({ ...chosen, [item.id]: words })} maxLength={300} />}
            </div>
          ))}
        </fieldset>
      )}
      {people.length === 0 ? <p>{t.noColleague}</p> : <Choice label={t.toWhom} options={people} value={who} onChange={setWho} />}
      {who && <Act of={handOver} params={{ team }} input={{ member, lines }} said={t.send} onDone={reload} />}
    </Section>
  )
}
