import { Banner } from '../../../../web/kit/banner.tsx'
import { EmptyState } from '../../../../web/kit/empty-state.tsx'
import { Item } from '../../../../web/kit/item.tsx'
import { List } from '../../../../web/kit/list.tsx'
import { Mark } from '../../../../web/kit/mark.tsx'
import { momentOf } from '../../../../web/kit/moments.ts'
import { Section } from '../../../../web/kit/section.tsx'
import { domains, itemOf } from '../../facts/domains.ts'
import { standing } from '../../risk.ts'
import { type Look, type Props, tones } from './props.ts'

const gravity = ['acute', 'present', 'possible', 'unknown', 'not asked', 'none known']
const inOrder = (look: Look) => [...look.seen].sort((a, b) => gravity.indexOf(a.scale) - gravity.indexOf(b.scale) || (a.item < b.item ? -1 : 1))

/** What was seen last, the gravest first, with her own word beside it. */
export const LastLook = ({ data, t, language }: Props) => {
  const look = data.looks[0]
  if (!look) return <Section title={t.now}><EmptyState>{t.none}</EmptyState></Section>
  const level = standing(look)
  return (
    <Section title={t.now} note={t.on({ at: momentOf(look.at, language), who: look.by })}>
      {data.stale && <Banner tone="waiting">{t.old} {data.staleBecause ? t[`old_${data.staleBecause as 'house'}`] : ''}</Banner>}
      <p><Mark tone={tones[level]}>{t[`level_${level}`]}</Mark> {look.judged && <>({t.byItems({ level: t[`level_${look.level}`] })}) {t.judged({ why: look.why ?? '' })} </>}<Mark tone="hers" icon="quotes">{t.hers}: {t[`hers_${(look.hers ?? 0) as 0}`]}</Mark></p>
      <List
        of={inOrder(look)} keyOf={s => `${s.item}-${s.reach}`} label={t.now} empty={t.none} panel
        row={s => <Item title={itemOf(s.item)?.said[language] ?? s.item} action={<Mark tone={s.scale === 'unknown' || s.scale === 'not asked' ? 'plain' : tones[s.scale]}>{t[`scale_${s.scale}`]}</Mark>}>{domains.find(d => s.item.startsWith(`${d.code}-`))?.said[language]}, {t[`reach_${s.reach}`]}</Item>}
      />
    </Section>
  )
}
