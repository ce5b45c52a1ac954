import type { Words } from '../../../../platform/i18n/words.ts'
import { Button } from '../../../../web/kit/button.tsx'
import { Drawer } from '../../../../web/kit/drawer.tsx'
import { refusalReasons, type RefusalReason, roomStates } from '../../hold.ts'
import type { en } from './en.ts'
import { wordOf } from './word-of.ts'

type T = Words<typeof en>

/** A short list of reasons: one press answers. */
export const WhyNot = ({ t, isOpen, onClose, onReason }: { t: T; isOpen: boolean; onClose: () => void; onReason: (reason: RefusalReason) => void }) => (
  <Drawer title={t.cannotTitle} note={t.cannotHelp} icon="bed" isOpen={isOpen} onClose={onClose}>
    {refusalReasons.map(reason => <p key={reason} className="tl-house-side"><Button wide onPress={() => onReason(reason)}>{wordOf(t, `reason_${reason}`)}</Button></p>)}
  </Drawer>
)

/** The second of the two taps of a count: how the room stands now. */
export const SetRoom = ({ t, label, onClose, onState }: { t: T; label: string | null; onClose: () => void; onState: (state: (typeof roomStates)[number]) => void }) => (
  <Drawer title={t.setRoom({ room: label ?? '' })} note={t.setTo} icon="bed" isOpen={label !== null} onClose={onClose}>
    {roomStates.map(state => <p key={state} className="tl-house-side"><Button wide onPress={() => onState(state)}>{wordOf(t, `set_${state}`)}</Button></p>)}
  </Drawer>
)

/** Another room for the same people: one press. */
export const OtherRoom = ({ t, label, free, onClose, onRoom }: { t: T; label: string | null; free: readonly { readonly room: string; readonly label: string }[]; onClose: () => void; onRoom: (room: string) => void }) => (
  <Drawer title={t.moveTitle({ room: label ?? '' })} note={free.length > 0 ? t.moveHelp : t.moveNone} icon="bed" isOpen={label !== null} onClose={onClose}>
    {free.map(r => <p key={r.room} className="tl-house-side"><Button wide onPress={() => onRoom(r.room)}>{t.setRoom({ room: r.label })}</Button></p>)}
  </Drawer>
)
