import type { ReactNode } from 'react'
import { Icon, type IconName } from '../icons/icon.tsx'
import { useKit } from './language.tsx'
import './room-board.css'

export type Room = { readonly key: string; readonly name: string; readonly state: 'free' | 'held' | 'taken' | 'out'; readonly note?: string; readonly beds: number; readonly cot?: boolean; readonly onPress?: () => void }

const icons: Readonly<Record<Room['state'], IconName | null>> = { free: 'check', held: 'hourglass-medium', taken: null, out: 'wrench' }

const RoomCard = ({ room: { name, state, note, beds, cot = false, onPress } }: { room: Room }) => {
  const { t } = useKit()
  const said = { free: t.roomFree, held: t.roomHeld, taken: t.roomTaken, out: t.roomOut }[state]
  const icon = icons[state]
  const inside = (
    <>
      <span className="tl-room-name"><span>{name}</span>{icon && <Icon name={icon} size={17} />}</span>
      <span className="tl-room-state">{said}</span>
      {note !== undefined && <span className="tl-small tl-dim">{note}</span>}
      <span className="tl-room-beds">{Array.from({ length: Math.min(beds, 4) }, (_, i) => <Icon key={i} name="bed" size={17} />)}{cot && <Icon name="baby" size={16} />}<span>{t.beds({ beds, cot })}</span></span>
    </>
  )
  return <li>{onPress ? <button type="button" className={`tl-room is-${state}`} onClick={onPress}>{inside}</button> : <div className={`tl-room is-${state}`}>{inside}</div>}</li>
}

/** The rooms as they stand, counted above; a state is a word, an icon and an edge. */
export const RoomBoard = ({ rooms, counted }: { rooms: readonly Room[]; counted?: ReactNode }) => {
  const { t } = useKit()
  const of = (state: Room['state']): number => rooms.filter(room => room.state === state).length
  const tally = [[of('free'), t.tallyFree], [of('held'), t.tallyHeld], [of('taken'), t.tallyTaken], [of('out'), t.tallyOut]] as const
  return (
    <div>
      {counted !== undefined && <div className="tl-rooms-counted">{counted}</div>}
      <ul className="tl-tally">{tally.map(([count, word]) => <li key={word}><b className="tl-num">{count}</b><span>{word}</span></li>)}</ul>
      <ul className="tl-rooms">{rooms.map(room => <RoomCard key={room.key} room={room} />)}</ul>
    </div>
  )
}
