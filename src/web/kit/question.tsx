import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import { useKit } from './language.tsx'
import './question.css'

/** One topic with its way on and its Skip, which weighs the same. The law that follows from an answer stands first. */
export const Question = ({ children, onNext, onSkip, onBack, busy = false }: { children: ReactNode; onNext: () => void; onSkip?: () => void; onBack?: () => void; busy?: boolean }) => {
  const { t } = useKit()
  return (
    <form className="tl-question" onSubmit={event => { event.preventDefault(); onNext() }}>
      <div className="tl-fields">{children}</div>
      <div className="tl-question-acts">
        {onBack && <Button kind="bare" onPress={onBack}>{t.back}</Button>}
        <Button kind="primary" type="submit" busy={busy}>{t.goOn}</Button>
        {onSkip && <Button onPress={onSkip}>{t.skip}</Button>}
      </div>
    </form>
  )
}
