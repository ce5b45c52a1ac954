import { Icon, type IconName } from '../../../../web/icons/icon.tsx'
import { wordOf } from '../../../investigations/screen/rail.tsx'
import type { Data, W } from './props.ts'

const icons: Readonly<Record<string, IconName>> = { person: 'user', exploited: 'shield', phone: 'device-mobile', plate: 'car', place: 'house', ad: 'newspaper-clipping', account: 'currency-circle-dollar', organisation: 'buildings' }

/** The kinds that this network has, and what a dashed line means. */
export const Legend = ({ data, t }: { data: Data; t: W }) => (
  <ul className="tl-network-legend-own">
    {Object.entries(icons).filter(([kind]) => data.nodes.some(n => n.kind === kind)).map(([kind, icon]) => <li key={kind} className={kind === 'exploited' ? 'tl-tone-hers' : ''}><Icon name={icon} size={16} />{wordOf(t, `kind_${kind}`)}</li>)}
    <li><svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path d="M0 8h16" stroke="currentColor" strokeWidth="1.5" strokeDasharray="3 3" /></svg>{t.weak}</li>
  </ul>
)
