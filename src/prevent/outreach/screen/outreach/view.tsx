import type { z } from 'zod'
import type { PlainDate } from '../../../../algorithms/calendars/day.ts'
import type { Words } from '../../../../platform/i18n/words.ts'
import { Button } from '../../../../web/kit/button.tsx'
import { number, shortDay } from '../../../../web/kit/format.ts'
import { Item } from '../../../../web/kit/item.tsx'
import { Link } from '../../../../web/kit/link.tsx'
import { List } from '../../../../web/kit/list.tsx'
import { Mark } from '../../../../web/kit/mark.tsx'
import { Page } from '../../../../web/kit/page.tsx'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import { Section } from '../../../../web/kit/section.tsx'
import { Table } from '../../../../web/kit/table.tsx'
import { Withheld } from '../../../../web/kit/withheld.tsx'
import type { listOutreach } from '../../endpoints.ts'
import type { en } from './en.ts'

type Data = z.infer<typeof listOutreach.output>
type Line = Data['sessions'][number]
type Props = Shown<Data, Words<typeof en>>
const tones = { planned: 'waiting', held: 'settled', 'called off': 'plain' } as const

const Results = ({ line, t }: { line: Line; t: Props['t'] }) =>
  line.results === 'withheld' ? <Withheld /> : line.state === 'held' ? <Mark tone={line.results === 'written' ? 'settled' : line.results === 'wait' ? 'waiting' : 'plain'}>{t[`results_${line.results}`]}</Mark> : null

export const View = ({ data, t, language, query, go }: Props) => (
  <Page title={t.title} lead={t.lead} actions={<Button kind="primary" icon="calendar-plus" href="/outreach/new">{t.new}</Button>}>
    <Section title={t.sessions}>
      <Table
        caption={t.sessions} rows={data.sessions} keyOf={s => s.id} empty={t.none}
        columns={[
          { key: 'when', label: t.when, cell: s => <Link href={`/outreach/${s.id}`}>{shortDay(s.on as PlainDate, language)}</Link> },
          { key: 'where', label: t.where, cell: s => s.area[language] },
          { key: 'who', label: t.who, cell: s => `${t[`audience_${s.audience as 'adults'}`]} · ${t[`setting_${s.setting as 'school'}`]}` },
          { key: 'what', label: t.what, cell: s => t[`topic_${s.topic as 'how-it-starts'}`] },
          { key: 'came', label: t.came, numeric: true, cell: s => (s.came === null ? '' : number(s.came, language)) },
          { key: 'state', label: t.state, cell: s => <><Mark tone={tones[s.state as 'held']}>{t[`state_${s.state as 'held'}`]}</Mark>{' '}<Results line={s} t={t} />{s.late && <>{' '}<Mark tone="waiting" icon="clock-countdown">{t.late}</Mark></>}{s.state === 'held' && !s.counts && <>{' '}<span className="tl-small tl-dim">{t.notCounted}</span></>}</> },
        ]}
      />
      {data.next !== null && <p><Button small onPress={() => go(`/outreach?after=${encodeURIComponent(data.next!)}`)}>{t.more}</Button></p>}
      {query['after'] && <p><Button small onPress={() => go('/outreach')}>{t.newer}</Button></p>}
    </Section>
    <Section title={t.gaps} actions={<Button small href="/outreach/communities">{t.all}</Button>}>
      <p className="tl-dim">{t.gapsLead({ never: data.never, of: data.communities })}</p>
      <List of={data.gaps} keyOf={c => c.place} label={t.gaps} empty={t.noGaps} row={c => (
        <Item icon="map-pin" title={c.label[language]}>{[c.months === null ? t.never : t.months({ months: c.months }), c.road === null ? t.roadUnknown : c.road ? t.road : t.noRoad, ...(c.plannedMonth ? [t.planned({ month: c.plannedMonth })] : [])].join(' · ')}</Item>
      )} />
    </Section>
  </Page>
)
