import type { PlainDate } from '../../../../algorithms/calendars/day.ts'
import { shortDay } from '../../../../web/kit/format.ts'
import { Link } from '../../../../web/kit/link.tsx'
import { Section } from '../../../../web/kit/section.tsx'
import { Grade } from '../../../investigations/screen/graded.tsx'
import { named, wordOf } from '../../../investigations/screen/rail.tsx'
import type { Props } from './props.ts'

/** The statements behind each link of the chosen entity. */
export const Evidence = ({ data, t, language, params, chosen }: Props & { chosen: string | null }) => {
  const node = data.nodes.find(n => n.id === chosen)
  if (!node) return <p className="tl-dim">{t.evidenceNone}</p>
  const byId = new Map(data.nodes.map(n => [n.id, n]))
  const links = data.links.filter(l => l.from === node.id || l.to === node.id)
  return (
    <Section title={named(t, node)} note={wordOf(t, `kind_${node.kind}`)}>
      {links.map(l => {
        const other = byId.get(l.from === node.id ? l.to : l.from)!
        return (
          <div key={l.id}>
            <p><b>{t.linked({ who: named(t, other) })}</b></p>
            <ul>{l.said.map(s => <li key={s.id}><Grade t={t} source={s.sourceGrade} information={s.informationGrade} />{' '}{`${named(t, byId.get(s.from)!)} ${wordOf(t, `tie_${s.tie}`)} ${named(t, s.from === node.id ? other : node)}`}<br /><span className="tl-small tl-dim">{[wordOf(t, `source_${s.source}`), s.sourceSays, s.saidOn ? shortDay(s.saidOn as PlainDate, language) : null].filter(Boolean).join(' · ')}</span></li>)}</ul>
          </div>
        )
      })}
      <p><Link href={`/investigations/${params['investigation']}/entities/${node.id}`}>{t.more}</Link></p>
    </Section>
  )
}
