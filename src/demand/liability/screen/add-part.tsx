import { useState } from 'react'
import { Button } from '../../../web/kit/button.tsx'
import { Choice } from '../../../web/kit/choice.tsx'
import { TextField } from '../../../web/kit/text-field.tsx'
import { ages, isAccusable } from '../part.ts'
import type { ActProps } from './file-props.ts'
import { type PresetKey, presetKeys, presets } from './presets.ts'

type Draft = { preset: PresetKey | null; ageGroup: (typeof ages)[number]; name: string }
const none: Draft = { preset: null, ageGroup: 'not-known', name: '' }

/** One person, by what was done. The field for a name is there only where a name may be kept. */
export const AddPart = ({ t, data, call, doors, done, episode }: ActProps & { episode: string }) => {
  const [draft, setDraft] = useState<Draft | null>(null)
  if (draft === null) return <p><Button small icon="user-plus" onPress={() => setDraft(none)}>{t.addPart}</Button></p>
  const chosen = draft.preset === null ? null : presets[draft.preset]
  const named = chosen !== null && isAccusable({ ...chosen, exploited: undefined })
  const send = () => {
    if (!chosen) return
    done(call(doors.part, { params: { chargeFile: data.id }, input: { episode, ...chosen, ageGroup: draft.ageGroup, circumstances: [], ...(named && draft.name.trim() ? { name: draft.name.trim() } : {}) } }))
    setDraft(null)
  }
  return (
    <div className="tl-fields">
      <Choice label={t.who} options={presetKeys.map(key => ({ value: key, label: t[`preset_${key}`] }))} value={draft.preset} onChange={preset => setDraft({ ...draft, preset: preset as PresetKey })} />
      <Choice label={t.age} options={ages.map(a => ({ value: a, label: t[`age_${a}`] }))} value={draft.ageGroup} onChange={a => setDraft({ ...draft, ageGroup: a as Draft['ageGroup'] })} />
      {named && <TextField label={t.name} optional maxLength={120} value={draft.name} onChange={name => setDraft({ ...draft, name })} />}
      {chosen !== null && !named && <p className="tl-small tl-dim">{t.noNameHere}</p>}
      <p className="tl-row"><Button kind="primary" disabled={chosen === null} onPress={send}>{t.sendPart}</Button><Button onPress={() => setDraft(null)}>{t.cancel}</Button></p>
    </div>
  )
}
