import { useState } from 'react'
import { Button } from '../../../../web/kit/button.tsx'
import { Item } from '../../../../web/kit/item.tsx'
import { List } from '../../../../web/kit/list.tsx'
import { Section } from '../../../../web/kit/section.tsx'
import { retireARoom } from '../../endpoints.ts'
import type { OfHouse, Room } from './props.ts'
import { RoomForm } from './room-form.tsx'

export const Rooms = (props: OfHouse) => {
  const { house, t, call, reload, say } = props
  const [open, setOpen] = useState<Room | 'new' | null>(null)
  const has = (r: Room) => [t.holds(r), ...(r.cot ? [t.cot] : []), ...(r.wheelchair ? [t.wheelchair] : []), ...r.pets.map(p => t[`pet_${p as 'dog'}`])].join(', ')
  const done = () => {
    setOpen(null)
    reload()
  }
  return (
    <Section title={t.rooms}>
      <List
        of={house.rooms} keyOf={r => r.room} label={t.rooms} empty={t.noRooms} panel
        row={r => (
          <Item icon="bed" title={t.room(r)} action={<><Button small onPress={() => setOpen(r)}>{t.change}</Button><Button small kind="bare" onPress={() => void call(retireARoom, { params: { room: r.room } }).then(reload, say)}>{t.retire}</Button></>}>{has(r)}</Item>
        )}
      />
      {open === null ? <p><Button icon="plus" onPress={() => setOpen('new')}>{t.add}</Button></p> : <><p className="tl-small">{t.newNote}</p><RoomForm key={open === 'new' ? 'new' : open.room} {...props} room={open === 'new' ? null : open} onDone={done} /></>}
    </Section>
  )
}
