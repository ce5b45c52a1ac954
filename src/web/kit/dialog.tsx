import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import './drawer.css'
import './dialog.css'

/** A question that must be answered before going on. Rare: most things open beside the work, in a Drawer. */
export const Dialog = ({ title, isOpen, onClose, children, actions, mustAnswer = false }: { title: ReactNode; isOpen: boolean; onClose: () => void; children: ReactNode; actions: ReactNode; mustAnswer?: boolean }) => (
  <ModalOverlay className="tl-veil is-middle" isDismissable={!mustAnswer} isKeyboardDismissDisabled={mustAnswer} isOpen={isOpen} onOpenChange={open => { if (!open) onClose() }}>
    <Modal className="tl-dialog">
      <AriaDialog role={mustAnswer ? 'alertdialog' : 'dialog'}>
        <Heading slot="title" level={2}>{title}</Heading>
        <div className="tl-dialog-body">{children}</div>
        <div className="tl-dialog-actions">{actions}</div>
      </AriaDialog>
    </Modal>
  </ModalOverlay>
)
