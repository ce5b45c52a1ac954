import { Button } from './button.tsx'
import { Icon } from '../icons/icon.tsx'
import { useKit } from './language.tsx'
import { Mark } from './mark.tsx'
import { Rich } from './rich.tsx'
import './consent-sentence.css'

export type ConsentSentenceProps = {
  /** One sentence in the first person, recipient and purpose between ** **. */
  sentence: string
  /** Its end in words: "until I leave, then 7 days". */
  until: string
  state: 'given' | 'sending' | 'waiting' | 'taken-back'
  /** When it was taken back, in words. */
  takenBack?: string
  onTakeBack?: () => void
  /** Within 60 s this is a new yes with the same end. */
  onUndo?: () => void
}

/** Taken back in place, without a dialog. It says "taken back" only once it is; the sentence keeps its place so that focus is not lost. */
export const ConsentSentence = ({ sentence, until, state, takenBack, onTakeBack, onUndo }: ConsentSentenceProps) => {
  const { t } = useKit()
  return (
    <article className={state === 'taken-back' ? 'tl-consent is-back' : 'tl-consent'}>
      <p>{state === 'taken-back' ? <s><Rich>{sentence}</Rich></s> : <Rich>{sentence}</Rich>}</p>
      <div className="tl-consent-foot">
        <span className="tl-small tl-faint">{state === 'taken-back' ? '' : until}</span>
        {state === 'given' && onTakeBack && <Button kind="hers" onPress={onTakeBack}>{t.takeItBack}</Button>}
        {state === 'sending' && <Button kind="hers" busy>{t.takeItBack}</Button>}
      </div>
      <div role="status" className="tl-consent-said">
        {state === 'waiting' && <span className="tl-mark tl-tone-waiting"><Icon name="hourglass-medium" size={15} /><span>{t.waitingToBeSent}</span></span>}
        {state === 'taken-back' && <Mark tone="hers" icon="arrow-u-up-left">{takenBack ?? t.takenBackNow}</Mark>}
        {state === 'taken-back' && onUndo && <Button small kind="hers" onPress={onUndo}>{t.undo}</Button>}
      </div>
    </article>
  )
}
