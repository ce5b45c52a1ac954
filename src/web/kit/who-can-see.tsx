import type { ReactNode } from 'react'
import { Icon, type IconName } from '../icons/icon.tsx'
import { Drawer } from './drawer.tsx'
import { Face } from './face.tsx'
import { useKit } from './language.tsx'
import { Tag } from './tag.tsx'
import type { Basis } from './standing-line.tsx'
import './who-can-see.css'

export type Seer = {
  readonly key: string
  readonly name: string
  readonly note?: string
  readonly initials: string
  readonly basis: Basis
  /** The authority as a sentence. */
  readonly authority: ReactNode
  readonly until?: string
  readonly sections: readonly string[]
  /** Said when the right has ended: "Cedar took it back on 12 November. They see nothing." */
  readonly ended?: string
}
export type WhoCanSeeProps = {
  isOpen: boolean
  onClose: () => void
  note?: ReactNode
  seers: readonly Seer[]
  /** Whole only for the custodian's lead and the person; anyone else reads his own row and "and others", true or not. */
  whole: boolean
  /** True only when the list shows nobody from the police. */
  noPolice?: boolean
  footer?: ReactNode
}
const icons: Readonly<Record<Basis, IconName>> = { consent: 'handshake', own: 'user', law: 'key', agreement: 'handshake', custody: 'folder-user', emergency: 'warning-octagon' }

const SeerRow = ({ seer: { name, note, initials, basis, authority, until, sections, ended } }: { seer: Seer }) => {
  const { t } = useKit()
  const over = ended !== undefined
  return (
    <li className={over ? 'tl-seer is-over' : 'tl-seer'}>
      {over ? <span className="tl-face"><Icon name="prohibit" /></span> : <Face initials={initials} />}
      <div>
        <p>{over ? <s>{name}</s> : <b>{name}</b>}{note !== undefined && <span className="tl-small tl-faint">{` ${note}`}</span>}</p>
        <p className="tl-seer-why">
          <span className={basis === 'consent' && !over ? 'tl-tone-hers' : 'tl-tone-plain'}><Icon name={over ? 'arrow-u-up-left' : icons[basis]} size={15} /></span>
          <span>{over ? ended : <>{authority}{until !== undefined && <span className="tl-num">{` · ${t.until(until)}`}</span>}</>}</span>
        </p>
        {!over && sections.length > 0 && <ul className="tl-seer-sections" aria-label={t.sections}>{sections.map(section => <li key={section}><Tag>{section}</Tag></li>)}</ul>}
      </div>
    </li>
  )
}

export const WhoCanSee = ({ isOpen, onClose, note, seers, whole, noPolice = false, footer }: WhoCanSeeProps) => {
  const { t } = useKit()
  return (
    <Drawer title={t.whoCanSee} icon="users-three" hers isOpen={isOpen} onClose={onClose} {...(note === undefined ? {} : { note })} {...(footer === undefined ? {} : { footer })}>
      <ul className="tl-seers">
        {seers.map(seer => <SeerRow key={seer.key} seer={seer} />)}
        {!whole && <li className="tl-seer"><span className="tl-face"><Icon name="users" /></span><p>{t.andOthers}</p></li>}
        {whole && noPolice && <li className="tl-seer"><span className="tl-face is-spruce"><Icon name="shield-check" /></span><p>{t.nobodyFromPolice}</p></li>}
      </ul>
      <p className="tl-note tl-faint tl-seers-later">{t.shownLater}</p>
    </Drawer>
  )
}
