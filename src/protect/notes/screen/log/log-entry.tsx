import { useState } from 'react'
import { Button } from '../../../../web/kit/button.tsx'
import { shortDay } from '../../../../web/kit/format.ts'
import { Item } from '../../../../web/kit/item.tsx'
import { Mark } from '../../../../web/kit/mark.tsx'
import { momentOf } from '../../../../web/kit/moments.ts'
import { editNote } from '../../endpoints.ts'
import { EditNote } from './edit-note.tsx'
import type { Entry, Props } from './props.ts'

const head = (n: Entry, { t }: Props): string => {
  if (n.kind === 'contact') return `${t[`how_${n.how ?? 'call'}`]} · ${t[`role_${n.role ?? 'other'}`]} · ${n.reached ? t.wasReached : t.notReached}`
  return n.about === 'happened' && n.purpose ? t.happenedFor({ purpose: t[`purpose_${n.purpose}`] }) : t.about_need
}
const icons = { needs: 'notebook', health: 'first-aid', counselling: 'chat-circle-text', legal: 'stamp' } as const

export const LogEntry = ({ entry: n, ...props }: Props & { entry: Entry }) => {
  const { t, language, can } = props
  const [editing, setEditing] = useState(false)
  const facts = [shortDay(n.on, language), n.by ?? '', n.editedAt ? t.edited({ by: n.editedBy, at: momentOf(n.editedAt, language) }) : ''].filter(f => f !== '')
  return (
    <Item
      icon={n.kind === 'contact' ? 'phone' : icons[n.level]} title={head(n, props)}
      action={can(editNote[n.level]) && !editing ? <Button small onPress={() => setEditing(true)}>{t.edit}</Button> : undefined}
    >
      <Mark tone={n.whose === 'hers' ? 'hers' : 'plain'} icon={n.whose === 'hers' ? 'quotes' : 'users'}>{n.whose === 'hers' ? t.whose_hers : t[`level_${n.level}`]}</Mark>{' '}
      <span className="tl-num">{facts.join(' · ')}</span>
      {editing ? <EditNote {...props} entry={n} close={() => setEditing(false)} /> : n.body !== null && <p className="tl-log-body" dir="auto">{n.body}</p>}
      {n.earlier.length > 0 && <Earlier {...props} entry={n} />}
    </Item>
  )
}

const Earlier = ({ entry: n, t, language }: Props & { entry: Entry }) => (
  <details className="tl-log-earlier">
    <summary>{t.earlier({ n: n.earlier.length })}</summary>
    <ol>{n.earlier.map(e => <li key={e.version}><span className="tl-small tl-faint tl-num">{`${e.by ?? ''} · ${momentOf(e.at, language)}`}</span><p className="tl-log-body" dir="auto">{e.body ?? t.noWords}</p></li>)}</ol>
  </details>
)
