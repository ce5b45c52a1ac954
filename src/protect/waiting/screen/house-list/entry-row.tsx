import { useState } from 'react'
import { Button } from '../../../../web/kit/button.tsx'
import { Choice } from '../../../../web/kit/choice.tsx'
import { Item } from '../../../../web/kit/item.tsx'
import { Mark } from '../../../../web/kit/mark.tsx'
import { momentOf } from '../../../../web/kit/moments.ts'
import { Form } from '../../../../web/kit/screen/form.tsx'
import { closeEntry, offerPlace } from '../../endpoints.ts'
import { closeReasons, skipReasons } from '../../waiting.ts'
import type { Entry, Props } from './shown.ts'

type Given = Props & { of: Entry; first: boolean }

const Offer = ({ of, first, data, t, reload }: Given) => {
  const [room, setRoom] = useState<string | null>(null)
  const rooms = data.rooms.filter(r => r.service === of.service)
  if (rooms.length === 0) return <p>{t.noRoom}</p>
  return (
    <>
      <Choice label={t.room} options={rooms.map(r => ({ value: r.room, label: r.label }))} value={room} onChange={setRoom} />
      {room && <Form key={room} of={offerPlace} params={{ entry: of.id }} fixed={{ room, ...(first ? { past: undefined } : {}) }} send={t.offer} onDone={reload} fields={{ past: { label: t.past, options: Object.fromEntries(skipReasons.map(r => [r, t[`past_${r}`]])) } }} />}
    </>
  )
}

/** One who waits: her party and since when; a room for her, or off the list with a reason. */
export const EntryRow = (given: Given) => {
  const { of, t, language, reload } = given
  const [open, setOpen] = useState<'offer' | 'off' | null>(null)
  const toggle = (what: 'offer' | 'off') => () => setOpen(open === what ? null : what)
  return (
    <Item icon="hourglass-medium" title={`${of.place}. ${t.who({ adults: of.adults, children: of.children, pets: of.pets.length })}`}>
      <p><Mark tone={of.urgency === 'tonight' ? 'waiting' : 'plain'}>{t[`urgency_${of.urgency}`]}</Mark> <span className="tl-small">{t.from({ agency: of.from, since: momentOf(of.since, language) })}</span></p>
      {of.offeredUntil && <p>{t.offeredUntil({ room: of.room ?? '', at: momentOf(of.offeredUntil, language) })}</p>}
      {of.passed && <p className="tl-small tl-dim">{t.passed}</p>}
      <p>{!of.offeredUntil && <Button small kind="primary" onPress={toggle('offer')}>{t.offerTo}</Button>} <Button small onPress={toggle('off')}>{t.off}</Button></p>
      {open === 'offer' && <Offer {...given} />}
      {open === 'off' && <Form of={closeEntry} params={{ entry: of.id }} send={t.off} onDone={reload} fields={{ reason: { label: t.reason, options: Object.fromEntries(closeReasons.map(r => [r, t[`close_${r}`]])) } }} />}
    </Item>
  )
}
