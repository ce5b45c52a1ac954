import { useState } from 'react'
import { Choice } from '../../../../web/kit/choice.tsx'
import { Item } from '../../../../web/kit/item.tsx'
import { List } from '../../../../web/kit/list.tsx'
import { Form } from '../../../../web/kit/screen/form.tsx'
import { Section } from '../../../../web/kit/section.tsx'
import { joinTeam, leaveTeam, newTeam } from '../../agency-endpoints.ts'
import { Act } from '../act.tsx'
import type { AgencyProps } from './props.ts'

type TeamOf = AgencyProps['data']['teams'][number]

const TeamPart = ({ team, data, t, me, reload }: AgencyProps & { team: TeamOf }) => {
  const [who, setWho] = useState<string | null>(null)
  const inside = data.members.filter(m => m.teams.includes(team.id))
  const outside = data.members.filter(m => !m.teams.includes(team.id) && m.id !== me.id)
  return (
    <Section title={team.name} note={t.teamCount({ n: inside.length })} level={3}>
      <List of={inside} keyOf={m => m.id} label={team.name} empty={t.teamNobody} panel row={m => <Item icon="user" title={m.name} action={<Act of={leaveTeam} params={{ team: team.id }} input={{ member: m.id }} said={t.teamRemove} onDone={reload} />} />} />
      {data.provenUntil && outside.length > 0 && <Choice label={t.teamAdd} options={outside.map(m => ({ value: m.id, label: m.name }))} value={who} onChange={setWho} />}
      {who && <Act of={joinTeam} params={{ team: team.id }} input={{ member: who }} said={t.teamAdd} onDone={() => { setWho(null); reload() }} />}
    </Section>
  )
}

export const Teams = (shown: AgencyProps) => {
  const { data, t, reload } = shown
  return (
    <Section title={t.teams}>
      {data.teams.map(team => <TeamPart key={team.id} {...shown} team={team} />)}
      <Section title={t.teamNew} level={3}><Form key={data.teams.length} of={newTeam} fields={{ name: { label: t.teamName } }} send={t.teamSend} onDone={reload} /></Section>
    </Section>
  )
}
