import { provinces } from '../../../../platform/places/provinces.ts'
import { Item } from '../../../../web/kit/item.tsx'
import { List } from '../../../../web/kit/list.tsx'
import { Form } from '../../../../web/kit/screen/form.tsx'
import { Section } from '../../../../web/kit/section.tsx'
import { askReplay } from '../../endpoints.ts'
import { kindsOfRoom, roomCounts } from '../../kinds.ts'
import type { Props } from './props.ts'

/** The question, its two numbers each, and what they rest on. */
export const Replay = ({ data, t, language, can, reload }: Props) => {
  const name = (code: string) => provinces.find(p => p.code === code)?.name[language] ?? code
  const lines = (r: Props['data']['replays'][number]) => ([['atOnce', r.atOnce], ['waited', r.waited], ['none', r.none]] as const).flatMap(([what, two]) => (two ? [t.line({ what: t[what], before: two[0], after: two[1] })] : []))
  return (
    <Section title={t.replay}>
      <p>{t.replayLead}</p>
      <p className="tl-small">{t.assumed}</p>
      <List
        of={data.replays} keyOf={r => r.id} label={t.replay} empty={t.noReplay} panel
        row={r => <Item icon="arrow-counter-clockwise" title={t.asked({ n: r.rooms, kind: t[`kind_${r.kind}`], province: name(r.province) })}>{!r.done ? t.waits : r.tooFew ? t.tooFew : <>{t.of({ sought: r.sought ?? 0 })} {lines(r).join('; ')}.</>}</Item>}
      />
      {can(askReplay) && (
        <Form
          key={data.replays.length} of={askReplay} params={{}} start={{ kind: 'family', rooms: '10' }} send={t.ask} onDone={reload}
          fields={{ province: { label: t.province, options: Object.fromEntries(provinces.map(p => [p.code, p.name[language]])) }, kind: { label: t.kind, options: Object.fromEntries(kindsOfRoom.map(k => [k, t[`kind_${k}`]])) }, rooms: { label: t.howMany, options: Object.fromEntries(roomCounts.map(n => [n, n])) } }}
        />
      )}
    </Section>
  )
}
