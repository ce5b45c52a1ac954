import { useEffect } from 'react'
import { Icon } from '../icons/icon.tsx'
import { useKit } from './language.tsx'
import './leave-button.css'

const within = 5000

/** First in tab order, top left. A plain link; Shift three times within five seconds does the same. The server signs out at `/leave`. */
export const LeaveButton = ({ to = '/leave' }: { to?: string }) => {
  const { t } = useKit()
  useEffect(() => {
    let pressed: number[] = []
    const leave = (event: KeyboardEvent): void => {
      if (event.key !== 'Shift' || event.repeat) return
      pressed = [...pressed, event.timeStamp].filter(at => event.timeStamp - at < within)
      if (pressed.length < 3) return
      document.body.hidden = true
      location.replace(to)
    }
    document.addEventListener('keydown', leave)
    return () => document.removeEventListener('keydown', leave)
  }, [to])
  return <a className="tl-leave" href={to} rel="noreferrer" onClick={event => { event.preventDefault(); document.body.hidden = true; location.replace(to) }}><Icon name="sign-out" size={20} />{t.leave}</a>
}
