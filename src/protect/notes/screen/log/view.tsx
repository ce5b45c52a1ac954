import { useState } from 'react'
import { Button } from '../../../../web/kit/button.tsx'
import { List } from '../../../../web/kit/list.tsx'
import { Form } from '../../../../web/kit/screen/form.tsx'
import { Section } from '../../../../web/kit/section.tsx'
import { CasePart } from '../../../cases/screen/case-part.tsx'
import { writeContact, writeNote } from '../../endpoints.ts'
import { hows, levels, roles } from '../../note.ts'
import { LogEntry } from './log-entry.tsx'
import type { Props } from './props.ts'
import { WriteNote } from './write-note.tsx'
import './log.css'

export const View = (props: Props) => {
  const { data, t, params, query, can, reload } = props
  const id = params['case']!
  const [writing, write] = useState<'contact' | 'note' | null>(query['write'] === 'contact' ? 'contact' : null)
  const done = () => {
    write(null)
    reload()
  }
  const writable = levels.filter(l => can(writeNote[l]))
  return (
    <CasePart
      of={id} number={data.number} part="log" name={t.title} title={t.title} lead={t.lead}
      actions={<>
        {writable.length > 0 && <Button icon="note-pencil" onPress={() => write(writing === 'note' ? null : 'note')}>{t.note}</Button>}
        {can(writeContact) && <Button icon="phone" onPress={() => write(writing === 'contact' ? null : 'contact')}>{t.contact}</Button>}
      </>}
    >
      {writing === 'contact' && can(writeContact) && <WriteContact {...props} reload={done} />}
      {writing === 'note' && writable.length > 0 && <WriteNote {...props} reload={done} writable={writable} />}
      {data.more && <p className="tl-small tl-faint">{t.more}</p>}
      <List of={data.notes} keyOf={n => n.id} label={t.title} empty={t.none} row={n => <LogEntry {...props} entry={n} />} />
    </CasePart>
  )
}

const WriteContact = ({ t, params, reload }: Props) => (
  <Section title={t.contact}>
    <Form
      of={writeContact} params={{ case: params['case']! }} start={{ role: 'she', reached: true }} send={t.send} onDone={reload}
      fields={{
        role: { label: t.role, options: Object.fromEntries(roles.map(r => [r, t[`role_${r}`]])) }, how: { label: t.how, options: Object.fromEntries(hows.map(h => [h, t[`how_${h}`]])) },
        reached: { label: t.reached }, on: { label: t.on, help: t.onHelp }, body: { label: t.words },
      }}
    />
  </Section>
)
