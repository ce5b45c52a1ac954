import { Icon, type IconName } from '../icons/icon.tsx'
import { useKit } from './language.tsx'
import './network-graph.css'

/** What the shapes mean. */
export const NetworkLegend = () => {
  const { t } = useKit()
  const icons: readonly (readonly [IconName, string])[] = [['device-mobile', t.node_phone], ['house', t.node_place], ['currency-circle-dollar', t.node_payment], ['newspaper-clipping', t.node_ad]]
  return (
    <ul className="tl-network-legend">
      <li><svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" strokeWidth="1.5" /></svg>{t.node_person}</li>
      <li className="tl-tone-hers"><Icon name="shield" size={16} />{t.node_protected}</li>
      {icons.map(([icon, said]) => <li key={said}><Icon name={icon} size={16} />{said}</li>)}
      <li><svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path d="M0 8h16" stroke="currentColor" strokeWidth="1.5" strokeDasharray="3 3" /></svg>{t.weakLink}</li>
    </ul>
  )
}
