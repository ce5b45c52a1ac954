import { Banner } from '../../../../web/kit/banner.tsx'
import { Button } from '../../../../web/kit/button.tsx'
import { EmptyState } from '../../../../web/kit/empty-state.tsx'
import { Item } from '../../../../web/kit/item.tsx'
import { List } from '../../../../web/kit/list.tsx'
import { momentOf } from '../../../../web/kit/moments.ts'
import { Page } from '../../../../web/kit/page.tsx'
import { Section } from '../../../../web/kit/section.tsx'
import { Act } from '../../../accounts/screen/act.tsx'
import { endTurn, setCover, setOnCall } from '../../endpoints.ts'
import { AddInstead, AddWeek } from './add-turn.tsx'
import type { RotaProps, RotaTeam } from './props.ts'

const TeamPart = (shown: RotaProps & { team: RotaTeam }) => {
  const { team, t, language, can, reload } = shown
  const keeps = can(setOnCall)
  const off = (id: string) => (keeps ? { action: <Act of={endTurn} params={{ turn: id }} said={t.end} onDone={reload} /> } : {})
  return (
    <Section title={team.name}>
      <Banner tone={team.now ? 'settled' : 'waiting'} icon="phone-call" line>{team.now ? t.now({ name: team.now.name, clock: team.now.untilClock }) : t.nobody}</Banner>
      <Section title={t.week} level={3}>
        <List of={team.week} keyOf={x => x.id} label={t.week} empty={t.weekNone} panel row={x => <Item icon="clock" title={x.name} {...off(x.id)}>{t.turn({ day: t[x.weekday], starts: x.starts, ends: x.ends })}</Item>} />
        {keeps && <AddWeek {...shown} />}
      </Section>
      <Section title={t.instead} level={3}>
        <List of={team.exceptions} keyOf={x => x.id} label={t.instead} empty={t.insteadNone} panel row={x => <Item icon="calendar-blank" title={x.name ?? t.insteadNobody} {...off(x.id)}>{t.insteadOf({ from: momentOf(x.from, language), until: momentOf(x.until, language) })}</Item>} />
        {keeps && <AddInstead {...shown} />}
      </Section>
    </Section>
  )
}

export const View = (shown: RotaProps) => {
  const { data, t, can } = shown
  return (
    <Page title={t.title} lead={t.lead} actions={<>{can(setCover) && <Button href="/covers">{t.covers}</Button>}<Button icon="arrows-left-right" href="/hand-over">{t.handOver}</Button></>}>
      {data.teams.length === 0 && <EmptyState>{t.none}</EmptyState>}
      {data.teams.map(team => <TeamPart key={team.id} {...shown} team={team} />)}
    </Page>
  )
}
