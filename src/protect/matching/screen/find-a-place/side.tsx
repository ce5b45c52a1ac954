import type { Words } from '../../../../platform/i18n/words.ts'
import { regularNames, type IconName } from '../../../../web/icons/names.ts'
import { Relaxations } from '../../../../web/kit/relaxations.tsx'
import { RuledOut } from '../../../../web/kit/ruled-out.tsx'
import { Section } from '../../../../web/kit/section.tsx'
import type { en } from './en.ts'
import type { Found } from './use-search.ts'

export const iconOf = (name: string): IconName => (regularNames as readonly string[]).includes(name) ? (name as IconName) : 'circle-dashed'

type Props = { found: Found; t: Words<typeof en>; language: 'en' | 'fr'; letGo: (keys: readonly string[]) => void }

/** What would open more, who was ruled out by what, and how all needs are met together. */
export const Side = ({ found, t, language, letGo }: Props) => {
  const out = found.ruledOut.reduce((sum, r) => sum + r.count, 0)
  return (
    <aside className="tl-seek-side">
      <Section title={t.opens}>
        {found.relaxations.length === 0 ? <p className="tl-dim">{t.opensNothing}</p> : <Relaxations of={found.relaxations.map(r => ({ key: r.keys.join(), said: r.said[language], opens: r.opens, onPress: () => letGo(r.keys) }))} {...(found.note ? { note: found.note[language] } : {})} />}
      </Section>
      {found.cover && found.cover.places.length > 0 && (
        <Section title={t.cover} note={t.coverLead({ journeys: found.cover.journeys })}>
          <ul>{found.cover.places.map(p => <li key={p.service}>{p.name}</li>)}</ul>
          {found.cover.missing.length > 0 && <p className="tl-small tl-dim">{t.coverMissing} {found.cover.missing.map(m => m.said[language]).join(', ')}</p>}
        </Section>
      )}
      <Section title={t.ruledOut} note={out}>
        <RuledOut of={found.ruledOut.map(r => ({ key: r.key, icon: iconOf(r.icon), said: r.said[language], count: r.count, places: r.names.join(', ') + (r.count > r.names.length ? ` + ${r.count - r.names.length}` : '') }))} />
        {found.setAside > 0 && <p className="tl-small tl-dim">{t.notThese({ n: found.setAside })}</p>}
      </Section>
    </aside>
  )
}
