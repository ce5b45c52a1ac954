import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { Icon, type IconName } from '../icons/icon.tsx'
import { IconButton } from './icon-button.tsx'
import { useKit } from './language.tsx'
import './drawer.css'

export type DrawerProps = { title: ReactNode; note?: ReactNode; icon?: IconName; hers?: boolean; isOpen: boolean; onClose: () => void; children: ReactNode; footer?: ReactNode }

/** 420 px at the side; on a phone a sheet from below. Esc, the veil and the cross close it, and focus returns to what opened it. */
export const Drawer = ({ title, note, icon, hers = false, isOpen, onClose, children, footer }: DrawerProps) => {
  const { t } = useKit()
  return (
    <ModalOverlay className="tl-veil is-side" isDismissable isOpen={isOpen} onOpenChange={open => { if (!open) onClose() }}>
      <Modal className="tl-drawer">
        <AriaDialog className="tl-drawer-dialog">
          <header className="tl-drawer-head">
            {icon && <span className={hers ? 'tl-tone-hers' : 'tl-tone-plain'}><Icon name={icon} size={22} /></span>}
            <div className="tl-drawer-title"><Heading slot="title" level={2}>{title}</Heading>{note !== undefined && <p className="tl-small tl-dim">{note}</p>}</div>
            <IconButton icon="x" label={t.close} onPress={onClose} />
          </header>
          <div className="tl-drawer-body" tabIndex={0}>{children}</div>
          {footer !== undefined && <footer className="tl-drawer-foot">{footer}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
