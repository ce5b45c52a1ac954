import { Icon } from '../icons/icon.tsx'
import { useKit } from './language.tsx'
import './withheld.css'

/** A suppressed cell: hatch, icon and the word. It copies as the word `withheld`, never 0 and never a dash. */
export const Withheld = () => {
  const { t } = useKit()
  return <span className="tl-withheld"><Icon name="eye-slash" size={14} />{t.withheld}</span>
}
