import { Icon } from '../icons/icon.tsx'
import { useKit } from './language.tsx'
import './capacity-age.css'

/** "1 room free, 31 min ago"; after 24 h never the old number, only since when it is not known. */
export const CapacityAge = ({ free, minutesAgo, since, said }: { free: number; minutesAgo: number; since: string; said?: string }) => {
  const { t } = useKit()
  const known = minutesAgo < 24 * 60
  return <span className={known ? 'tl-capacity tl-num' : 'tl-capacity is-unknown'}><Icon name={known ? 'bed' : 'question'} size={15} />{known ? t.roomsFree({ free, said: said ?? null, minutes: minutesAgo }) : t.notKnownSince(since)}</span>
}
