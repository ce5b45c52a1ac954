import { useEffect, useState, useSyncExternalStore } from 'react'
import { Icon } from '../icons/icon.tsx'
import { Button } from './button.tsx'
import { IconButton } from './icon-button.tsx'
import { useKit } from './language.tsx'
import type { Toast, Toasts } from './toasts.ts'
import './toast.css'

const ToastLine = ({ toast, close }: { toast: Toast; close: () => void }) => {
  const { t } = useKit()
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (held) return
    const timer = setTimeout(close, toast.seconds * 1000)
    return () => clearTimeout(timer)
  }, [held, toast.seconds, close])
  return (
    <div className={toast.hers ? 'tl-toast is-hers' : 'tl-toast'} onPointerEnter={() => setHeld(true)} onPointerLeave={() => setHeld(false)} onFocus={() => setHeld(true)} onBlur={() => setHeld(false)}>
      <Icon name="check-circle" size={20} filled />
      <p>{toast.said}</p>
      {toast.undo && <Button small onPress={() => { toast.undo?.(); close() }}>{t.undo}</Button>}
      <IconButton icon="x" label={t.close} onPress={close} />
    </div>
  )
}

/** Once in the shell. Its clock stands still while a message is pointed at or holds focus. */
export const ToastRegion = ({ queue }: { queue: Toasts }) => {
  const { t } = useKit()
  const toasts = useSyncExternalStore(queue.subscribe, queue.list)
  return (
    <div className="tl-toasts" role="region" aria-label={t.messages}>
      <div role="status" aria-live="polite">{toasts.map(toast => <ToastLine key={toast.id} toast={toast} close={() => queue.close(toast.id)} />)}</div>
    </div>
  )
}
