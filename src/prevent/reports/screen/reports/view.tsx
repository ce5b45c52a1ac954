import { useState } from 'react'
import type { z } from 'zod'
import type { PlainDate } from '../../../../algorithms/calendars/day.ts'
import { provinceOf, isProvinceCode } from '../../../../platform/places/provinces.ts'
import { Button } from '../../../../web/kit/button.tsx'
import { Choice } from '../../../../web/kit/choice.tsx'
import { longDay } from '../../../../web/kit/format.ts'
import { Item } from '../../../../web/kit/item.tsx'
import { List } from '../../../../web/kit/list.tsx'
import { Mark } from '../../../../web/kit/mark.tsx'
import { Page } from '../../../../web/kit/page.tsx'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import { Section } from '../../../../web/kit/section.tsx'
import type { Words } from '../../../../platform/i18n/words.ts'
import { type listReports, openDoor } from '../../endpoints.ts'
import type { en } from './en.ts'

type Data = z.infer<typeof listReports.output>
type Props = Shown<Data, Words<typeof en>>
type Line = Data['reports'][number]
const tones = { waiting: 'waiting', answered: 'settled', closed: 'plain' } as const

const Row = ({ line, t, language }: Pick<Props, 't' | 'language'> & { line: Line }) => {
  const day = (on: PlainDate) => longDay(on, language)
  const place = line.province !== null && isProvinceCode(line.province) ? provinceOf(line.province).name[language] : null
  const facts = [place, t.came({ day: day(line.receivedOn) }), line.dueOn ? (line.late ? t.late : t.due)({ day: day(line.dueOn) }) : null, line.ours ? null : t.readOnly]
  return (
    <Item icon="envelope-simple" tone={line.late ? 'refused' : 'plain'} title={t[`about_${line.about as 'pay'}`]} action={<Button small href={`/reports/${line.id}`}>{t.open}</Button>}>
      <Mark tone={tones[line.state as 'waiting']}>{t[`state_${line.state as 'waiting'}`]}</Mark>{' '}
      <span className="tl-num">{facts.filter(fact => fact !== null).join(' · ')}</span>
    </Item>
  )
}

/** For whoever administers: whether the agency is named on the public page, and which team new reports go to. */
const TheDoor = ({ data, t, language, call, reload }: Props) => {
  const [team, setTeam] = useState<string | null>(data.teams.length === 1 ? data.teams[0]!.id : null)
  const open = () => void call(openDoor, { input: { team } }).then(reload)
  return (
    <Section title={t.door}>
      <p>{data.openedOn === null ? t.doorShut : t.doorOpen({ day: longDay(data.openedOn, language) })}</p>
      <Choice label={t.team} options={data.teams.map(({ id, name }) => ({ value: id, label: name }))} value={team} onChange={setTeam} help={data.openedOn === null ? undefined : t.newKeyHelp} />
      <p><Button disabled={team === null} onPress={open}>{data.openedOn === null ? t.openDoor : t.newKey}</Button></p>
    </Section>
  )
}

export const View = (props: Props) => {
  const { data, t, language, query, can, go } = props
  const row = (line: Line) => <Row line={line} t={t} language={language} />
  const [waiting, others] = [data.reports.filter(r => r.state === 'waiting' && r.ours), data.reports.filter(r => r.state !== 'waiting' || !r.ours)]
  return (
    <Page title={t.title} lead={t.lead}>
      <Section title={t.waiting}><List of={[...waiting].sort((a, b) => (a.dueOn ?? '').localeCompare(b.dueOn ?? ''))} keyOf={r => r.id} label={t.waiting} empty={t.noneWaiting} row={row} /></Section>
      <Section title={t.others}><List of={others} keyOf={r => r.id} label={t.others} empty={t.noneOthers} row={row} /></Section>
      {(data.more !== null || query['after'] !== undefined) && <p>{query['after'] !== undefined && <Button small href="/reports">{t.latest}</Button>} {data.more !== null && <Button small onPress={() => go(`/reports?${new URLSearchParams({ after: data.more! })}`)}>{t.more}</Button>}</p>}
      {can(openDoor) && <TheDoor {...props} />}
    </Page>
  )
}
