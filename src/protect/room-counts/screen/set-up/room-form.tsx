import { Form } from '../../../../web/kit/screen/form.tsx'
import { petCodes } from '../../../beds/hold.ts'
import { keepARoom } from '../../endpoints.ts'
import type { OfHouse, Room } from './props.ts'

/** A room as the house has it. Changing it moves nobody. */
export const RoomForm = ({ house, room, t, onDone }: OfHouse & { room: Room | null; onDone: () => void }) => (
  <Form
    of={keepARoom} params={{}} fixed={{ service: house.service, room: room?.room }}
    start={room ? { label: room.label, adults: room.adults, children: room.children, cot: room.cot, wheelchair: room.wheelchair, pets: room.pets as 'dog'[] } : { adults: 1, children: 0, cot: false, wheelchair: false, pets: [] }}
    fields={{
      label: { label: t.label, help: t.labelHelp }, adults: { label: t.adults }, children: { label: t.children }, cot: { label: t.hasCot }, wheelchair: { label: t.byWheelchair },
      pets: { label: t.pets, options: Object.fromEntries(petCodes.map(p => [p, t[`pet_${p}`]])) },
    }}
    send={t.keep} onDone={onDone}
  />
)
