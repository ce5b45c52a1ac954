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
