import type { ReactNode } from 'react'
import { Icon } from '../icons/icon.tsx'
import { Button } from './button.tsx'
import { useKit } from './language.tsx'
import './trouble.css'

/** What happened, what is safe, what to do; the code last. Text typed is never lost. */
export const Trouble = ({ what, safe, todo, code, again }: { what: ReactNode; safe?: ReactNode; todo: ReactNode; code: string; again?: () => void }) => {
  const { t } = useKit()
  return (
    <div className="tl-trouble tl-panel" role="alert">
      <span className="tl-tone-waiting"><Icon name="warning-circle" size={22} /></span>
      <div>
        <p><b>{what}</b></p>
        <p>{safe ?? t.nothingLost}</p>
        <p>{todo}</p>
        {again && <div className="tl-trouble-act"><Button onPress={again} icon="arrow-counter-clockwise">{t.tryAgain}</Button></div>}
        <p className="tl-note tl-faint tl-mono">{code}</p>
      </div>
    </div>
  )
}
