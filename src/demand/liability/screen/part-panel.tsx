import { useState } from 'react'
import { day } from '../../../algorithms/calendars/day.ts'
import { Button } from '../../../web/kit/button.tsx'
import { longDay } from '../../../web/kit/format.ts'
import { Item } from '../../../web/kit/item.tsx'
import { Mark } from '../../../web/kit/mark.tsx'
import type { Tone } from '../../../web/kit/tone.ts'
import { AddFacts } from './add-facts.tsx'
import type { ActProps, FindingOf, PartOf } from './file-props.ts'
import { presetOf } from './presets.ts'
import { SupportCard } from './support-card.tsx'
import './part-panel.css'

const tones: Readonly<Record<string, Tone>> = { offence: 'waiting', immune: 'hers', exception: 'settled', 'exception-lost': 'waiting', 'no-offence': 'plain', 'not-known': 'ask' }
type Of = ActProps & { part: PartOf }

/** A person of the day: name or none, what may apply, the counts proposed. */
export const PartPanel = (props: Of) => {
  const { part, t, call, data, doors, done, can } = props
  const [adding, setAdding] = useState(false)
  const preset = presetOf(part)
  const who = part.name ?? (part.whose === 'own' ? t.herself : t.unnamed)
  return (
    <div className="tl-panel tl-part">
      <Item icon={part.whose === 'own' ? 'shield' : 'user'} tone={part.whose === 'own' ? 'hers' : 'plain'} title={<b>{who}</b>}>{preset ? t[`preset_${preset}`] : `${part.role} · ${part.act}`}</Item>
      {part.counts.map(c => (
        <Item key={c.id} icon="stamp" title={t.proposed({ section: c.section, by: c.by })} action={can(doors.withdraw) ? <Button small onPress={() => done(call(doors.withdraw, { params: { chargeFile: data.id, count: c.id } }))}>{t.withdraw}</Button> : undefined}>
          {c.fits ? undefined : <Mark tone="refused">{t.noLonger}</Mark>}
        </Item>
      ))}
      {part.findings.map(f => <Finding key={`${f.row}${f.section}`} {...props} finding={f} />)}
      {!part.accusable && <SupportCard t={t} />}
      {can(doors.more) && part.whose !== 'own' && (adding ? <AddFacts {...props} close={() => setAdding(false)} /> : <p><Button small icon="note-pencil" onPress={() => setAdding(true)}>{t.moreFacts}</Button></p>)}
    </div>
  )
}

const Finding = ({ finding: f, part, t, language, call, data, doors, done, can }: Of & { finding: FindingOf }) => {
  const proposed = part.counts.some(c => c.rule === f.row)
  return (
    <Item
      title={<><cite>{f.cite[language]}</cite>{' · '}<Mark tone={tones[f.result] ?? 'plain'}>{t[`result_${f.result as 'offence'}`]}</Mark></>}
      action={f.result === 'offence' && !proposed && can(doors.propose) ? <Button small onPress={() => done(call(doors.propose, { params: { chargeFile: data.id }, input: { part: part.id, rule: f.row } }))}>{t.propose}</Button> : undefined}
    >
      <p>{f.why[language]}</p>
      {f.elements.length > 0 && <details><summary>{t.elements}</summary><ul>{f.elements.map(e => <li key={e.key}>{`${e.asks[language]} `}<b>{t[`answer_${e.answer}`]}</b></li>)}</ul></details>}
      {f.wouldChange.length > 0 && <details><summary>{t.would}</summary><ul>{f.wouldChange.map(c => <li key={c.section + c.say.en}>{`${c.say[language]} (${c.section})`}</li>)}</ul></details>}
      <p className="tl-note tl-faint">{[f.since ? t.asItStood({ since: longDay(day(f.since), language) }) : null, t.readOn({ day: longDay(day(f.read), language) }), f.confidence === 'official' ? null : f.confidence === 'secondary' ? t.secondary : t.unverified].filter(Boolean).join(' ')}</p>
    </Item>
  )
}
